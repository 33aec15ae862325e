import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { DefinitionList } from "~/ui/DefinitionList";
import { Details } from "~/ui/Details";
import { Section } from "~/ui/Section";
import type { ReasonMet } from "../shown";

const figures = ["read", "created", "changed", "unchanged", "refound", "joined", "waiting", "missing", "gone", "odd", "rejected", "skipped"] as const;
const exampled = ["created", "changed", "refound", "joined", "waiting", "missing", "gone"] as const;
const kinds = ["rejected", "odd", "skipped"] as const;

type Example = { id: number | null; title: string };

export interface RunReportProps {
  run: Record<(typeof figures)[number], number>;
  examples: Partial<Record<(typeof exampled)[number], Example[]>>;
  reasons: ReasonMet[];
  strangers: { name: string; count: number }[];
}

/** What a run came to: figures, titles to judge by, and what was odd or left out, with reasons. */
export function RunReport({ run, examples, reasons, strangers }: RunReportProps) {
  const { t } = useTranslation("sources");
  const { number } = useFormat();
  const shown = figures.filter((name) => run[name] > 0 || name === "read");
  return (
    <>
      <Section title={t("run.figures")} look="small">
        <DefinitionList items={shown.map((name) => ({ label: t(`figure.${name}`), value: number(run[name]) }))} />
        {exampled.map((name) => (
          <Titles key={name} summary={t(`example.${name}`)} titles={examples[name] ?? []} of={run[name]} />
        ))}
      </Section>
      {kinds.map((kind) => (
        <Reasons key={kind} kind={kind} reasons={reasons.filter((one) => one.kind === kind)} />
      ))}
      {strangers.length > 0 && (
        <Section title={t("strangers.title")} look="small" aside={<Link to={paths.publishers()}>{t("strangers.assign")}</Link>}>
          <ul>
            {strangers.slice(0, 20).map(({ name, count }) => (
              <li key={name} className="wraps">{t("strangers.one", { name, count })}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Titles({ summary, titles, of }: { summary: string; titles: Example[]; of: number }) {
  const { t } = useTranslation("sources");
  if (titles.length === 0) return null;
  const more = of - titles.length;
  return (
    <Details summary={summary}>
      <ul>
        {titles.map(({ id, title }, place) => (
          <li key={place} className="wraps">{id === null ? title : <Link to={paths.dataset({ id, slug: "dataset" })}>{title}</Link>}</li>
        ))}
      </ul>
      {more > 0 && <p className="soft small">{t("example.more", { count: more })}</p>}
    </Details>
  );
}

function Reasons({ kind, reasons }: { kind: (typeof kinds)[number]; reasons: ReasonMet[] }) {
  const { t } = useTranslation(["catalog-import", "sources"]);
  if (reasons.length === 0) return null;
  return (
    <Section title={t(`sources:kind.${kind}`)} look="small">
      <ul>
        {reasons.map(({ reason, count, examples }) => (
          <li key={reason} className="wraps">
            {`${count} × ${t(`reason.${reason}`)} (${t("suchAs", { examples: examples.map(({ words, position }) => words ?? t("record", { position })).join("; ") })})`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
