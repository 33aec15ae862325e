import { Link } from "@remix-run/react";
import { paths } from "~/paths";

/** The datasets an answer names, each with its page; in a preview one may have none yet. */
export function DatasetLinks({ datasets }: { datasets: { id: number; slug: string; title: string }[] }) {
  return (
    <ul className="list-plain">
      {datasets.map((dataset) => (
        <li key={dataset.id}>
          {dataset.id === 0 ? dataset.title : <Link to={paths.dataset(dataset)}>{dataset.title}</Link>}
        </li>
      ))}
    </ul>
  );
}
