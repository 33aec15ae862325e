import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { FreshnessTile, FreshnessWords } from "./freshness-tile";
import type { ShownDataset } from "./shown";

/** Under the title: whether it keeps its own promise, and which that is. */
export function KeptPromise({ dataset }: { dataset: ShownDataset }) {
  const sentence = useSentence(dataset);
  const row = { ...dataset, gone: dataset.goneAt !== null };
  return (
    <div className="standing standing--tile">
      <FreshnessTile row={row} />
      <div>
        <FreshnessWords row={row} />
        <p className="soft small">{sentence}</p>
      </div>
    </div>
  );
}

/** The judgement in a plain sentence. */
function useSentence({ frequency, freshness, modifiedOn, dueOn }: ShownDataset): string {
  const { t } = useTranslation("datasets");
  const { calendarDay } = useFormat();
  const { rhythm, published } = frequency;
  if (dueOn && modifiedOn) {
    const says = rhythm ? t(`rhythm.${rhythm}`) : (published ?? "");
    const words = { rhythm: says.charAt(0).toLowerCase() + says.slice(1), changed: calendarDay(modifiedOn), due: calendarDay(dueOn) };
    return t(freshness === "late" ? "promise.late" : "promise.kept", words);
  }
  if (rhythm === "never" || rhythm === "irregular") return t(`promise.${rhythm}`);
  if (published && modifiedOn) return t("promise.unclear", { published });
  return t(rhythm || published ? "promise.noDate" : "promise.none");
}
