import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PersonActor } from "~/domains/activity/actor";
import { addHoliday, changeDeadlines, keepHoliday, undoDeadlines } from "~/domains/departments/commands.server";
import { ActDone, Acts } from "~/domains/departments/components/deadlines/acts";
import { Differing } from "~/domains/departments/components/deadlines/differing";
import { HolidayForm } from "~/domains/departments/components/deadlines/holiday-form";
import { HolidayList } from "~/domains/departments/components/deadlines/holiday-list";
import { PolicyForm } from "~/domains/departments/components/deadlines/policy-form";
import { canManageDeadlines } from "~/domains/departments/policy";
import { deadlineActs, deadlinesToManage, departmentsToManage, holidaysOf } from "~/domains/departments/queries.server";
import { DeadlinesForm, DeadlinesShown } from "~/domains/departments/schemas";
import { paths } from "~/paths";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { allow } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Details } from "~/ui/Details";
import { FilterTabs } from "~/ui/FilterTabs";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["deadlines", "administration"] };

export const meta = titled((say) => say("deadlines:title"));

export const loader = page(async ({ actor, url }) => {
  allow(canManageDeadlines(signedIn(actor)));
  const { year = Number(cityDay(now()).slice(0, 4)), done } = shownIn(url);
  const [promised, departments, days, acts] = await Promise.all([deadlinesToManage(), departmentsToManage(), holidaysOf(year), deadlineActs()]);
  return { ...promised, departments, year, ...days, acts, done: acts.find(({ id }) => id === done) ?? null };
});

export const action = command(async ({ actor, url, form }) => {
  const person = signedIn(actor);
  allow(canManageDeadlines(person));
  const wanted = form(DeadlinesForm);
  const done = await carryOut(person, wanted);
  const year = wanted.act === "add" ? Number(wanted.day.slice(0, 4)) : shownIn(url).year;
  return redirect(paths.deadlines({ year, done: done ?? undefined }));
});

const shownIn = (url: URL) => DeadlinesShown.parse(Object.fromEntries(url.searchParams));

async function carryOut(person: PersonActor, wanted: DeadlinesForm): Promise<number | null> {
  if (wanted.act === "policy") return changeDeadlines(person, null, wanted);
  if (wanted.act === "add") return addHoliday(person, wanted);
  if (wanted.act === "undo") return undoDeadlines(person, wanted.done);
  return keepHoliday(person, wanted.holiday, wanted.act === "restore");
}

export default function ManageDeadlines() {
  const { t } = useTranslation(["deadlines", "administration"]);
  const { city, differing, departments, year, years, holidays, acts, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} above={<Breadcrumb crumbs={[{ text: t("administration:title"), to: paths.administration() }]} />} />
      {refusal?.refused === "conflict" && <Alert kind="problem" live>{t("acts.changedSince")}</Alert>}
      {done && !refusal && <ActDone act={done} />}
      <Section title={t("policy.title")}>
        <PolicyForm key={JSON.stringify(city)} policy={city} />
      </Section>
      <Section title={t("differing.title")}>
        <Differing differing={differing} departments={departments} />
      </Section>
      <Section title={t("holidays.title", { year })}>
        <FilterTabs label={t("holidays.years")} tabs={years.map((each) => ({ to: paths.deadlines({ year: each }), text: String(each), current: each === year }))} />
        {holidays.length === 0 ? <p>{t("holidays.none")}</p> : <HolidayList holidays={holidays} />}
        <Details summary={t("holidays.addTitle")} open={refusal?.lastResult.initialValue?.["act"] === "add"}>
          <HolidayForm key={holidays.length} />
        </Details>
      </Section>
      <Section title={t("acts.title")}>
        <Acts acts={acts} />
      </Section>
    </>
  );
}
