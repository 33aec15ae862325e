import { expect, test } from "vitest";
import { answerInquiry } from "~/domains/inquiries/commands.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

test("in Spanish, on a phone and without JavaScript: a department is asked for its part, answers, and the desk has it", async () => {
  const [streets, water] = [await aDepartment("Streets"), await aDepartment("Water")];
  const mina = await aPerson({ language: "es", in: { [streets.id]: "responder" } });
  const wanda = await aPerson({ name: "Wanda Ruiz", language: "es", in: { [water.id]: "responder" } });
  const request = await aRequest({ departmentId: streets.id });

  const asking = await visitor({ as: mina, language: "es", phone: true, javaScript: false });
  await asking.goto(paths.staffRequest(request));
  await asking.getByRole("link", { name: "Pedir su parte a un departamento" }).click();
  await asking.getByLabel("¿Qué necesita?").fill("Las tuberías de la calle Main.");
  await asking.getByRole("button", { name: "Preguntar" }).click();
  await asking.getByRole("link", { name: /A qué departamento pregunta/ }).waitFor();
  expect(await asking.getByLabel("¿Qué necesita?").inputValue()).toBe("Las tuberías de la calle Main.");
  await expectAccessible(asking);
  await asking.getByLabel("¿A qué departamento pregunta?").selectOption({ label: "Water" });
  await asking.getByRole("button", { name: "Preguntar" }).click();
  await asking.getByRole("heading", { name: "Streets pregunta a Water" }).waitFor();
  await expectFits(asking);

  const answering = await visitor({ as: wanda, language: "es", phone: true, javaScript: false });
  await answering.goto(paths.inbox());
  await answering.getByRole("link", { name: "1 pregunta de otro departamento espera su respuesta" }).click();
  await expectAccessible(answering);
  await expectFits(answering);
  await answering.getByRole("link", { name: "Las tuberías de la calle Main." }).click();
  await answering.getByLabel("Su respuesta").fill("Son dos.");
  await answering.getByRole("button", { name: "Enviar la respuesta" }).click();
  await answering.getByText("Wanda Ruiz respondió").waitFor();
  await expectAccessible(answering);

  await asking.goto(paths.staffRequest(request));
  await asking.getByText("Son dos.").waitFor();
  await expectAccessible(asking);
});

test("with JavaScript: a colleague answers first, and the text is kept to be copied", async () => {
  const [streets, water] = [await aDepartment("Streets"), await aDepartment("Water")];
  const mina = await aPerson({ in: { [streets.id]: "responder" } });
  const [wanda, willa] = [await aPerson({ in: { [water.id]: "responder" } }), await aPerson({ in: { [water.id]: "responder" } })];
  const page = await visitor({ as: mina });
  await page.goto(paths.inquiries());
  await page.getByRole("link", { name: "Ask another department" }).click();
  await page.getByLabel("Which department do you ask?").selectOption({ label: "Water" });
  await page.getByLabel("What do you need?").fill("A list of pumps.");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByRole("heading", { name: "Streets asks Water" }).waitFor();
  const { id } = await db().inquiry.findFirstOrThrow();

  const late = await visitor({ as: willa });
  await late.goto(paths.inquiry({ id }));
  await late.getByLabel("Your answer").fill("My list.");
  await answerInquiry(wanda, id, "The list is public.");
  await late.getByRole("button", { name: "Send the answer" }).click();
  await late.getByText("A colleague has answered meanwhile.").waitFor();
  await late.getByText("The list is public.").waitFor();
  await late.getByText("My list.").waitFor();
});
