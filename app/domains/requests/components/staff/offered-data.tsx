import { useTranslation } from "react-i18next";
import { Details } from "~/ui/Details";
import { Section } from "~/ui/Section";
import { DeclinedOffer } from "./declined-offer";
import { OfferedDataset } from "./offered-dataset";
import type { ShownOffers } from "./shown";

interface OfferedDataProps {
  request: { id: number; slug: string; status: string; reviewed: boolean };
  offers: ShownOffers;
  /** Whether this person answers. */
  mayAnswer: boolean;
  /** Somebody just said no: the way back stands open. */
  saidNo: boolean;
}

/** What is new in the catalogue and may answer the request, each with a yes and a no. */
export function OfferedData({ request, offers: { waiting, declined }, mayAnswer, saidNo }: OfferedDataProps) {
  const { t } = useTranslation("staff");
  if (waiting.length === 0 && (declined.length === 0 || !mayAnswer)) return null;
  return (
    <Section title={t("offers.title")} id="new-data">
      <p className="soft" role={saidNo ? "status" : undefined}>{t(waiting.length > 0 ? "offers.text" : "offers.none")}</p>
      {waiting.length > 0 && (
        <ul className="rows list-plain">
          {waiting.map((offer) => (
            <OfferedDataset key={offer.id} {...{ request, offer, mayAnswer }} />
          ))}
        </ul>
      )}
      {mayAnswer && declined.length > 0 && (
        <Details summary={t("offers.declined", { count: declined.length })} open={saidNo}>
          <ul className="rows list-plain">
            {declined.map((offer) => (
              <DeclinedOffer key={offer.id} {...{ request, offer }} />
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}
