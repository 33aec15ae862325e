import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Row, Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import type { ShownInbox } from "./shown";

type ShownRow = ShownInbox["others"][number];

/** One side's reviews, those that wait longest on top. */
export function ReviewRows({ title, hint, rows }: { title: string; hint?: string; rows: ShownRow[] }) {
  const { t, i18n } = useTranslation("reviews");
  const { list, relative } = useFormat();
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      {hint && <p className="soft">{hint}</p>}
      <Rows>
        {rows.map(({ id, title: name, request, department, begunAt, round, waitsFor, lacksDocuments }) => (
          <Row
            key={id}
            to={paths.review({ id })}
            title={name}
            lang={request.language === i18n.language ? undefined : request.language}
            facts={[
              t("inbox.begun", { when: relative(begunAt) }),
              department,
              t("inbox.for", { number: request.id }),
              ...(round > 1 ? [t("inbox.round", { round })] : []),
              ...(waitsFor.length > 0 ? [t("inbox.waitsFor", { sides: list(waitsFor.map((side) => t(`lack.${side}`))) })] : []),
              ...(lacksDocuments ? [t("inbox.noDocuments")] : []),
            ]}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** Data that is out and whose review is old, or looked at other columns. */
export function AgainRows({ rows }: { rows: ShownInbox["again"] }) {
  const { t } = useTranslation("reviews");
  if (rows.length === 0) return null;
  return (
    <Section title={t("inbox.again")}>
      <p className="soft">{t("inbox.againHint")}</p>
      <Rows>
        {rows.map(({ id, title, why, concludedAt, department }) => (
          <Row key={id} to={paths.review({ id })} title={title} facts={[t(`inbox.againWhy.${why}`), department, <When key="when" at={concludedAt} />]} />
        ))}
      </Rows>
    </Section>
  );
}

export function LatelyRows({ rows }: { rows: ShownInbox["lately"] }) {
  const { t } = useTranslation("reviews");
  if (rows.length === 0) return null;
  return (
    <Section title={t("inbox.lately")}>
      <Rows>
        {rows.map(({ id, side, state, at, title }) => (
          <Row key={`${id} ${side}`} to={paths.review({ id })} title={title} facts={[`${t(`side.${side}`)}: ${t(`state.${state}`)}`, at && <When key="when" at={at} />]} />
        ))}
      </Rows>
    </Section>
  );
}
