import { expect, test } from "vitest";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset } from "../support/requests";

const { visitor } = useBrowser();

test("one asks, one votes, one answers and releases, four review; both who cared are told", async () => {
  const department = await aDepartment("Streets");
  const dataset = await aDataset(department.id, "Bike racks");
  const rosa = await aPerson({ name: "Rosa M.", email: "rosa@example.org" });
  const walt = await aPerson({ name: "Walt B.", email: "walt@example.org" });
  const ana = await aPerson({ name: "Ana Duarte", in: { [department.id]: "responder" } });
  const sides = [
    [await aPerson({ name: "Ben Owner", in: { [department.id]: "responder" } }), "Data owner"],
    [await aPerson({ name: "Odette Maple", city: ["privacy_reviewer"] }), "Privacy"],
    [await aPerson({ name: "Leon Aspen", city: ["legal_reviewer"] }), "Legal"],
    [await aPerson({ name: "Samira Poplar", city: ["security_reviewer"] }), "Security"],
  ] as const;

  const asking = await visitor({ as: rosa, javaScript: false });
  await asking.goto(paths.newRequest());
  await asking.getByLabel("Which data do you want?").fill("Bike racks by street");
  await asking.getByLabel("What do you need, and what for?").fill("Where I can park my bike.");
  await asking.getByLabel("Who has it?").selectOption({ label: "Streets" });
  await asking.getByRole("button", { name: /^Send/ }).click();
  await asking.getByRole("button", { name: "None of these: send it" }).click();
  await asking.getByText(/Your request is number \d+\./).waitFor();
  const request = await db().datasetRequest.findFirstOrThrow();

  const voting = await visitor({ as: walt, phone: true });
  await voting.goto(paths.request(request));
  await voting.getByRole("button", { name: /Vote/ }).last().click();
  await expect.poll(async () => (await db().datasetRequest.findFirstOrThrow()).voteCount).toBe(2);

  const answering = await visitor({ as: ana, javaScript: false });
  await answering.goto(paths.answerRequest(request, { to: "release_review" }));
  await answering.getByLabel("Your answer", { exact: true }).fill("We have it. The reviewers look at it now.");
  await answering.getByRole("button", { name: "Publish answer" }).click();
  await answering.getByText("Your answer is out.").waitFor();

  for (const [person, side] of sides) {
    const reviewing = await visitor({ as: person, javaScript: false });
    await reviewing.goto(paths.reviews());
    await reviewing.getByRole("heading", { name: side, exact: true }).waitFor();
    await reviewing.getByRole("link", { name: "Bike racks by street" }).click();
    await reviewing.getByText("Approve", { exact: true }).click();
    await reviewing.getByRole("button", { name: "Keep the word" }).click();
    await reviewing.getByText("Your word is kept.").waitFor();
    if (side !== "Security") continue;
    await reviewing.getByText("Write down the documentation").click();
    for (const there of ["Description", "Licence", "Open format", "How often it is updated"]) await reviewing.locator("label", { hasText: new RegExp(`^${there}$`) }).first().click();
    await reviewing.getByLabel("How it is released", { exact: true }).selectOption("By hand");
    await reviewing.getByRole("button", { name: "Keep", exact: true }).click();
    await reviewing.getByText("The documentation is kept.").waitFor();
    await reviewing.locator("label", { hasText: "It may be released to everyone." }).first().click();
    await reviewing.getByRole("button", { name: "Say what comes of it" }).click();
    await reviewing.getByText("The review is done.").waitFor();
  }

  await answering.goto(paths.answerRequest(request, { to: "fulfilled" }));
  await answering.getByLabel("Your answer", { exact: true }).fill("Here it is, street by street.");
  await answering.getByLabel("Look for a dataset").fill("bike");
  await answering.getByLabel("Look for a dataset").press("Enter");
  await answering.locator("label", { hasText: /^Bike racks(?! by)/ }).click();
  await answering.getByRole("button", { name: "Release", exact: true }).click();
  await answering.getByText("The data is released.").waitFor();

  await drainJobs();
  for (const to of ["rosa@example.org", "walt@example.org"]) {
    expect(await db().mail.count({ where: { to, text: { contains: "Here it is, street by street." } } })).toBe(1);
  }
  await voting.goto(paths.notifications());
  await voting.getByText("Bike racks by street").first().waitFor();

  const reading = await visitor();
  await reading.goto(paths.dataset(dataset));
  await reading.getByRole("link", { name: "Bike racks by street" }).first().click();
  await reading.getByText("Here it is, street by street.").first().waitFor();
  await reading.getByText(/^Review of “Bike racks”, begun .*: open\.$/).waitFor();
  await expectAccessible(reading);
});
