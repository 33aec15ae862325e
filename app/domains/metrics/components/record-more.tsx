import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import type { Dated } from "../queries.server";
import { CountedAt } from "./counted-at";
import { InWords } from "./in-words";
import { RecordTiles } from "./record-tiles";

/** A department's figures, with their age and the way to how they are counted. */
export function RecordMore({ record, department }: { record: AsJson<Omit<Dated, "trend" | "wanted" | "refused">>; department: string }) {
  const { t } = useTranslation("record");
  return (
    <>
      <RecordTiles record={record} department={department} />
      {record.asked > 0 && <InWords record={record} />}
      <p className="soft small">
        <CountedAt at={record.at} /> <Link to={paths.metrics({ department }, "how")}>{t("whole")}</Link>
      </p>
    </>
  );
}
