import { useTranslation } from "react-i18next";
import { Details } from "~/ui/Details";
import { Input } from "~/ui/forms/Input";
import { textValue } from "~/ui/forms/field";
import type { FieldOf } from "./answer-fields";

/** What is published and no catalogue has told of yet: where it lies, and what it is called until then. */
export function PortalFields({ field }: { field: FieldOf }) {
  const { t } = useTranslation("staff");
  const [address, title] = [field("portalAddress"), field("portalTitle")];
  const begun = [address, title].some((one) => Boolean(textValue(one)) || Boolean(one.errors?.length));
  return (
    <Details summary={t("portal.summary")} open={begun}>
      <p className="soft small">{t("portal.text")}</p>
      <Input field={address} label={t("portal.address")} hint={t("portal.addressHint")} inputMode="url" autoComplete="off" />
      <Input field={title} label={t("portal.title")} hint={t("portal.titleHint")} autoComplete="off" />
    </Details>
  );
}
