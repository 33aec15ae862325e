import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { Mark } from "~/ui/Mark";
import type { PublicRecord } from "../model";

/** What was asked and what became of it; each figure opens its list. */
export function RecordTiles({ record, department, topic }: { record: Omit<AsJson<PublicRecord>, "trend" | "wanted" | "refused">; department?: string | undefined; topic?: string | undefined }) {
  const { t } = useTranslation("record");
  const { number } = useFormat();
  const list = (more: Record<string, string>, text: ReactNode) => <Link to={paths.requests({ department, topic, ...more })}>{text}</Link>;
  return (
    <ul className="record__tiles list-plain">
      <li>
        <Mark state="asked" size={28} />
        <strong>{number(record.asked)}</strong>
        <span>{list({ sort: "newest" }, t("tile.asked", { count: record.asked }))}</span>
      </li>
      <li>
        <Mark state="under-review" size={28} />
        <strong>{number(record.open)}</strong>
        <span>{list({ sort: "waiting" }, t("tile.open", { count: record.open }))}</span>
      </li>
      <li>
        <Mark state="answered" size={28} />
        <strong>{number(record.answered)}</strong>
        <span>{list({ sort: "answered" }, t("tile.answered", { count: record.answered }))}</span>
      </li>
      <li>
        <Mark state="released" size={28} />
        <strong>{number(record.released)}</strong>
        <span>{list({ stage: "released" }, t("tile.released", { count: record.released }))}</span>
      </li>
      <li>
        <Mark state="declined" size={28} />
        <strong>{number(record.declined)}</strong>
        <span>{list({ stage: "closed" }, t("tile.declined", { count: record.declined }))}</span>
      </li>
    </ul>
  );
}
