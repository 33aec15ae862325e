import { Form } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons, LinkButton } from "~/ui/Button";
import { Checkbox, CheckboxGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Select } from "~/ui/forms/Select";
import { type WishKind, pacesOf, wishKinds } from "../model";

interface Props {
  wishes: Record<WishKind, string> & { onPlaza: WishKind[]; mailStopped: boolean };
  /** Only staff are told of their department's work. */
  staff: boolean;
  /** What stands below the choice for kept searches: how soon each of them mails. */
  searches: ReactNode;
}

export function WishesForm({ wishes, staff, searches }: Props) {
  const { t } = useTranslation("notifications");
  const first = { ...wishes, mailStopped: wishes.mailStopped ? "on" : undefined };
  const { field, errors } = drawn<WishKind | "onPlaza" | "mailStopped">(useRefusal()?.lastResult, first);
  const kinds = wishKinds.filter((kind) => kind !== "work" || staff);
  const label = (kind: WishKind) => t(`wishes.kind.${kind}`);
  return (
    <Form method="post" reloadDocument noValidate className="form">
      <ErrorSummary errors={errors} fields={kinds.map((kind) => ({ ...field(kind), label: label(kind) }))} />
      {kinds.map((kind) => (
        <Fragment key={kind}>
          <Select
            field={field(kind)}
            label={label(kind)}
            hint={kind === "mine" ? t("wishes.mineHint") : undefined}
            options={pacesOf[kind].map((pace) => ({ value: pace, text: kind === "searches" && pace === "at_once" ? t("wishes.eachPace") : t(`wishes.pace.${pace}`) }))}
          />
          {kind === "searches" && searches}
        </Fragment>
      ))}
      <CheckboxGroup
        field={field("onPlaza")}
        label={t("wishes.onPlaza")}
        hint={t("wishes.onPlazaHint")}
        choices={kinds.map((kind) => ({ value: kind, text: label(kind) }))}
      />
      <Checkbox field={field("mailStopped")} label={t("wishes.mailStopped")} description={t("wishes.mailStoppedHint")} />
      <Buttons>
        <Button>{t("wishes.save")}</Button>
        <LinkButton look="plain" to={paths.settings()}>
          {t("wishes.back")}
        </LinkButton>
      </Buttons>
    </Form>
  );
}
