import { useTranslation } from "react-i18next";
import type { RefusalReason } from "~/platform/db/generated/client";
import { wordsIn } from "../model";

/** Every reason with what it means, what law it is like, and whether one may ask for another look. */
export function ReasonList({ reasons }: { reasons: RefusalReason[] }) {
  const { t, i18n } = useTranslation("reasons");
  return (
    <dl className="reasons">
      {reasons.map((reason) => (
        <div key={reason.code} id={reason.code}>
          <dt>{wordsIn(i18n.language, reason)}</dt>
          <dd>
            <p>
              {i18n.language === "es" ? reason.explanationEs : reason.explanationEn} {reason.inUse ? t(reason.appealable ? "appeal.yes" : "appeal.no") : t("notInUse")}
            </p>
            {reason.citation && (
              <p className="soft small">
                {t("citation")}: <span lang="en">{reason.citation}</span> ({t(reason.citationConfirmed ? "confirmed" : "toConfirm")})
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
