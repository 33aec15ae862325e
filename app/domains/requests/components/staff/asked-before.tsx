import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Section } from "~/ui/Section";
import type { Similar } from "../similar-requests";

/** Requests this one may repeat; one press opens the answer that joins it. */
export function AskedBefore({ request, alike }: { request: { id: number; slug: string }; alike: Similar[] }) {
  const { t, i18n } = useTranslation("staff");
  if (alike.length === 0) return null;
  return (
    <Section title={t("before.title")} look="small">
      <ul className="list-plain stack">
        {alike.map((other) => (
          <li key={other.id}>
            <Link to={paths.request(other)} className="ink-link" lang={other.language === i18n.language ? undefined : other.language}>
              {other.title}
            </Link>
            <br />
            <Link to={paths.answerRequest(request, { to: "duplicate", original: other.id })} className="small">
              {t("before.join", { number: other.id })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
