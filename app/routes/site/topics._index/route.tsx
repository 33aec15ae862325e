import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { topicList } from "~/domains/datasets/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Row, Rows } from "~/ui/Row";
import { page } from "~/web.server";

export const handle = { i18n: ["datasets"] };

export const meta = titled((say) => say("datasets:topics.title"));

export const loader = page(async ({ language }) => ({ topics: await topicList(language) }));

export default function Topics() {
  const { t } = useTranslation("datasets");
  const { topics } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("topics.title")} lead={t("topics.lead")} />
      {topics.length > 0 ? (
        <Rows>
          {topics.map(({ slug, name }) => (
            <Row key={slug} to={paths.topic({ slug })} title={name} level={2} />
          ))}
        </Rows>
      ) : (
        <EmptyState title={t("topics.none")} />
      )}
    </>
  );
}
