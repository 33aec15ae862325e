import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wordsIn } from "~/domains/refusals/model";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import type { Fact } from "~/ui/Facts";
import type { OfficialAnswer } from "../queries.server";
import { DatasetLinks } from "./dataset-links";

export type Planned = Pick<OfficialAnswer, "plannedOn" | "plannedPrecision">;

/** The short facts under an answer: what is planned, published, left out or refused, and where else to look. */
export function useAnswerFacts(answer: AsJson<OfficialAnswer>, planned: Planned = answer): Fact[] {
  const { t, i18n } = useTranslation("request");
  const { promised } = useFormat();
  const { plannedOn, plannedPrecision } = planned;
  const facts: [string, Fact["value"] | null][] = [
    [t("fact.plannedFor"), plannedOn && plannedPrecision && promised(plannedOn, plannedPrecision)],
    [t("fact.correction"), answer.correction],
    [t("fact.planReason"), answer.planReason],
    [t("fact.datasets"), answer.datasets.length > 0 && <DatasetLinks datasets={answer.datasets} />],
    [t("fact.format"), answer.format],
    [t("fact.leftOut"), answer.leftOut],
    [t("fact.reason"), answer.refusal && <Link to={paths.refusals(answer.refusal)}>{wordsIn(i18n.language, answer.refusal)}</Link>],
    [t("fact.original"), answer.duplicateOf && <Link to={paths.request(answer.duplicateOf)}>{answer.duplicateOf.title}</Link>],
    [t("fact.holder"), answer.holder && <Holder name={answer.holder} address={answer.holderUrl} />],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function Holder({ name, address }: { name: string; address: string | null }) {
  if (!address || !/^https?:\/\//i.test(address)) return <>{name}</>;
  return (
    <a href={address} rel="nofollow noopener">
      {name}
    </a>
  );
}
