import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Markdown } from "~/ui/Markdown";
import type { ShownHelp } from "./shown";

/** What departments said to requests like this one; a press begins the text with it. Stands in the answer's form. */
export function SuggestedAnswers({ suggested }: { suggested: ShownHelp["suggested"] }) {
  const { t, i18n } = useTranslation(["templates", "requests"]);
  const { day } = useFormat();
  const foreign = (language: string) => (language === i18n.language ? undefined : language);
  if (suggested.length === 0) return null;
  return (
    <Details summary={t("suggested.title", { count: suggested.length })}>
      <ul className="list-plain stack">
        {suggested.map(({ answer, department, ...request }) => (
          <li key={request.id}>
            <Link to={paths.request(request)} className="ink-link" lang={foreign(request.language)}>
              {request.title}
            </Link>
            <p className="soft small">
              {t("suggested.by", { who: department?.shortName ?? t("suggested.city"), status: t(`requests:status.${answer.toStatus}`), date: day(answer.at) })}
            </p>
            <Markdown html={answer.html} lang={foreign(answer.language)} />
            <Button look="plain" name="intent" value={`use-${answer.id}`} formNoValidate>
              {t("suggested.press")}
              <span className="heard-only">: {request.title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
