import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { useFormat } from "~/platform/i18n/use-format";
import { Button, Buttons } from "~/ui/Button";
import { useProblemText } from "~/ui/forms/field";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import type { ImportPreview } from "../../commands.server";

type Shown = AsJson<ImportPreview>;

/** What a file would do, before anything is written, and the press that does it. */
export function ImportPreviewShown({ preview, text }: { preview: Shown; text: string }) {
  const { t } = useTranslation("inventory-desk");
  const { counts, seen } = preview;
  const todo = counts.new + counts.changed;
  return (
    <Section title={t("import.preview")} id="preview">
      <ul>
        {(["new", "changed", "unchanged", "refused"] as const).map((is) => (
          <li key={is}>{t(`import.count.${is}`, { count: counts[is] })}</li>
        ))}
      </ul>
      <Form method="post" encType="multipart/form-data">
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="seen" value={seen} />
        {todo === 0 ? (
          <p>{t("import.nothingToDo")}</p>
        ) : (
          <>
            <p>{t(counts.refused > 0 ? "import.restToo" : "import.nothingYet")}</p>
            <Buttons>
              <Button name="act" value="apply">
                {t("import.apply", { count: todo })}
              </Button>
            </Buttons>
          </>
        )}
      </Form>
      <Refused preview={preview} />
      <Changed preview={preview} />
      <Fresh preview={preview} />
    </Section>
  );
}

function Refused({ preview: { refused, counts } }: { preview: Shown }) {
  const { t } = useTranslation("inventory-desk");
  const reason = useReason();
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{t("import.refused")}</h3>
      <Table
        caption={t("import.refused")}
        captionHidden
        columns={[{ header: t("import.line"), figure: true }, { header: t("form.title") }, { header: t("import.why") }]}
        rows={refused.map(({ line, title, problems }) => ({ key: line, cells: [line, title, problems.map(reason).join(" ")] }))}
      />
      <More shown={refused.length} all={counts.refused} />
    </>
  );
}

function Changed({ preview: { changed, counts } }: { preview: Shown }) {
  const { t } = useTranslation(["inventory-desk", "inventory"]);
  const { list } = useFormat();
  if (changed.length === 0) return null;
  return (
    <>
      <h3>{t("import.changed")}</h3>
      <Table
        caption={t("import.changed")}
        captionHidden
        columns={[{ header: t("import.line"), figure: true }, { header: t("form.title") }, { header: t("import.what") }]}
        rows={changed.map(({ line, title, fields }) => ({ key: line, cells: [line, title, list(fields.map((name) => t(`inventory:changed.${name as "title"}`)))] }))}
      />
      <More shown={changed.length} all={counts.changed} />
    </>
  );
}

function Fresh({ preview: { fresh, counts } }: { preview: Shown }) {
  const { t } = useTranslation("inventory-desk");
  if (fresh.length === 0) return null;
  return (
    <>
      <h3>{t("import.fresh")}</h3>
      <Table
        caption={t("import.fresh")}
        captionHidden
        columns={[{ header: t("import.line"), figure: true }, { header: t("form.title") }, { header: t("form.key") }]}
        rows={fresh.map(({ line, title, key }) => ({ key: line, cells: [line, title, key] }))}
      />
      <More shown={fresh.length} all={counts.new} />
    </>
  );
}

function More({ shown, all }: { shown: number; all: number }) {
  const { t } = useTranslation("inventory-desk");
  return all > shown ? <p className="soft small">{t("import.more", { count: all - shown })}</p> : null;
}

const lineProblems = ["twice", "formula", "cells", "removed", "promised", "noSuchDay", "past", "date", "chooseOne"] as const;

/** "What it holds: please fill this in." */
function useReason() {
  const { t } = useTranslation("inventory-desk");
  const problem = useProblemText();
  return ({ column, what }: Shown["refused"][number]["problems"][number]) => {
    const [key, figure] = what.split(":");
    const known = lineProblems.find((one) => one === key);
    const words = known ? t(`line.${known}`, { figure }) : problem(what);
    if (!column) return words;
    const where = t(`column.${column}`);
    return `${where}: ${words}`;
  };
}
