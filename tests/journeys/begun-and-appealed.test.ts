import { expect, test } from "vitest";
import { answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

test("without a script, in Spanish, on a phone: an answer begins with a template, keeps what was typed, and goes out once all is filled", async () => {
  const streets = await aDepartment("Calles");
  const elena = await aPerson({ name: "Elena", language: "es", in: { [streets.id]: "responder" } });
  const request = await aRequest({ departmentId: streets.id, language: "es" });
  const page = await visitor({ as: elena, javaScript: false, phone: true, language: "es" });
  await page.goto(paths.answerRequest(request, { to: "planned" }));
  await page.getByLabel("Su respuesta", { exact: true }).fill("¡Buena idea!");
  await page.getByLabel("Empezar con una plantilla").selectOption({ label: "La publicamos en un mes que decimos (ciudad)" });
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole("button", { name: "Ponerla" }).click();
  await page.getByText("Lo que había escrito sigue ahí.").waitFor();
  expect(await page.getByLabel("Su respuesta", { exact: true }).inputValue()).toMatch(/^¡Buena idea!\n+Tenemos estos datos y los vamos a publicar: \{\{planned_for\}\}/);

  await page.getByLabel("Su respuesta", { exact: true }).fill("Sale: {{planned_for}}, dice {{requester}} {{nadie}}");
  await page.getByRole("combobox", { name: "Prevista para" }).selectOption({ index: 4 });
  await page.getByRole("button", { name: "Publicar la respuesta" }).click();
  await page.getByText("Falta algo por llenar: {{nadie}}").first().waitFor();
  await expectAccessible(page);
  expect(await db().answer.count()).toBe(0);
  await page.getByLabel("Su respuesta", { exact: true }).fill("Sale: {{planned_for}}.");
  await page.getByRole("button", { name: "Publicar la respuesta" }).click();
  await page.getByText("Su respuesta ya es pública").waitFor();
  expect((await db().answer.findFirstOrThrow()).body).toMatch(/^Sale: \p{L}+ de \d{4}\.$/u);
  expect(await db().answerTemplate.count({ where: { uses: 1 } })).toBe(1);
});

test("with a script: what was said to a request like it becomes the text, and a correction takes its place", async () => {
  const [streets, parks] = [await aDepartment("Streets"), await aDepartment("Parks")];
  const [ana, pia] = [await aPerson({ name: "Ana", in: { [streets.id]: "responder" } }), await aPerson({ in: { [parks.id]: "responder" } })];
  const like = await aRequest({ departmentId: parks.id, title: "Street trees with species in parks" });
  await answerRequest(pia, like.id, AnswerForm.parse({ status: "declined", declineReason: "not_collected", body: "We counted none.", seenVersion: 1, language: "en" }));
  const request = await aRequest({ departmentId: streets.id });
  const page = await visitor({ as: ana });
  await page.goto(paths.answerRequest(request, { to: "declined" }));
  await page.getByLabel("Explain it").fill("Hello.");
  await page.getByText("One answer to a request like this").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Use this text/ }).click();
  await page.getByText("What you had typed is still there.").waitFor();
  expect(await page.getByLabel("Explain it").inputValue()).toBe("Hello.\n\nWe counted none.");
  await page.getByRole("combobox", { name: "Reason" }).selectOption("too_broad");
  await page.getByRole("button", { name: "Decline", exact: false }).last().click();
  await page.getByText("Your answer is out.").waitFor();

  await page.getByRole("link", { name: "Correct this answer" }).click();
  await page.getByLabel("What was wrong").fill("We did count some.");
  await page.getByLabel("The text as it should be").fill("We counted seven.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Publish the correction" }).click();
  await page.getByText("Your correction is out.").waitFor();
  const reader = await visitor({ phone: true });
  await reader.goto(paths.request(request));
  const box = reader.getByRole("region", { name: "Streets answered" });
  expect(await box.innerText()).toMatch(/corrected on[\s\S]*We counted seven\.[\s\S]*We did count some\./);
  await reader.getByText("We counted none.").waitFor();
  await expectAccessible(reader);
  await expectFits(reader);
});

test("without a script: whoever asked reads until when they may appeal, appeals, and somebody else upholds the no", async () => {
  const streets = await aDepartment("Streets");
  const [rita, cleo] = [await aPerson({ name: "Rita", in: { [streets.id]: "responder" } }), await aPerson({ name: "Cleo", in: { [streets.id]: "responder" } })];
  const author = await aPerson({ name: "Noor" });
  const request = await aRequest({ departmentId: streets.id, authorId: author.id });
  await answerRequest(rita, request.id, AnswerForm.parse({ status: "declined", declineReason: "too_broad", body: "Too much.", seenVersion: 1, language: "en" }));

  const page = await visitor({ as: author, javaScript: false, phone: true });
  await page.goto(paths.request(request));
  await page.getByText("you can have this looked at again by somebody else, until").waitFor();
  await page.getByRole("link", { name: "It asks for too much at once" }).first().click();
  await page.getByRole("heading", { name: "Why the city may say no" }).waitFor();
  await expectAccessible(page);
  await expectFits(page);
  await page.goBack();
  await page.getByRole("link", { name: "Ask for another look" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Please fill this in.").first().waitFor();
  await page.getByLabel("What should be looked at again?").fill("One year would do.");
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Somebody else looks at it again").waitFor();

  const refuser = await visitor({ as: rita, javaScript: false });
  await refuser.goto(paths.inbox());
  await refuser.getByText("you said no: somebody else decides").waitFor();
  await refuser.goto(paths.answerRequest(request));
  await refuser.getByText("You said no to this request, so somebody else decides.").waitFor();
  expect(await refuser.getByRole("radio").count()).toBe(1);

  const decider = await visitor({ as: cleo, javaScript: false });
  await decider.goto(paths.answerRequest(request, { to: "declined" }));
  await decider.getByText("One year would do.").waitFor();
  await decider.getByLabel("Explain it").fill("One year is as much work.");
  await expectAccessible(decider);
  await decider.getByRole("button", { name: "Decline", exact: false }).last().click();
  await decider.getByText("Your answer is out.").waitFor();
  await page.goto(paths.request(request));
  await page.getByText("Looked at again: the no stands.").waitFor();
  expect(await page.getByRole("link", { name: "Ask for another look" }).count()).toBe(0);
});

test("an administrator changes a reason and takes it back; a coordinator writes a template", async () => {
  const streets = await aDepartment("Streets");
  const page = await visitor({ as: await aPerson({ name: "Ada", city: ["administrator"] }), javaScript: false });
  await page.goto(paths.administration());
  await page.getByRole("link", { name: "Why the city may say no" }).click();
  await page.getByRole("link", { name: "It asks for too much at once" }).click();
  await page.getByLabel("Words, in English").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Please fill this in.").first().waitFor();
  await page.getByLabel("Words, in English").fill("It is a lot");
  await page.getByText("Whoever asked can have it looked at again").click();
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved. Every page shows the new words").waitFor();
  await page.getByText("Ada changed it").waitFor();
  expect(await db().refusalReason.findUnique({ where: { code: "too_broad" } })).toMatchObject({ wordsEn: "It is a lot", appealable: false, inUse: true });
  await page.getByRole("button", { name: "Take the last change back" }).click();
  await page.getByText("The last change is taken back.").waitFor();
  expect(await db().refusalReason.findUnique({ where: { code: "too_broad" } })).toMatchObject({ wordsEn: "It asks for too much at once", appealable: true });

  const cora = await visitor({ as: await aPerson({ name: "Cora", in: { [streets.id]: "coordinator" } }), phone: true });
  await cora.goto(paths.inbox());
  await cora.getByRole("link", { name: "Templates", exact: true }).click();
  await cora.getByLabel("Name, in English").fill("Soon");
  await cora.getByLabel("Name, in Spanish").fill("Pronto");
  await cora.getByLabel("Text, in English").fill("Soon, {{somebody}}.");
  await cora.getByLabel("Text, in Spanish").fill("Pronto.");
  await cora.getByRole("button", { name: "Add", exact: true }).click();
  await cora.getByText("Plaza does not know {{somebody}}.").first().waitFor();
  await cora.getByLabel("Text, in English").fill("Soon, by {{due_date}}.");
  await expectAccessible(cora);
  await expectFits(cora);
  await cora.getByRole("button", { name: "Add", exact: true }).click();
  await cora.getByText("The template is there.").waitFor();
  await expectAccessible(cora);
  await expectFits(cora);
  await cora.getByRole("button", { name: "Retire it" }).click();
  await cora.getByText("No answer begins with it any more.").waitFor();
});
