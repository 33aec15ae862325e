import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { setCityRole } from "~/domains/accounts/commands.server";
import { CityRoles } from "~/domains/accounts/components/city-roles";
import { canAdminister } from "~/domains/accounts/policy";
import { personForAdministration } from "~/domains/accounts/queries.server";
import { CityRoleDone, CityRoleForm } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { allow, found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["administration", "accounts"] };

export const meta = titled<typeof loader>((_say, { person }) => person.displayName);

export const loader = page(async ({ actor, params, url }) => {
  allow(canAdminister(signedIn(actor)));
  const done = CityRoleDone.safeParse(Object.fromEntries(url.searchParams));
  return { person: found(await personForAdministration(params["slug"] ?? "")), done: done.success ? done.data.done : null };
});

export const action = command(async ({ actor, params, form }) => {
  const administrator = signedIn(actor);
  allow(canAdminister(administrator));
  const person = found(await personForAdministration(params["slug"] ?? ""));
  const wanted = form(CityRoleForm);
  await setCityRole(administrator, { personId: person.id, ...wanted });
  const left = person.id === administrator.id && wanted.role === "administrator" && !wanted.held;
  return redirect(left ? paths.home() : `${paths.managePerson(person)}?done=${wanted.role}`);
});

export default function Person() {
  const { t } = useTranslation(["administration", "accounts"]);
  const { person, done } = useLoaderData<typeof loader>();
  const refusal = useRefusal();
  const held = person.cityRoles.map(({ role }) => role);
  const crumbs = [
    { text: t("title"), to: paths.administration() },
    { text: t("people.title"), to: paths.managePeople() },
  ];
  return (
    <>
      <PageTitle title={person.displayName} lead={person.email} above={<Breadcrumb crumbs={crumbs} />} />
      <ErrorSummary fields={[]} errors={refusal?.lastResult.error?.[""] ?? []} />
      {done && !refusal && (
        <Alert kind="done" live>
          {t(held.includes(done) ? "person.given" : "person.taken", { name: person.displayName, role: t(`accounts:role.${done}`) })}
        </Alert>
      )}
      <Section title={t("person.roles")}>
        <p>{t("person.fresh")}</p>
        <CityRoles held={held} />
      </Section>
      <Section title={t("person.memberships")}>
        {person.memberships.length === 0 && <p>{t("person.noMemberships")}</p>}
        <ul>
          {person.memberships.map(({ department, role }) => (
            <li key={department.slug}>
              <Link to={paths.members(department)}>{department.shortName}</Link>, {t(`accounts:role.${role}`)}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
