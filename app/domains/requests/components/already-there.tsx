import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Row, Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { RequestRow } from "./request-row";
import type { ShownRow } from "./shown";

interface FoundDataset {
  id: number;
  slug: string;
  title: string;
  summary: string;
  department: { name: string } | null;
}

export interface AlreadyThereProps {
  words: string;
  requests: ShownRow[];
  datasets: FoundDataset[];
}

/** Before anybody asks: what is public already, and what others asked. */
export function AlreadyThere({ words, requests, datasets }: AlreadyThereProps) {
  const { t } = useTranslation("requests");
  if (requests.length === 0 && datasets.length === 0) return <p className="soft">{t("there.nothing", { words })}</p>;
  return (
    <>
      {datasets.length > 0 && (
        <Section title={t("there.datasets")} look="small" aside={<Link to={paths.datasets({ q: words })}>{t("there.allDatasets")}</Link>}>
          <FoundDatasets datasets={datasets} />
        </Section>
      )}
      {requests.length > 0 && (
        <Section title={t("there.requests")} look="small" aside={<Link to={paths.requests({ q: words })}>{t("there.allRequests")}</Link>}>
          <Rows>
            {requests.map((row) => (
              <RequestRow key={row.id} row={row} />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={t("there.else")} look="small">
        <p>{t("there.elseText")}</p>
      </Section>
    </>
  );
}

export function FoundDatasets({ datasets }: { datasets: FoundDataset[] }) {
  return (
    <Rows>
      {datasets.map((dataset) => (
        <Row key={dataset.id} to={paths.dataset(dataset)} title={dataset.title} line={dataset.summary} facts={dataset.department ? [dataset.department.name] : []} />
      ))}
    </Rows>
  );
}
