import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Section } from "~/ui/Section";

interface Wanted {
  id: number;
  slug: string;
  title: string;
  language: string;
  voteCount: number;
}

/** What most people wait for: names and votes alone, for a request's whole row would cost this page more than its room. */
export function MostWanted({ requests }: { requests: Wanted[] }) {
  const { t, i18n } = useTranslation("metrics");
  const { number } = useFormat();
  return (
    <Section title={t("wanted.title")}>
      {requests.length === 0 && <p>{t("wanted.none")}</p>}
      <ol>
        {requests.map((request) => (
          <li key={request.id}>
            <Link to={paths.request(request)} lang={request.language === i18n.language ? undefined : request.language}>
              {request.title}
            </Link>{" "}
            <span className="soft">{t("wanted.votes", { count: request.voteCount, shown: number(request.voteCount) })}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
