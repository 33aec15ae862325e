import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, askForDataset, correctAnswer, reopenRequest, routeRequest } from "~/domains/requests/commands.server";
import { answerDesk, answerHelp, answerPreview, beginAnswer, filledText } from "~/domains/requests/queries.server";
import { AnswerDraft, CorrectForm } from "~/domains/requests/schemas";
import { addTemplate, bringBackVersion, changeTemplate, retireTemplate } from "~/domains/templates/commands.server";
import { unknownIn } from "~/domains/templates/model";
import { templateToManage, templatesOf, templatesToBegin } from "~/domains/templates/queries.server";
import { TemplateForm } from "~/domains/templates/schemas";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";
import { answerForm, askForm } from "../requests/forms";

useDatabase();

let streets: { id: number };
let cora: PersonActor;
let id: number;
beforeEach(async () => {
  setClock(() => new Date("2026-03-02T18:00:00Z"));
  streets = await aDepartment("Streets");
  cora = await aPerson({ name: "Cora", in: { [streets.id]: "coordinator" } });
  ({ id } = await askForDataset(await aPerson({ name: "Ana" }), askForm({ departmentId: streets.id }), "en"));
});

const form = (more: object = {}) =>
  TemplateForm.parse({ toStatus: "planned", titleEn: "Soon", titleEs: "Pronto", bodyEn: "Soon, {{requester}}: {{planned_for}}.", bodyEs: "Pronto, {{requester}}: {{planned_for}}.", ...more });
const newest = async (template: number) => (await templateToManage(template))!.versions[0]!;

describe("templates", () => {
  it("come with Plaza in both languages, with places that are known", async () => {
    const all = await Promise.all((await templatesOf(null)).map(({ id: template }) => newest(template)));
    expect(all.length).toBeGreaterThan(10);
    for (const { bodyEn, bodyEs, by } of all) expect([unknownIn(bodyEn), unknownIn(bodyEs), by]).toEqual([null, null, null]);
    for (const { bodyEn, bodyEs } of all) expect([...bodyEn.matchAll(/\{\{\w+\}\}/g)].map(String).sort()).toEqual([...bodyEs.matchAll(/\{\{\w+\}\}/g)].map(String).sort());
  });

  it("are a department's own and the city's, by who looks after them, the most used first", async () => {
    const elsewhere = await aDepartment("Parks");
    const own = await addTemplate(cora, streets.id, form());
    await expect(addTemplate(cora, elsewhere.id, form())).rejects.toMatchObject({ code: "forbidden" });
    await expect(addTemplate(cora, null, form())).rejects.toMatchObject({ code: "forbidden" });
    await addTemplate(await aPerson({ city: ["open_data_coordinator"] }), null, form());
    await answerRequest(cora, id, { ...(await answerForm(id, { status: "planned", plannedOn: "2026-06" })), begun: own });
    expect((await templatesToBegin(streets.id))[0]).toMatchObject({ id: own, uses: 1, titleEs: "Pronto" });
    expect((await templatesToBegin(elsewhere.id)).map((template) => template.id)).not.toContain(own);
    expect((await templatesToBegin(null)).every(({ departmentId }) => departmentId === null)).toBe(true);
  });

  it("keep what they said, with who and when; an earlier text and a retired one come back by a press", async () => {
    const template = await addTemplate(cora, streets.id, form());
    const first = await newest(template);
    await changeTemplate(cora, template, form({ bodyEn: "Later." }), first.id);
    await expect(changeTemplate(cora, template, form(), first.id)).rejects.toMatchObject({ code: "conflict" });
    expect((await templateToManage(template))!.versions).toMatchObject([{ bodyEn: "Later.", by: "Cora" }, { bodyEn: first.bodyEn, at: new Date("2026-03-02T18:00:00Z") }]);
    await bringBackVersion(cora, template, first.id, (await newest(template)).id);
    expect((await newest(template)).bodyEn).toBe(first.bodyEn);
    await retireTemplate(cora, template, true);
    expect((await templatesToBegin(streets.id)).map((one) => one.id)).not.toContain(template);
    await retireTemplate(cora, template, false);
    expect((await templatesToBegin(streets.id)).map((one) => one.id)).toContain(template);
    const verbs = (await db().activity.findMany({ where: { setting: `template:${template}` }, orderBy: { id: "asc" } })).map(({ verb }) => verb);
    expect(verbs).toEqual(["template.added", "template.changed", "template.changed", "template.retired", "template.restored"]);
  });
});

describe("an answer that begins with one", () => {
  const draft = (more: object = {}) => AnswerDraft.parse({ ...more });

  it("has its places filled in its own language, and keeps what was typed", async () => {
    const template = await addTemplate(cora, streets.id, form());
    expect(await beginAnswer(cora, id, draft({ plannedOn: "2026-06" }), { template })).toBe("Soon, Ana: June 2026.");
    expect(await beginAnswer(cora, id, draft({ plannedOn: "2026-06", plannedDay: "3", language: "es" }), { template })).toBe("Pronto, Ana: 3 de junio.");
    expect(await beginAnswer(cora, id, draft({ body: "Hello!" }), { template })).toBe("Hello!\n\nSoon, Ana: {{planned_for}}.");
    const data = await aDataset(streets.id, "Trees");
    const everything = "{{department}} {{number}} {{due_date}} {{dataset}} {{reason}} {{today}} {{my_name}}";
    // César Chávez's day, the 30th, is a day off.
    expect(await filledText(cora, id, draft({ body: everything, datasetIds: [data.id], declineReason: "security" }))).toBe(
      `Streets ${id} 31 March Trees It could put people in danger 2 March Cora`,
    );
  });

  it("does not name whoever did not want to be named, nor begins with another department's", async () => {
    const shy = await aRequest({ departmentId: streets.id, showName: false });
    const template = await addTemplate(cora, streets.id, form());
    expect(await beginAnswer(cora, shy.id, draft(), { template })).toContain("{{requester}}");
    const parks = await aRequest({ departmentId: (await aDepartment("Parks")).id });
    expect(await beginAnswer(cora, parks.id, draft({ body: "Mine." }), { template })).toBe("Mine.");
  });

  it("is published through no door with a place still open", async () => {
    const open = "Soon: {{planned_for}}.";
    const refused = (field: string) => ({ code: "invalid", facts: { problems: { [field]: ["unfilled:{{planned_for}}"] } } });
    for (const field of ["body", "format", "leftOut"]) {
      const unfilled = await answerForm(id, { status: "planned", plannedOn: "2026-06", [field]: open });
      await expect(answerRequest(cora, id, unfilled)).rejects.toMatchObject(refused(field));
      await expect(answerPreview(cora, id, unfilled)).rejects.toMatchObject(refused(field));
    }
    await answerRequest(cora, id, await answerForm(id, { status: "declined", declineReason: "security" }));
    const { version: seenVersion } = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
    const { id: answer } = await db().answer.findFirstOrThrow();
    await expect(correctAnswer(cora, id, CorrectForm.parse({ seenVersion, answer, body: open, correction: "x" }))).rejects.toMatchObject(refused("body"));
    await expect(reopenRequest(cora, id, { reason: open, seenVersion })).rejects.toMatchObject(refused("reason"));
    const other = await aRequest({ departmentId: streets.id });
    await expect(routeRequest(cora, other.id, { departmentId: (await aDepartment()).id, reason: open, seenVersion: 1 })).rejects.toMatchObject(refused("reason"));
    expect(await db().answer.count({ where: { body: { contains: "{{" } } })).toBe(0);
  });

  it("may begin with what was said to a request like it: the newest text, of what everybody sees", async () => {
    const alike = async (title: string, hidden = false) => {
      const like = await aRequest({ title, departmentId: (await aDepartment()).id });
      const responder = await aPerson({ in: { [like.departmentId!]: "responder" } });
      const said = await answerRequest(responder, like.id, await answerForm(like.id, { status: "planned", plannedOn: "2026-06", body: `About ${title}` }));
      if (hidden) await db().datasetRequest.update({ where: { id: like.id }, data: { hiddenAt: new Date("2026-03-02T18:00:00Z") } });
      return { ...like, said };
    };
    const seen = await alike("Street trees with their species");
    const hidden = await alike("Street trees with species, by name", true);
    await aRequest({ title: "Street trees and species" });
    const { suggested } = await answerHelp((await answerDesk(id))!);
    expect(suggested).toMatchObject([{ id: seen.id, answer: { id: seen.said.id, html: expect.stringContaining("About Street trees") } }]);
    expect(await beginAnswer(cora, id, draft({ body: "Hello." }), { answer: seen.said.id })).toBe("Hello.\n\nAbout Street trees with their species");
    expect(await beginAnswer(cora, id, draft({ body: "Hello." }), { answer: hidden.said.id })).toBe("Hello.");
  });
});
