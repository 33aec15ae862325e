import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { LinkActor } from "~/domains/activity/actor";
import { dropVote } from "~/domains/requests/commands.server";
import { votesBehind, votesMoved } from "~/domains/requests/queries.server";
import { DropVoteForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { found } from "~/platform/errors";
import { titled } from "~/platform/i18n/titled";
import { unsign } from "~/platform/signing.server";
import { Button } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { Row, Rows } from "~/ui/Row";
import { command, page } from "~/web.server";

export const handle = { i18n: ["votes"] };

export const meta = titled((say) => say("votes:title"));

/** What the mailed link carries: whose votes, for which request and its parts. */
const carried = (token = "") => found(unsign<{ person: number; request: number }>("votes", token));

export const loader = page(async ({ params }) => {
  const link = carried(params["token"]);
  const [requests, moved] = await Promise.all([votesBehind(link), votesMoved(link)]);
  return { requests, moved };
});

export const action = command(async ({ params, form }) => {
  const { person, request } = carried(params["token"]);
  const holder: LinkActor = { kind: "link", id: person, purpose: "votes", requestId: request };
  await dropVote(holder, form(DropVoteForm).request);
  return null;
});

export default function Votes() {
  const { t, i18n } = useTranslation("votes");
  const { requests, moved } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      {moved.split && <p>{t("split", { title: moved.split, count: requests.length })}</p>}
      {moved.joined.map((joined) => (
        <p key={joined.id}>
          {t("joined", { original: requests[0]?.title ?? "" })} <Link to={paths.request(joined)} lang={joined.language}>{joined.title}</Link>
        </p>
      ))}
      <Rows>
        {requests.map((request) => (
          <Row
            key={request.id}
            level={2}
            to={paths.request(request)}
            title={request.title}
            {...(request.language === i18n.language ? {} : { lang: request.language })}
            facts={[<span key="state" role="status">{t(request.voted ? "voted" : request.following ? "following" : "neither")}</span>]}
            side={(request.voted || request.following) && <Drop request={request.id} title={request.title} />}
          />
        ))}
      </Rows>
      <p className="after-list">
        <Link to={paths.requests()}>{t("all")}</Link>
      </p>
    </>
  );
}

function Drop({ request, title }: { request: number; title: string }) {
  const { t } = useTranslation("votes");
  return (
    <Form method="post">
      <input type="hidden" name="request" value={request} />
      <Button look="plain">
        {t("drop")}
        <span className="heard-only">: {title}</span>
      </Button>
    </Form>
  );
}
