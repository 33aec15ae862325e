import { dayOf } from "~/platform/calendar";
import { translator } from "~/platform/i18n/server.server";
import { Facts, Paragraph } from "~/platform/mail/blocks";
import type { HappenedToRequest } from "../telling/happened.server";
import { type Addressee, speaking } from "./compose.server";

/** Why an answer takes longer, and by when it is promised now; nothing where no day was put off. */
export function ExtensionFacts({ activity: { extension, at }, person }: { activity: HappenedToRequest; person: Addressee }) {
  if (!extension) return null;
  const { t, format } = speaking(person, at);
  const why = translator(person.language, "deadlines");
  return (
    <>
      <Facts
        facts={[
          { label: t("fact.extension"), value: why(`why.${extension.reason}`) },
          { label: t("fact.due"), value: format.calendarDay(dayOf(extension.toDue)) },
        ]}
      />
      {extension.note && <Paragraph>{extension.note}</Paragraph>}
    </>
  );
}
