import { paths } from "~/paths";
import { Row, Rows } from "~/ui/Row";

interface FoundDataset {
  id: number;
  slug: string;
  title: string;
  summary: string;
  department: { name: string } | null;
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
