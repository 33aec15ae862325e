import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { DefinitionList } from "~/ui/DefinitionList";
import { Details } from "~/ui/Details";
import type { Fact } from "~/ui/Facts";
import { wantedFormats } from "../model";
import type { ShownRequest } from "./shown";

/** What the author said beyond the text, on demand. */
export function AskedFor({ request }: { request: ShownRequest }) {
  const { t, i18n } = useTranslation("request");
  const { list } = useFormat();
  const { topic, frequency, formats, kind, exampleUrl } = request;
  const known = wantedFormats.filter((format) => formats.includes(format));
  const items: [string, Fact["value"]][] = [
    [t("form.topicId.label"), topic && (i18n.language === "es" ? topic.nameEs : topic.nameEn)],
    [t("form.frequency.label"), frequency && t(`frequency.${frequency}`)],
    [t("form.formats.label"), known.length > 0 && list(known.map((format) => t(`format.${format}`)))],
    [t("form.area.label"), request.area],
    [t("form.period.label"), request.period],
    [t("form.kind.label"), kind && t(`kind.${kind}.name`)],
    [t("form.exampleUrl.label"), exampleUrl && <Elsewhere address={exampleUrl} />],
  ];
  const said = items.filter(([, value]) => value);
  if (said.length === 0) return null;
  return (
    <Details summary={t("moreAsked")}>
      <DefinitionList items={said.map(([label, value]) => ({ label, value }))} />
    </Details>
  );
}

function Elsewhere({ address }: { address: string }) {
  return (
    <a href={address} rel="nofollow ugc noopener">
      {address}
    </a>
  );
}
