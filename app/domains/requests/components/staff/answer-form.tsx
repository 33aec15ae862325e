import { Form } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { languageNames, languages } from "~/platform/i18n/languages";
import type { Refused } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { Select } from "~/ui/forms/Select";
import { Textarea } from "~/ui/forms/Textarea";
import { TooOften } from "~/ui/forms/TooOften";
import { WhatYouWrote } from "~/ui/WhatYouWrote";
import { type RequestStatus, isReleased } from "../../model";
import type { DatasetChoice } from "../../queries.server";
import { drafts } from "../draft-storage";
import { BeginWith } from "./begin-with";
import { SuggestedAnswers } from "./suggested-answers";
import { DraftNotice } from "../draft-notice";
import { type AnswerField, firstValues } from "./answer-fields";
import { AnswerMoves } from "./answer-moves";
import { AnswerProblems } from "./answer-problems";
import { MoveFields } from "./move-fields";
import { firstMove, pressOf, textOf } from "./moves";
import { ReleaseBlocked } from "./release-blocked";
import type { ReleaseStanding, ShownDesk, ShownHelp } from "./shown";
import { WhoIsTold } from "./who-is-told";

export interface AnswerFormProps {
  desk: ShownDesk;
  standing: ReleaseStanding;
  help: ShownHelp;
  /** Found or chosen before. */
  datasets: DatasetChoice[];
  /** The move to open with. */
  wanted?: RequestStatus | null;
  /** The form as it came back: refused, previewed, or with what was asked to be shown. */
  last?: Refused["lastResult"] | undefined;
  refused?: Refused["refused"] | undefined;
}

export const answerFormId = "answer";

/** The department's answer: what it does, then only what that needs, then the text. */
export function AnswerForm({ desk, standing, help, datasets, wanted, last, refused }: AnswerFormProps) {
  const { t } = useTranslation("staff");
  const typed = last?.initialValue;
  const [chosen, choose] = useState(() => typed?.["status"] ?? wanted);
  // What was chosen may not be possible any more, once somebody else has answered.
  const to = firstMove(desk, chosen);
  if (!to) {
    return (
      <>
        <p>{t("answer.none")}</p>
        <WhatYouWrote text={writtenIn(typed)} />
      </>
    );
  }

  const first = firstValues(desk, to);
  const { field, errors } = drawn<AnswerField>(last && { ...last, initialValue: moved(typed, to) ? { ...first, ...typed } : (typed ?? {}) }, first);
  const began = typed?.["began"] === "yes";
  const text = textOf(to, desk.status);
  const hint = t(`answer.bodyHint.${to === "duplicate" || to === "referred" ? to : text}`);
  return (
    <Form method="post" action={paths.answerRequest(desk, { datasets: datasets.map(({ id }) => id).join() })} id={answerFormId} className="answer-form" noValidate>
      <input type="hidden" name="seenVersion" value={desk.version} />
      {typeof typed?.["begun"] === "string" && <input type="hidden" name="begun" value={typed["begun"]} />}
      {/* Enter in a line of text presses the first button: it must not publish. */}
      <button type="submit" name="intent" value="enter" className="heard-only" tabIndex={-1} aria-hidden="true" />
      <AnswerMoves {...{ desk, to }} field={field("status")} onChoose={choose} />
      <div className="answer-form__fields">
        <TooOften refused={refused} />
        <DraftNotice name={drafts.answerTo(desk)} fresh={last === undefined} />
        <AnswerProblems {...{ field, errors, text }} />
        {isReleased(to) && to !== desk.status && <ReleaseBlocked standing={standing} />}
        <MoveFields {...{ desk, to, datasets, field }} reasons={help.reasons} />
        <BeginWith {...{ to, began, field }} templates={help.templates} reason={typed?.["declineReason"]} />
        <SuggestedAnswers suggested={help.suggested} />
        <Textarea
          // A text that came from elsewhere is drawn anew.
          key={began ? String(typed?.["body"]) : "typed"}
          field={field("body")}
          label={t(`answer.body.${text}`)}
          hint={`${hint} ${t("answer.markdown")} ${t("answer.noFiles")}`}
          limit={10_000}
          rows={6}
        />
        <Select
          field={field("language")}
          label={t("answer.language")}
          options={languages.map((language) => ({ value: language, text: languageNames[language] }))}
        />
        <Buttons>
          <Button look="plain" name="intent" value="preview">
            {t("answer.preview")}
          </Button>
          <Button name="intent" value="publish">
            {t(`answer.publish.${pressOf(to, desk.status)}`)}
          </Button>
          <WhoIsTold desk={desk} />
        </Buttons>
      </div>
    </Form>
  );
}

/** Whether fields are drawn that its writer has not seen yet: they begin with what holds now. */
const moved = (typed: Record<string, unknown> | null | undefined, to: RequestStatus) => typed?.["intent"] === "show" || typed?.["status"] !== to;
