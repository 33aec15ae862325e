import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { DefinitionList } from "~/ui/DefinitionList";
import type { ShownDataset } from "./shown";

/** How fresh it is and what one may do with it. */
export function DatasetFacts({ dataset, topic }: { dataset: ShownDataset; topic: string | null }) {
  const { t } = useTranslation("datasets");
  const { calendarDay } = useFormat();
  const { frequency, modifiedOn, issuedOn, landingPage } = dataset;
  return (
    <DefinitionList
      items={[
        { label: t("facts.changed"), value: modifiedOn ? calendarDay(modifiedOn) : t("unknown") },
        { label: t("facts.rhythm"), value: frequency.rhythm ? t(`rhythm.${frequency.rhythm}`) : (frequency.published ?? t("unknown")) },
        { label: t("facts.issued"), value: issuedOn && calendarDay(issuedOn) },
        { label: t("facts.license"), value: <License license={dataset.license} /> },
        { label: t("facts.topic"), value: topic && dataset.topic && <Link to={paths.topic(dataset.topic)}>{topic}</Link> },
        { label: t("facts.portal"), value: landingPage && <Outside to={landingPage}>{t("facts.portalLink")}</Outside> },
      ]}
    />
  );
}

function License({ license }: { license: ShownDataset["license"] }) {
  const { t } = useTranslation("datasets");
  const words = license.known ? t(`license.${license.known}`) : (license.address ? t("license.own") : (license.published ?? t("license.none")));
  return license.address ? <Outside to={license.address}>{words}</Outside> : <>{words}</>;
}

function Outside({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={to} rel="nofollow noopener">
      {children}
    </a>
  );
}
