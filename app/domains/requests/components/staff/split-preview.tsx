import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button, Buttons } from "~/ui/Button";
import { Markdown } from "~/ui/Markdown";
import { splitFormId } from "./split-form";
import { WhoIsTold } from "./who-is-told";
import type { ShownDesk } from "./shown";

/** The parts as everyone will see them, with the press that splits. */
export function SplitPreview({ request, parts }: { request: ShownDesk; parts: { title: string; html: string }[] }) {
  const { t } = useTranslation("staff");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [parts]);
  return (
    <section className="answer-preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={heading}>
        {t("split.previewTitle", { count: parts.length })}
      </h2>
      <p>
        {t("split.votes", { count: request.voteCount })} {t("split.told")}
      </p>
      <ol className="list-plain">
        {parts.map(({ title, html }, place) => (
          <li key={place} className="answer">
            <p className="soft small">{place === 0 ? t("split.stays", { number: request.id }) : t("split.new")}</p>
            <h3>{title}</h3>
            <Markdown html={html} />
          </li>
        ))}
      </ol>
      <Buttons>
        <Button form={splitFormId} name="intent" value="split">
          {t("split.press")}
        </Button>
        <WhoIsTold desk={request} />
      </Buttons>
    </section>
  );
}
