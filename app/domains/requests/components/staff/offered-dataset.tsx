import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button, Buttons } from "~/ui/Button";
import { answeringMove } from "./moves";
import type { ShownOffer } from "./shown";

interface OfferedDatasetProps {
  request: { id: number; slug: string; status: string; reviewed: boolean };
  offer: ShownOffer;
  mayAnswer: boolean;
}

/** A yes opens the answer that names it; a no is kept at once. */
export function OfferedDataset({ request, offer, mayAnswer }: OfferedDatasetProps) {
  const { t } = useTranslation("staff");
  const { relative } = useFormat();
  const named = <span className="heard-only">: {offer.title}</span>;
  return (
    <li className="offer">
      <h3 className="row__title">
        <Link to={paths.dataset(offer)} className="ink-link">
          {offer.title}
        </Link>
      </h3>
      {offer.summary && <p>{offer.summary}</p>}
      <p className="row__facts">
        <span>{offer.department?.shortName ?? offer.publisherName}</span>
        <span>{t("offers.came", { when: relative(offer.offeredAt) })}</span>
      </p>
      {mayAnswer && (
        <Form method="post" action={paths.settleOffer(request)}>
          <input type="hidden" name="dataset" value={offer.id} />
          <Buttons>
            <Link className="press" to={paths.answerRequest(request, { to: answeringMove(request), names: offer.id })}>
              {t("offers.yes")}
              {named}
            </Link>
            <Button look="plain" name="verdict" value="no">
              {t("offers.no")}
              {named}
            </Button>
          </Buttons>
        </Form>
      )}
    </li>
  );
}
