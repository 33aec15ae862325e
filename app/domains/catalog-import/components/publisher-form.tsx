import { Form } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { Select } from "~/ui/forms/Select";

interface Props {
  name: string;
  /** The source it is offered to keep this to; none for all. */
  source: { id: number; title: string } | null;
  /** Whether it stays in that source unless one says otherwise. */
  kept?: boolean;
  departmentId?: number;
  departments: { id: number; name: string }[];
}

/** Which department a publisher stands for. */
export function PublisherForm({ name, source, kept = false, departmentId, departments }: Props) {
  const { t } = useTranslation("sources");
  const id = useId();
  return (
    <Form method="post" className="form">
      <input type="hidden" name="publisher" value={name} />
      <Select
        field={{ name: "department", id, initialValue: departmentId === undefined ? undefined : String(departmentId) }}
        label={<>{t("publishers.department")}<span className="heard-only">: {name}</span></>}
        empty={t("publishers.choose")}
        options={departments.map((department) => ({ value: department.id, text: department.name }))}
        required
      />
      {source && <Checkbox field={{ name: "source", id: `${id}-source` }} value={String(source.id)} ticked={kept} label={t("publishers.here", { source: source.title })} />}
      <Button look="outline" aria-label={t("publishers.saveNamed", { name })}>{t("publishers.save")}</Button>
    </Form>
  );
}
