import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Words } from "~/ui/Words";

export interface MeantProps {
  /** The words put right. */
  corrected: string | null;
  /** What stands below only comes close. */
  close: boolean;
}

export function Meant({ corrected, close }: MeantProps) {
  const { t } = useTranslation("search");
  if (!corrected && !close) return null;
  return (
    <p className="after-list">
      {close && t("close")}{" "}
      {corrected && <Words text={t("meant", { words: corrected })} parts={{ link: <Link to={paths.search({ q: corrected })} /> }} />}
    </p>
  );
}
