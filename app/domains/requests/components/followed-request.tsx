import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { FollowButton } from "~/ui/FollowButton";
import { Row } from "~/ui/Row";
import { markOf } from "./request-mark";
import type { ShownRow } from "./shown";
import { StatusLine } from "./status-line";

/** A request in the list of what one follows: where it stands, and the press to stop. */
export function FollowedRequest({ row }: { row: ShownRow }) {
  const { t, i18n } = useTranslation("requests");
  return (
    <Row
      to={paths.request(row)}
      title={row.title}
      {...(row.language === i18n.language ? {} : { lang: row.language })}
      mark={{ state: markOf(row), late: row.late !== null }}
      facts={[<StatusLine key="status" request={row} />, row.department?.name ?? t("noDepartment")]}
      side={<FollowButton action={paths.followRequest(row)} following title={row.title} />}
    />
  );
}
