import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { canSeePerson } from "~/domains/accounts/policy";
import { personPage, slugNow } from "~/domains/accounts/queries.server";
import { RequestRow } from "~/domains/requests/components/request-row";
import { requestsAskedBy } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { found, notFound } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { moved } from "~/platform/web/moved.server";
import { Alert } from "~/ui/Alert";
import { PageTitle } from "~/ui/PageTitle";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { page } from "~/web.server";

export const handle = { i18n: ["accounts", "requests"] };

export const meta = titled<typeof loader>((_say, { person }) => person.displayName);

const most = 50;

export const loader = page(async ({ actor, params, url }) => {
  const slug = params["slug"] ?? "";
  const person = found((await personPage(slug)) ?? (await formerly(slug)));
  // Not "forbidden": whether somebody has an account is nobody's business either.
  if (!canSeePerson(actor, person)) throw notFound();
  if (person.slug !== slug) throw moved(url, paths.person(person));
  return { person, requests: await requestsAskedBy(actor, person.id, true, most) };
});

/** Those who answer for the city are found under an earlier name; a resident's new name is not told to whoever knows the old. */
async function formerly(slug: string) {
  const current = await slugNow(slug);
  const person = current === null ? null : await personPage(current);
  return person && person.memberships.length > 0 ? person : null;
}

export default function Person() {
  const { t } = useTranslation("accounts");
  const { person, requests } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={person.displayName} />
      {!person.isPublic && (
        <Alert>
          <p>
            {t("person.onlyYou")} <Link to={paths.settings()}>{t("person.change")}</Link>
          </p>
        </Alert>
      )}
      {person.memberships.length > 0 && (
        <Section title={t("person.speaksFor")}>
          <ul>
            {person.memberships.map(({ department, role }) => (
              <li key={department.slug}>
                <Link to={paths.department(department)}>{department.name}</Link>, {t(`role.${role}`)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("person.asked")}>
        {requests.length === 0 && <p>{t("person.nothing")}</p>}
        <Rows>
          {requests.map((request) => (
            <RequestRow key={request.id} row={request} />
          ))}
        </Rows>
      </Section>
    </>
  );
}
