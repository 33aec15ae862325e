import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { Section } from "~/ui/Section";
import type { unlisted } from "../queries.server";

interface Props {
  datasets: AsJson<Awaited<ReturnType<typeof unlisted>>>;
  days: number;
}

/** Released to an address, and still in no catalogue: somebody should ask why. */
export function UnlistedDatasets({ datasets, days }: Props) {
  const { t } = useTranslation("sources");
  const { day } = useFormat();
  if (datasets.length === 0) return null;
  return (
    <Section title={t("unlisted.title", { days })} look="small">
      <p>{t("unlisted.text")}</p>
      <ul>
        {datasets.map(({ department, provisionalSince, ...dataset }) => (
          <li key={dataset.id} className="wraps">
            <Link to={paths.dataset(dataset)}>{t("unlisted.one", { title: dataset.title, date: day(provisionalSince ?? "") })}</Link>
            {department && <span className="soft small"> · {department.shortName}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
