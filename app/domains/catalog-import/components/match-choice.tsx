import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button, Buttons } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { RadioGroup } from "~/ui/forms/Choices";

interface Match {
  id: number;
  title: string;
  doubt: "several" | "weak";
  publisherName: string | null;
  landingPage: string | null;
  source: { title: string };
  candidates: { id: number; slug: string; title: string; publisherName: string | null; followerCount: number; department: { name: string } | null; _count: { requests: number } }[];
}

/** A record under a new identifier: one of the datasets known already, or a new one? */
export function MatchChoice({ match }: { match: Match }) {
  const { t } = useTranslation("sources");
  const { id, title, doubt, publisherName, landingPage, source, candidates } = match;
  const facts = [source.title, publisherName].filter(Boolean).join(" · ");
  return (
    <Section title={title} look="small">
      <p className="soft small wraps">
        {facts} {landingPage && <a href={landingPage} rel="nofollow noopener">{t("matches.portal")}</a>}
      </p>
      <p>{t(`matches.${doubt}`)}</p>
      <Form method="post" className="form">
        <input type="hidden" name="match" value={id} />
        <RadioGroup
          field={{ name: "is", id: `is-${id}` }}
          label={t("matches.question")}
          choices={[
            ...candidates.map((dataset) => ({
              value: String(dataset.id),
              text: t("matches.same", { title: dataset.title }),
              description: (
                <>
                  {dataset.department?.name ?? dataset.publisherName ?? t("matches.noDepartment")} · {t("matches.requests", { count: dataset._count.requests })} ·{" "}
                  {t("matches.followers", { count: dataset.followerCount })} · <Link to={paths.dataset(dataset)}>{t("matches.look")}</Link>
                </>
              ),
            })),
            { value: "new", text: t("matches.new"), description: t("matches.newMeans") },
          ]}
        />
        <Buttons>
          <Button look="outline" aria-label={t("matches.saveNamed", { title })}>{t("matches.save")}</Button>
        </Buttons>
      </Form>
    </Section>
  );
}
