import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Alert } from "~/ui/Alert";
import { Columns } from "~/ui/Columns";
import { Markdown } from "~/ui/Markdown";
import type { DeskDeed } from "../../model";
import { OfficialAnswerBox } from "../answer-box";
import { AskedFor } from "../asked-for";
import { drafts } from "../draft-storage";
import { ForgetDraft } from "../forget-draft";
import type { Similar } from "../similar-requests";
import { RequestTimeline } from "../request-timeline";
import { AppealNotice } from "./appeal-notice";
import { DeskHead } from "./desk-head";
import { type May, DeskTools } from "./desk-tools";
import { OfferedData } from "./offered-data";
import { AssignForm } from "./colleagues/assign-form";
import { ColleaguesNotes } from "./colleagues/colleagues-notes";
import { LabelForm } from "./colleagues/label-form";
import type { ShownColleagues } from "./colleagues/shown";
import type { Choices, ShownDesk, ShownOffers, ShownPage, ShownStaffSide } from "./shown";
import { VotersUses } from "./voters-uses";

export interface DeskPageProps {
  request: ShownPage & Pick<ShownDesk, "appeal" | "moves"> & { version: number };
  side: ShownStaffSide;
  offers: ShownOffers;
  /** Whether somebody just said no to one. */
  saidNo: boolean;
  choices: Choices | null;
  /** Perhaps asked before. */
  alike: Similar[] | null;
  may: May;
  colleagues: { colleagues: ShownColleagues; you: number; mayAssign: boolean; mayLabel: boolean; keeps: boolean };
  done: DeskDeed | null;
  /** The dataset that had the address already which the answer gave. */
  listed: number | null;
  /** What other departments were asked for. */
  children: ReactNode;
}

/** The staff side of a request: what was asked and why it matters, and beside it what one can do. */
export function DeskPage({ request, side, offers, saidNo, choices, alike, may, colleagues, done, listed, children }: DeskPageProps) {
  const { t, i18n } = useTranslation(["staff", "deadlines"]);
  const lang = request.language === i18n.language ? undefined : request.language;
  const known = request.answer?.datasets.find(({ id }) => id === listed);
  return (
    <>
      {done && <ForgetDraft name={drafts.answerTo(request)} />}
      {done && (
        <Alert kind="done" live title={done === "extended" ? t("deadlines:extend.done") : t(`request.done.${done}`)}>
          {known && <p>{t("portal.wasKnown", known)}</p>}
          <Link to={paths.inbox()}>{t("request.back")}</Link>
        </Alert>
      )}
      <Columns>
        <>
          <DeskHead request={request} />
          <Markdown html={request.html} lang={lang} />
          <AskedFor request={request} />
          <AppealNotice desk={request} />
          <OfferedData {...{ request, offers, saidNo }} mayAnswer={may.answer} />
          {request.answer && <OfficialAnswerBox answer={request.answer} request={request} />}
          {children}
          <ColleaguesNotes request={request} {...colleagues} />
          <VotersUses uses={side.uses} />
          <RequestTimeline request={request} steps={request.timeline} held={request.held} />
        </>
        <DeskTools {...{ request, side, choices, alike, may }}>
          <AssignForm request={request} {...colleagues} />
          <LabelForm request={request} {...colleagues} />
        </DeskTools>
      </Columns>
    </>
  );
}
