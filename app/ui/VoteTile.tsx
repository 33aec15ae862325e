import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";

export interface VoteTileProps {
  /** Where to post `voted=yes|no`: `paths.vote(request)`. */
  action: string;
  count: number;
  voted: boolean;
  /** False: the number alone. */
  open: boolean;
  /** What is voted on, for readers of the screen. */
  title: string;
  /** `bar` is the wide button of `<ActionBar>`. */
  shape?: "tile" | "bar";
}

export function VoteTile({ action, count, voted, open, title, shape = "tile" }: VoteTileProps) {
  const { t } = useTranslation("ui");
  const { number } = useFormat();
  // One key an address, so that the tile and the bar of one page agree while the vote is on its way.
  const fetcher = useFetcher<{ refused?: string } | undefined>({ key: `vote ${action}` });
  if (!open) return <ClosedVote {...{ count, shape }} />;

  const wanted = fetcher.formData?.get("voted");
  const refused = fetcher.state === "idle" ? fetcher.data?.refused : undefined;
  const shown = wanted ? wanted === "yes" : voted;
  const total = number(count + Number(shown) - Number(voted));
  const words = t(shown ? "vote.voted" : "vote.vote");
  return (
    <fetcher.Form method="post" action={action} preventScrollReset>
      <input type="hidden" name="voted" value={shown ? "no" : "yes"} />
      {shape === "tile" ? (
        <button type="submit" className={shown ? "vote vote--voted" : "vote"}>
          <span className="vote__count">
            <Triangle filled={shown} /> {total}
          </span>
          <span>{words}</span>
          <Meaning {...{ shown, title }} />
        </button>
      ) : (
        <button type="submit" className={shown ? "press press--on" : "press"}>
          <Triangle filled={shown} />
          <span>
            {total} · {words}
          </span>
          <Meaning {...{ shown, title }} />
        </button>
      )}
      {refused && (
        <span className="vote__refused" role="alert">
          {t(refused === "too-many" ? "vote.tooMany" : "vote.over")}
        </span>
      )}
    </fetcher.Form>
  );
}

function ClosedVote({ count, shape }: { count: number; shape: "tile" | "bar" }) {
  const { t } = useTranslation("ui");
  const { number } = useFormat();
  if (shape === "bar") return <p className="press press--closed">{`${number(count)} ${t("vote.closed", { count })}`}</p>;
  return (
    <p className="vote vote--closed">
      <strong className="vote__count">{number(count)}</strong>
      <span>{t("vote.closed", { count })}</span>
    </p>
  );
}

function Meaning({ shown, title }: { shown: boolean; title: string }) {
  const { t } = useTranslation("ui");
  return <span className="heard-only">: {t(shown ? "vote.takeBack" : "vote.voteFor", { title })}</span>;
}

function Triangle({ filled }: { filled: boolean }) {
  return (
    <svg viewBox="0 0 14 11" width="14" height="11" aria-hidden="true">
      <path d="M7 1 13 10H1Z" fill={filled ? "currentColor" : "none"} stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
