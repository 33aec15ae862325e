import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
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
    [t("part.topicId"), topic && <Link to={paths.topic(topic)}>{i18n.language === "es" ? topic.nameEs : topic.nameEn}</Link>],
    [t("part.frequency"), frequency && t(`frequency.${frequency}`)],
    [t("part.formats"), known.length > 0 && list(known.map((format) => t(`format.${format}`)))],
    [t("part.area"), request.area],
    [t("part.period"), request.period],
    [t("part.kind"), kind && t(`kind.${kind}.name`)],
    [t("part.exampleUrl"), exampleUrl && <Elsewhere address={exampleUrl} />],
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
