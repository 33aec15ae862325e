import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { ActionBar } from "~/ui/ActionBar";
import { Details } from "~/ui/Details";
import { FollowButton } from "~/ui/FollowButton";
import { VoteTile } from "~/ui/VoteTile";
import { EntryVoteForm } from "./entry-vote-form";
import type { ShownEntry } from "./shown";

/** What anybody can do beside an entry: vote, follow, say what for. */
export function EntryActions({ entry }: { entry: ShownEntry }) {
  const { t } = useTranslation("inventory");
  return (
    <>
      <div className="wide-only stack">
        <div className="beside">
          <Vote entry={entry} />
          <p>
            <strong>{t("want", { count: entry.voteCount })}</strong>
          </p>
        </div>
        <Follow entry={entry} wide />
        <p className="soft small">{t("followMeans")}</p>
      </div>
      {entry.votingOpen && (
        <Details summary={t(entry.use ? "vote.useAgain" : "vote.useInvite")}>
          <EntryVoteForm entry={entry} />
        </Details>
      )}
    </>
  );
}

/** The same two presses in a phone's bar. */
export function EntryBar({ entry }: { entry: ShownEntry }) {
  return (
    <ActionBar>
      <Vote entry={entry} shape="bar" />
      <Follow entry={entry} />
    </ActionBar>
  );
}

function Vote({ entry, shape }: { entry: ShownEntry; shape?: "bar" }) {
  const { voteCount, voted, votingOpen, title } = entry;
  return <VoteTile action={paths.voteEntry(entry)} count={voteCount} voted={voted} open={votingOpen} title={title} shape={shape} />;
}

function Follow({ entry, wide }: { entry: ShownEntry; wide?: boolean }) {
  return <FollowButton action={paths.followEntry(entry)} following={entry.following} title={entry.title} wide={wide} />;
}
