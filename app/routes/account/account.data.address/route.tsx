import { useTranslation } from "react-i18next";
import { askForAddress, keepAddress } from "~/domains/accounts/commands.server";
import { AddressForm } from "~/domains/accounts/components/data/address-form";
import { ChangeAddressForm } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { limited } from "~/platform/web/limits.server";
import { redirect } from "~/platform/web/reply";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["my-data"] };

export const meta = titled((say) => say("my-data:address.formTitle"));

export const loader = page(async ({ actor }) => {
  signedIn(actor);
  return null;
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  const wanted = form(ChangeAddressForm);
  if (wanted.act === "keep") {
    await keepAddress(person);
    return redirect(paths.myData({ done: "kept" }));
  }
  await limited("addressChanges", person.id);
  await limited("addressChangesToAddress", wanted.email);
  await askForAddress(person, wanted.email);
  return redirect(paths.myData({ done: "address" }));
});

export default function ChangeAddress() {
  const { t } = useTranslation("my-data");
  return (
    <>
      <PageTitle title={t("address.formTitle")} lead={t("address.formLead")} />
      <AddressForm />
    </>
  );
}
