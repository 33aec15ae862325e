import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";

export interface Similar {
  id: number;
  slug: string;
  title: string;
  language: string;
}

export function SimilarRequests({ requests }: { requests: Similar[] }) {
  const { t, i18n } = useTranslation("request");
  if (requests.length === 0) return null;
  return (
    <Section title={t("similar")} look="small">
      <ul className="list-plain stack">
        {requests.map((request) => (
          <li key={request.id} lang={request.language === i18n.language ? undefined : request.language}>
            <Link to={paths.request(request)} className="ink-link">
              {request.title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
