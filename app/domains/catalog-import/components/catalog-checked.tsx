import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Words } from "~/ui/Words";

/** When the city's catalogue was last read: how fresh the list is. */
export function CatalogChecked({ at }: { at: string | null }) {
  const { t } = useTranslation("datasets");
  const { exact, relative } = useFormat();
  if (at === null) return null;
  return (
    <p className="soft small">
      <Words text={t("checked", { when: relative(at) })} parts={{ time: <time dateTime={at} title={exact(at)} /> }} />
    </p>
  );
}
