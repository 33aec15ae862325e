import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button, Buttons } from "~/ui/Button";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";

interface Device {
  id: string;
  device: string | null;
  createdAt: string;
  lastUsedAt: string;
  here: boolean;
}

/** Where somebody is signed in, each with its way out. */
export function Devices({ devices }: { devices: Device[] }) {
  const { t } = useTranslation("my-data");
  const { relative, day } = useFormat();
  return (
    <Section title={t("devices.title")}>
      <Rows>
        {devices.map(({ id, device, createdAt, lastUsedAt, here }) => (
          <li key={id}>
            <div className="person-row">
              <div>
                <h3 className="row__title">{device ?? t("devices.unknown")}</h3>
                <p className="row__facts">
                  {here && <strong>{t("devices.here")}</strong>}
                  <span>{t("devices.used", { date: relative(lastUsedAt) })}</span>
                  <span>{t("devices.since", { date: day(createdAt) })}</span>
                </p>
              </div>
              <Form method="post" action={paths.devices()} reloadDocument className="person-row__acts">
                <Button look="plain" name="device" value={id} aria-label={t("devices.outNamed", { device: device ?? t("devices.unknown") })}>
                  {t("devices.out")}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </Rows>
      {devices.length > 1 && (
        <form method="post" action={paths.signOut()}>
          <Buttons>
            <Button look="outline" name="everywhere" value="yes">
              {t("devices.all")}
            </Button>
          </Buttons>
        </form>
      )}
    </Section>
  );
}
