import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { Refused } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { drawn } from "~/ui/forms/drawn";
import { RadioGroup } from "~/ui/forms/Choices";
import { Select } from "~/ui/forms/Select";
import { type RequestKind, requestKinds } from "../../model";
import type { Choices } from "./shown";

export interface ClassifyFormProps {
  request: { id: number; slug: string; kind: RequestKind | null; topicId: number | null };
  topics: Choices["topics"];
  refusal?: Refused | undefined;
}

/** The staff's correction of what the request is about. */
export function ClassifyForm({ request, topics, refusal }: ClassifyFormProps) {
  const { t, i18n } = useTranslation(["staff", "request"]);
  const first = { kind: request.kind ?? "", topicId: request.topicId ?? "" };
  const { field } = drawn<"kind" | "topicId">(refusal?.lastResult, first);
  return (
    <Form method="post" action={paths.classifyRequest(request)} className="form">
      <RadioGroup
        field={field("kind")}
        label={t("classify.kind")}
        choices={requestKinds.map((kind) => ({ value: kind, text: t(`request:kind.${kind}.name`) }))}
      />
      <Select
        field={field("topicId")}
        label={t("classify.topic")}
        empty={t("classify.unknown")}
        options={topics.map((topic) => ({ value: topic.id, text: i18n.language === "es" ? topic.nameEs : topic.nameEn }))}
      />
      <Buttons>
        <Button look="plain">{t("classify.press")}</Button>
      </Buttons>
    </Form>
  );
}
