import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { ActionBar } from "~/ui/ActionBar";
import { Details } from "~/ui/Details";
import { FollowButton } from "~/ui/FollowButton";
import { VoteTile } from "~/ui/VoteTile";
import type { ShownRequest } from "./shown";
import { VoteForm } from "./vote-form";

/** What anybody can do beside a request: vote, follow, say what for. */
export function RequestActions({ request }: { request: ShownRequest }) {
  const { t } = useTranslation("request");
  const { original } = request;
  const shown = original ?? request;
  return (
    <>
      {original && (
        <p>
          {t("joined")} <Link to={paths.request(original)}>{original.title}</Link>
        </p>
      )}
      <div className="wide-only stack">
        <div className="beside">
          <Vote request={shown} />
          <p>
            <strong>{t("want", { count: shown.voteCount })}</strong>
          </p>
        </div>
        <Follow request={shown} wide />
        <p className="soft small">{t("followMeans")}</p>
      </div>
      {shown.brought && !shown.votingOpen && <Link to={paths.vote(shown)}>{t("vote.takeBack")}</Link>}
      {request.votingOpen && (
        <Details summary={t(request.use ? "vote.useAgain" : "vote.useInvite")}>
          <VoteForm request={request} />
        </Details>
      )}
    </>
  );
}

/** The same two presses in a phone's bar. */
export function RequestBar({ request }: { request: ShownRequest }) {
  return (
    <ActionBar>
      <Vote request={request.original ?? request} shape="bar" />
      <Follow request={request.original ?? request} />
    </ActionBar>
  );
}

/** A duplicate's votes and followers are its original's. */
type Joinable = ShownRequest | NonNullable<ShownRequest["original"]>;

function Vote({ request, shape }: { request: Joinable; shape?: "bar" }) {
  const { voteCount, voted, votingOpen, title } = request;
  return <VoteTile action={paths.vote(request)} count={voteCount} voted={voted} open={votingOpen} title={title} shape={shape} />;
}

function Follow({ request, wide }: { request: Joinable; wide?: boolean }) {
  if (request.hiddenAt) return null;
  return <FollowButton action={paths.followRequest(request)} following={request.following} title={request.title} wide={wide} />;
}

export interface May {
  edit: boolean;
  withdraw: boolean;
  clarify: boolean;
  answer: boolean;
}

/** What only its author or the city's staff can do with it. */
export function OwnTools({ request, may }: { request: ShownRequest; may: May }) {
  const { t } = useTranslation("request");
  if (!may.edit && !may.withdraw && !may.answer) return null;
  return (
    <ul className="list-plain">
      {may.answer && (
        <li>
          <Link to={paths.staffRequest(request)}>{t("tools.staff")}</Link>
        </li>
      )}
      {may.edit && (
        <li>
          <Link to={paths.editRequest(request)}>{t("tools.edit")}</Link>
        </li>
      )}
      {may.withdraw && (
        <li>
          <Link to={paths.withdrawRequest(request)}>{t("tools.withdraw")}</Link>
        </li>
      )}
    </ul>
  );
}
