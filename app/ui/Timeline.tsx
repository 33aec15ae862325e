import type { ReactNode } from "react";
import { When } from "./When";

export interface TimelineItem {
  /** Its permanent link on the page: `activity-41`. */
  id: string;
  at: string;
  children: ReactNode;
}

/** What happened, newest first; each date is the step's permanent link. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="timeline list-plain">
      {items.map((item) => (
        <li key={item.id} id={item.id}>
          <a href={`#${item.id}`} className="timeline__when">
            <When at={item.at} />
          </a>
          <div>{item.children}</div>
        </li>
      ))}
    </ol>
  );
}
