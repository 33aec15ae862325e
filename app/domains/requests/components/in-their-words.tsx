import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { Badge } from "~/ui/Badge";
import { Columns } from "~/ui/Columns";
import { Quote } from "~/ui/Quote";
import { Section } from "~/ui/Section";
import { When } from "~/ui/When";
import type { inTheirWords } from "../queries.server";

type Words = AsJson<NonNullable<Awaited<ReturnType<typeof inTheirWords>>>>;

/** One question and the city's answer to it, each in its first sentence. */
export function InTheirWords({ request, name, question, answer }: Words) {
  const { t, i18n } = useTranslation("requests");
  const foreign = (language: string) => (language === i18n.language ? undefined : language);
  const others = request.voteCount - 1;
  return (
    <Section title={t("words.title")}>
      <Columns look="even">
        <Quote
          lang={foreign(request.language)}
          by={
            <span>
              {t("words.askedFor", { name: name ?? t("words.someone") })}{" "}
              <Link to={paths.request(request)} lang={foreign(request.language)}>
                {request.title}
              </Link>
              {". "}
              {others > 0 && t("words.agreed", { count: others })}
            </span>
          }
        >
          {t("words.quoted", { text: question })}
        </Quote>
        <Quote
          lang={foreign(answer.language)}
          by={
            <>
              {answer.department && <Badge>{answer.department.abbreviation}</Badge>}
              <span>
                {t("words.answered", { who: answer.department?.shortName ?? t("words.city") })} · <When at={answer.at} />
              </span>
            </>
          }
        >
          {t("words.quoted", { text: answer.text })}
        </Quote>
      </Columns>
    </Section>
  );
}
