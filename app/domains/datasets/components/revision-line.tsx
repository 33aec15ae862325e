import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Details } from "~/ui/Details";
import type { ShownRevision } from "./shown";

interface Props {
  field: ShownRevision["fields"][number];
  revision: ShownRevision;
}

type Said = ShownRevision["before"];

/** One changed field: from what to what. */
export function RevisionLine({ field, revision: { before, after, times, since } }: Props) {
  const { t } = useTranslation("datasets");
  const { calendarDay, day } = useFormat();
  const say = useSaying();
  switch (field) {
    case "joined":
    case "gone":
    case "back":
    case "link_broken":
    case "link_mended":
    case "landing_page":
      return <p>{t(`history.${field}`)}</p>;
    case "modified":
      if (times > 1) return <p>{t("history.renewedTimes", { count: times, since: day(since), date: dated(after) })}</p>;
      return <p>{before.modified ? t("history.renewed", { from: dated(before), to: dated(after) }) : t("history.renewedFirst", { to: dated(after) })}</p>;
    case "description":
      return (
        <>
          <p>{t("history.description")}</p>
          {before.description && (
            <Details summary={t("history.wasDescription")}>
              <p>{before.description}</p>
            </Details>
          )}
        </>
      );
    case "files":
      return <FilesLine before={before.files ?? []} after={after.files ?? []} />;
    default:
      return <p>{t(`history.${field}`, { from: say(field, before), to: say(field, after) })}</p>;
  }

  function dated({ modified }: Said): string {
    return modified ? calendarDay(modified) : t("history.noDate");
  }
}

function useSaying() {
  const { t } = useTranslation("datasets");
  return (field: "title" | "department" | "license" | "frequency", { title, department, license, frequency }: Said): string => {
    if (field === "title") return title ?? "";
    if (field === "department") return department ?? t("noDepartment");
    if (field === "license") return license.known ? t(`license.${license.known}`) : (license.published ?? t("license.none"));
    return frequency.rhythm ? t(`rhythm.${frequency.rhythm}`) : (frequency.published ?? t("unknown"));
  };
}

function FilesLine({ before, after }: { before: string[]; after: string[] }) {
  const { t } = useTranslation("datasets");
  const { list } = useFormat();
  const [added, removed] = [without(after, before), without(before, after)];
  return (
    <>
      {added.length > 0 && <p>{t("history.filesAdded", { files: list(added) })}</p>}
      {removed.length > 0 && <p>{t("history.filesRemoved", { files: list(removed) })}</p>}
      {added.length + removed.length === 0 && <p>{t("history.filesMoved")}</p>}
    </>
  );
}

const without = (some: string[], others: string[]) => [...new Set(some.filter((one) => !others.includes(one)))];
