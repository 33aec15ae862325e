import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AccountTabs } from "~/domains/accounts/components/account-tabs";
import { Address } from "~/domains/accounts/components/data/address";
import { Copy } from "~/domains/accounts/components/data/copy";
import { Devices } from "~/domains/accounts/components/data/devices";
import { addressChangeOf, copyAskedBy, devicesOf, settingsOf } from "~/domains/accounts/queries.server";
import { DataDone } from "~/domains/accounts/schemas";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { sessionOf } from "~/platform/session/session.server";
import { Alert } from "~/ui/Alert";
import { Buttons, LinkButton } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { page, signedIn } from "~/web.server";

export const handle = { i18n: ["accounts", "my-data"] };

export const meta = titled((say) => say("my-data:title"));

export const loader = page(async ({ actor, request, url }) => {
  const { id } = signedIn(actor);
  const [{ email }, change, devices, copy, session] = await Promise.all([
    settingsOf(id), addressChangeOf(id), devicesOf(id), copyAskedBy(id), sessionOf(request),
  ]);
  return {
    email, change, copy,
    devices: devices.map((device) => ({ ...device, here: device.id === session?.sessionId })),
    ...DataDone.parse(Object.fromEntries(url.searchParams)),
  };
});

export default function MyData() {
  const { t } = useTranslation("my-data");
  const { email, change, devices, copy, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      <AccountTabs current="data" />
      {done && <Alert kind="done" live>{t(`done.${done}`)}</Alert>}
      <Address {...{ email, change }} />
      <Devices devices={devices} />
      <Copy copy={copy} />
      <Section title={t("leave.title")}>
        <p>{t("leave.text")}</p>
        <Buttons>
          <LinkButton look="outline" to={paths.leave()}>
            {t("leave.link")}
          </LinkButton>
        </Buttons>
      </Section>
    </>
  );
}
