import { useTranslation } from "react-i18next";
import { Section } from "~/ui/Section";
import { Tile } from "~/ui/Tile";
import type { ShownDataset } from "./shown";

type Quality = ShownDataset["quality"];

/** What is looked at, what came of it, and how it is judged: a tile a point. */
export function QualityPoints({ quality }: { quality: Quality }) {
  const { t } = useTranslation("datasets");
  const met = quality.filter(({ verdict }) => verdict === "good").length;
  return (
    <Section id="quality" title={t("quality.title")} aside={t("quality.met", { count: met, total: quality.length })}>
      <ul className="points list-plain">
        {quality.map(({ point, verdict }) => (
          <li key={point}>
            <Tile state={verdict} />
            <div>
              <strong className={verdict === "late" ? "late" : undefined}>{t(wordsOf(point, verdict))}</strong>
              <p className="soft small">{t(`quality.${point}.how`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Only these can be beyond knowing. */
function wordsOf(point: Quality[number]["point"], verdict: Quality[number]["verdict"]) {
  if (verdict === "unknown" && (point === "columns" || point === "links" || point === "on_time")) return `quality.${point}.unknown` as const;
  return `quality.${point}.${verdict === "good" ? "good" : "lacking"}` as const;
}

/** The same at a glance, leading there. */
export function QualityStrip({ quality }: { quality: Quality }) {
  const { t } = useTranslation("datasets");
  const met = quality.filter(({ verdict }) => verdict === "good").length;
  return (
    <a href="#quality" className="strip">
      <span className="strip__tiles">
        {quality.map(({ point, verdict }) => (
          <Tile key={point} state={verdict} size={20} />
        ))}
      </span>
      {t("quality.strip", { count: met, total: quality.length })}
    </a>
  );
}
