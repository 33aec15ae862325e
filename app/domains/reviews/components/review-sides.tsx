import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import type { Refused } from "~/platform/web/use-refusal";
import { Details } from "~/ui/Details";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import { returnedTo } from "./returned";
import { SideForm } from "./side-form";
import type { ShownReview, ShownSide } from "./shown";

interface ReviewSidesProps {
  review: ShownReview;
  refusal: Refused | undefined;
}

/** The four sides: what each said, what it checked, and the form of those that are this person's. */
export function ReviewSides({ review, refusal }: ReviewSidesProps) {
  const { t } = useTranslation("reviews");
  return (
    <Section title={t("word.sides")}>
      <ul className="uses list-plain">
        {review.sides.map((said) => {
          const last = returnedTo(refusal, "side", { side: said.side });
          return (
            <li key={said.side} className="stack">
              <h3>{t(`side.${said.side}`)}</h3>
              <Word said={said} />
              {review.may.say.includes(said.side) && (
                <Details
                  summary={t(said.state === "pending" ? "word.open" : "word.change", { side: t(`side.${said.side}`) })}
                  open={last !== undefined || (review.may.say.length === 1 && said.state === "pending")}
                >
                  <SideForm {...{ review, said, last }} />
                </Details>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Word({ said: { state, by, at, note, elsewhere, ticked } }: { said: ShownSide }) {
  const { t, i18n } = useTranslation("reviews");
  const { calendarDay } = useFormat();
  return (
    <>
      <p>
        <strong>{by && state !== "pending" ? t("stateBy", { state: t(`state.${state}`), name: by }) : t(`state.${state}`)}</strong>
        {at && state !== "pending" && (
          <>
            {" "}
            · <When at={at} />
          </>
        )}
      </p>
      {elsewhere && (
        <p>{t(elsewhere.by ? "word.elsewhereSaid" : "word.elsewhereNobody", { reference: elsewhere.reference, date: elsewhere.on && calendarDay(elsewhere.on), by: elsewhere.by })}</p>
      )}
      {ticked.length > 0 && (
        <div className="small">
          {t("word.ticked")}
          <ul>
            {ticked.map((point) => (
              <li key={point.id}>{i18n.language === "es" ? point.textEs : point.textEn}</li>
            ))}
          </ul>
        </div>
      )}
      {note && <p className="soft as-typed">{note}</p>}
    </>
  );
}
