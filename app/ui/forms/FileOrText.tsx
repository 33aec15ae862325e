import { Form } from "@remix-run/react";
import { Button, Buttons } from "../Button";
import { type Field } from "./field";
import { ErrorSummary } from "./ErrorSummary";
import { Input } from "./Input";
import { Textarea } from "./Textarea";

interface Props {
  words: { file: string; fileHint: string; text: string; textHint: string; check: string };
  /** What was pasted, and what is wrong with the file as a whole. */
  field: (name: "file" | "text") => Field;
  errors: string[];
}

/** A table as a file, or pasted: only looked at when it is sent. */
export function FileOrText({ words, field, errors }: Props) {
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="form">
      <ErrorSummary errors={errors} fields={[{ ...field("file"), label: words.file }, { ...field("text"), label: words.text }]} />
      <Input field={{ ...field("file"), initialValue: undefined }} label={words.file} hint={words.fileHint} type="file" accept=".csv,.tsv,.txt,text/csv" />
      <Textarea field={field("text")} label={words.text} hint={words.textHint} rows={6} spellCheck={false} />
      <Buttons>
        <Button name="act" value="check">
          {words.check}
        </Button>
      </Buttons>
    </Form>
  );
}
