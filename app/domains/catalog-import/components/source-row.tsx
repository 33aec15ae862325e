import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Row } from "~/ui/Row";
import { When } from "~/ui/When";
import type { SourceState } from "../shown";

interface Source {
  id: number;
  title: string;
  address: string;
  state: SourceState;
  checkedAt: string | null;
}

/** States that want somebody to look. */
const wants: SourceState[] = ["stopped", "failing"];

/** A source with where it stands. */
export function SourceRow({ source }: { source: Source }) {
  const { t } = useTranslation("sources");
  return (
    <Row
      level={2}
      to={paths.source(source)}
      title={source.title}
      line={source.address}
      facts={[
        wants.includes(source.state) ? <strong key="state">{t(`state.${source.state}`)}</strong> : t(`state.${source.state}`),
        source.checkedAt ? <span key="checked">{t("checked")} <When at={source.checkedAt} as="relative" /></span> : t("never"),
      ]}
    />
  );
}
