import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Columns } from "~/ui/Columns";
import { Markdown } from "~/ui/Markdown";
import { PageTitle } from "~/ui/PageTitle";
import { Section } from "~/ui/Section";
import { Standing } from "~/ui/Standing";
import type { PageDone } from "../schemas";
import { OfficialAnswerBox } from "./answer-box";
import { AskedBy } from "./asked-by";
import { AskedFor } from "./asked-for";
import { ClarifyForm } from "./clarify-form";
import { Receipt } from "./receipt";
import { type May, OwnTools, RequestActions, RequestBar } from "./request-actions";
import { markOf } from "./request-mark";
import { RequestRibbon } from "./request-ribbon";
import { RequestTimeline } from "./request-timeline";
import type { ShownRequest } from "./shown";
import { type Similar, SimilarRequests } from "./similar-requests";
import { StatusLine } from "./status-line";
import { WhereItStands } from "./where-it-stands";

export interface RequestViewProps {
  request: ShownRequest;
  similar: Similar[];
  justAsked: boolean;
  done: PageDone;
  may: May;
  /** How whoever asked may have a refusal looked at again, in words that nobody else needs. */
  appeal: { until: string; press: string } | null;
}

/** In this order: what was asked, where it stands, what the department said, what I can do. */
export function RequestView({ request, similar, justAsked, done, may, appeal }: RequestViewProps) {
  const { t, i18n } = useTranslation(["request", "requests"]);
  const lang = request.language === i18n.language ? undefined : request.language;
  return (
    <>
      {justAsked && <Receipt request={request} />}
      {done && (
        <Alert kind="done" live>
          <p>
            {t(`done.${done}`)} {(done === "joined" || done === "following") && <Link to={paths.newRequest()}>{t("done.instead")}</Link>}
          </p>
        </Alert>
      )}
      <Columns>
        <>
          <PageTitle
            above={<Breadcrumb crumbs={[{ text: t("requests:all"), to: paths.requests() }, { text: String(request.id) }]} />}
            title={request.title}
            lang={lang}
          />
          <Standing
            mark={{ state: markOf(request), late: request.late !== null }}
            status={<StatusLine request={request} />}
            line={<AskedBy request={request} />}
          />
          <FirstPromise request={request} />
          {request.putOff && <p className="soft small">{request.putOff}</p>}
          <Markdown html={request.html} lang={lang} />
          <AskedFor request={request} />
          {request.answer && <OfficialAnswerBox answer={request.answer} request={request} />}
          {appeal && (
            <p>
              {appeal.until} <Link to={paths.appeal(request)}>{appeal.press}</Link>
            </p>
          )}
          {may.clarify && <ClarifyForm action={paths.clarify(request)} />}
        </>
        <div className="stack">
          <RequestActions request={request} />
          <Section title={t("stands.title")} look="small">
            <WhereItStands request={request} />
          </Section>
          <OwnTools request={request} may={may} />
        </div>
      </Columns>
      <RequestRibbon request={request} />
      <Columns>
        <RequestTimeline request={request} steps={request.timeline} held={request.held} />
        <SimilarRequests requests={similar} />
      </Columns>
      <RequestBar request={request} />
    </>
  );
}

/** A promise that was moved shows where it stood first. */
function FirstPromise({ request }: { request: ShownRequest }) {
  const { t } = useTranslation(["request", "requests"]);
  const { promised } = useFormat();
  const { plannedOn, plannedPrecision, firstPlannedOn, firstPlannedPrecision } = request;
  const moved = plannedOn && firstPlannedOn && (plannedOn !== firstPlannedOn || plannedPrecision !== firstPlannedPrecision);
  if (!moved || !firstPlannedPrecision) return null;
  return <p className="soft small">{t(`firstPromise.${firstPlannedPrecision}`, { date: promised(firstPlannedOn, firstPlannedPrecision) })}</p>;
}
