import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import type { ShownOffer } from "./shown";

/** A no that can be taken back. */
export function DeclinedOffer({ request, offer }: { request: { id: number; slug: string }; offer: ShownOffer }) {
  const { t } = useTranslation("staff");
  return (
    <li className="offer offer--declined">
      <Link to={paths.dataset(offer)}>{offer.title}</Link>
      <Form method="post" action={paths.settleOffer(request)}>
        <input type="hidden" name="dataset" value={offer.id} />
        <Button look="plain" name="verdict" value="open">
          {t("offers.undo")}
          <span className="heard-only">: {offer.title}</span>
        </Button>
      </Form>
    </li>
  );
}
