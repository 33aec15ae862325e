import { useTranslation } from "react-i18next";
import { When } from "~/ui/When";
import type { ShownDesk } from "./shown";

/** The words given in this review round. */
export function Confirmations({ confirmations }: { confirmations: ShownDesk["confirmations"] }) {
  const { t } = useTranslation("staff");
  if (confirmations.length === 0) return <p className="soft">{t("confirm.none")}</p>;
  return (
    <ul className="uses list-plain" aria-label={t("confirm.given")}>
      {confirmations.map(({ id, at, reference, note, reviewer }) => (
        <li key={id}>
          {t("confirm.by", { name: reviewer.displayName, reference })} · <When at={at} />
          {note && <p className="soft">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
