import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { PageTitle } from "~/ui/PageTitle";
import { Standing } from "~/ui/Standing";
import { markOf } from "../request-mark";
import type { Standing as Stands } from "../shown";
import { StatusLine } from "../status-line";

export interface DeskHeadProps {
  request: Stands & { id: number; slug: string; title: string; language: string; createdAt: string; department: { shortName: string } | null };
  /** What one does on this page, where it is not the request's own. */
  doing?: string;
}

/** The head of every staff page of a request: which one, and where it stands. */
export function DeskHead({ request, doing }: DeskHeadProps) {
  const { t, i18n } = useTranslation(["staff", "requests"]);
  const { day } = useFormat();
  const number = { text: t("request.number", { number: request.id }), ...(doing && { to: paths.staffRequest(request) }) };
  const crumbs = [{ text: t("inbox.name"), to: paths.inbox() }, number, ...(doing ? [{ text: doing }] : [])];
  return (
    <>
      <PageTitle
        title={request.title}
        lang={request.language === i18n.language ? undefined : request.language}
        above={<Breadcrumb crumbs={crumbs} />}
      />
      <Standing
        mark={{ state: markOf(request), late: request.late !== null }}
        status={<StatusLine request={request} />}
        line={
          <>
            {request.department?.shortName ?? t("requests:noDepartment")} · {t("requests:askedOn", { date: day(request.createdAt) })} ·{" "}
            <Link to={paths.request(request)}>{t("request.public")}</Link>
          </>
        }
      />
    </>
  );
}
