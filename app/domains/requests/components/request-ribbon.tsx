import { paths } from "~/paths";
import { Ribbon } from "~/ui/Ribbon";
import { markOf } from "./request-mark";
import type { ShownRequest } from "./shown";
import { StatusLine } from "./status-line";

/** From the question to the datasets that answer it; nothing before there is one. */
export function RequestRibbon({ request }: { request: ShownRequest }) {
  if (request.datasets.length === 0) return null;
  return (
    <Ribbon
      cells={[
        {
          kind: "request",
          title: request.title,
          here: true,
          line: <StatusLine request={request} />,
          mark: { state: markOf(request), late: request.late !== null },
        },
        ...request.datasets.map((dataset) => ({
          kind: "dataset" as const,
          title: dataset.title,
          to: paths.dataset(dataset),
          line: dataset.department?.shortName,
        })),
      ]}
    />
  );
}
