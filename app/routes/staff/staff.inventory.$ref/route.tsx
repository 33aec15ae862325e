import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PersonActor } from "~/domains/activity/actor";
import { changeEntry, publishEntry, relistEntry, removeEntry, scheduleEntry } from "~/domains/inventory/commands.server";
import { EntryForm } from "~/domains/inventory/components/staff/entry-form";
import { EntrySteps } from "~/domains/inventory/components/staff/entry-steps";
import { canKeepInventory, canSeeInventorySide } from "~/domains/inventory/policy";
import { datasetsNamed, entryByNumber, entryToKeep, possibleOwners } from "~/domains/inventory/queries.server";
import { ChangeEntryForm, FindDataset, StepForm } from "~/domains/inventory/schemas";
import { deskPaths } from "~/desk-paths";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { useFormat } from "~/platform/i18n/use-format";
import { numberOfRef, refOf } from "~/platform/slug";
import { moved } from "~/platform/web/moved.server";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["inventory-desk", "inventory"] };

export const meta = titled<typeof loader>((_say, { entry }) => entry.title);

export const loader = page(async ({ actor, params, url }) => {
  const person = signedIn(actor);
  const entry = found(await entryToKeep(found(numberOfRef(params["ref"]))));
  allow(canSeeInventorySide(person, entry.department));
  if (params["ref"] !== refOf(entry)) throw moved(url, deskPaths.keepEntry(entry));
  const keeps = canKeepInventory(person, entry.department);
  const { find } = FindDataset.parse(Object.fromEntries(url.searchParams));
  return {
    entry, keeps, find, done: url.searchParams.has("done"),
    owners: keeps ? await possibleOwners(entry.departmentId) : [],
    candidates: keeps ? await datasetsNamed(find || entry.title) : [],
  };
});

export const action = command(async ({ actor, params, request, form }) => {
  const person = signedIn(actor);
  const { id, departmentId } = found(await entryByNumber(found(numberOfRef(params["ref"]))));
  allow(canKeepInventory(person, { id: departmentId }));
  const posted = await request.formData();
  await (posted.has("step") ? take(person, id, form(StepForm)) : changeEntry(person, id, form(ChangeEntryForm)));
  return redirect(deskPaths.keepEntry(found(await entryByNumber(id)), { done: "1" }));
});

function take(person: PersonActor, id: number, form: StepForm): Promise<void> {
  if (form.step === "schedule") return scheduleEntry(person, id, form);
  if (form.step === "publish") return publishEntry(person, id, form);
  return form.step === "remove" ? removeEntry(person, id, form) : relistEntry(person, id, form);
}

export default function KeepEntry() {
  const { t } = useTranslation(["inventory-desk", "inventory"]);
  const { entry, keeps, find, done, owners, candidates } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const crumbs = [{ text: entry.department.name, to: paths.department(entry.department) }, ...(keeps ? [{ text: t("kept.title"), to: deskPaths.keepInventory(entry.department) }] : [])];
  return (
    <>
      <PageTitle
        title={entry.title}
        lead={
          <>
            {t(`inventory:status.${entry.status}`)} · {t("kept.votes", { count: entry.voteCount })} · <Link to={paths.entry(entry)}>{t("kept.public")}</Link>
          </>
        }
        above={<Breadcrumb crumbs={crumbs} />}
      />
      {refusal?.refused === "conflict" && <Alert kind="problem" live title={t("overtaken.title")}>{t("overtaken.text")}</Alert>}
      {done && !refusal && <Alert kind="done" live>{t("kept.saved")}</Alert>}
      {keeps && (
        <Section title={t("step.title")}>
          <EntrySteps {...{ entry, candidates, find }} />
        </Section>
      )}
      <Uses uses={entry.uses} />
      {keeps && (
        <Section title={t("form.heading")}>
          <EntryForm key={entry.version} {...{ entry, owners }} />
        </Section>
      )}
    </>
  );
}

/** What people said they would use it for, with their names: the department's alone to read. */
function Uses({ uses }: { uses: ReturnType<typeof useLoaderData<typeof loader>>["entry"]["uses"] }) {
  const { t } = useTranslation("inventory-desk");
  const { day } = useFormat();
  if (uses.length === 0) return null;
  return (
    <Section title={t("uses")}>
      <ul className="uses list-plain">
        {uses.map(({ use, name, at }, place) => (
          <li key={place}>
            <p className="as-typed">{use}</p>
            <p className="soft small">{`${name}, ${day(at)}`}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
