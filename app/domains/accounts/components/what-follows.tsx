import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Alert } from "~/ui/Alert";

interface Props {
  after: { kind: "ask" | "vote" | "follow" | "same" | "form"; title: string } | null;
  /** Of the mailed link that leads to this page, which another browser may have asked for. */
  token?: string;
}

/** Nobody signs something without knowing: what is carried out once they are in, unless they drop it. */
export function WhatFollows({ after, token }: Props) {
  const { t } = useTranslation("accounts");
  if (!after) return null;
  return (
    <Alert>
      <p>{t(`after.${after.kind}`, { title: after.title })}</p>
      <Form method="post" action={paths.dropIntent()}>
        {token && <input type="hidden" name="token" value={token} />}
        <button className="link-button">{t(`after.drop.${after.kind}`)}</button>
      </Form>
    </Alert>
  );
}
