import { Link } from "@remix-run/react";
import { paths } from "~/paths";

/** The datasets an answer names, each with its page. */
export function DatasetLinks({ datasets }: { datasets: { id: number; slug: string; title: string }[] }) {
  return (
    <ul className="list-plain">
      {datasets.map((dataset) => (
        <li key={dataset.id}>
          <Link to={paths.dataset(dataset)}>{dataset.title}</Link>
        </li>
      ))}
    </ul>
  );
}
