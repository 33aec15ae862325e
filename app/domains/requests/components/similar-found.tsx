import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { AsJson } from "~/platform/as-json";
import { Button } from "~/ui/Button";
import type { Similar } from "../queries.server";
import { RequestMark } from "./request-mark";
import { StatusLine } from "./status-line";

export type ShownSimilar = AsJson<Similar>;

/** What a form that shows these has had its writer see, as it says when it is sent. */
export const seenOf = ({ requests, datasets, entries }: Record<"requests" | "datasets" | "entries", { id: number }[]>) =>
  [named("request", requests), named("dataset", datasets), named("entry", entries)].flat();

const named = (kind: string, things: { id: number }[]) => things.map(({ id }) => `${kind}-${id}`);

const pause = 300;

/** Inside the form, beside the title: what was asked before and what is published already, anew after each pause in typing. */
export function SimilarFound({ first }: { first: ShownSimilar | null }) {
  const { t } = useTranslation("asking");
  const place = useRef<HTMLDivElement>(null);
  const [found, show] = useState(first);
  useEffect(() => (first ? show(first) : undefined), [first]);
  const known = useRef(first !== null);
  useEffect(() => lookUp(place.current!.closest("form")!, known.current, show), []);
  const { requests = [], datasets = [], entries = [] } = found ?? {};
  const seen = seenOf({ requests, datasets, entries });
  const count = seen.length;
  return (
    <div ref={place} className="similar">
      <p className="heard-only" role="status">
        {found && (count > 0 ? t("similar.heard", { count }) : t("similar.nothing"))}
      </p>
      {count > 0 && (
        <>
          <input type="hidden" name="seen" value={seen.join(" ")} />
          <h2>{t("similar.title")}</h2>
          <p className="soft small">{t("similar.text")}</p>
          <ul className="list-plain">
            {datasets.map((dataset) => there(dataset, "dataset", paths.dataset(dataset), t("similar.published")))}
            {entries.map((entry) => there(entry, "entry", paths.entry(entry), t("similar.listed")))}
            {requests.map((request) => (
              <li key={request.id}>
                <RequestMark request={request} size={20} />{" "}
                <Link to={paths.request(request)} className="ink-link" lang={request.language}>
                  {request.title}
                </Link>
                <p className="soft small">
                  <StatusLine request={request} /> · {t("similar.votes", { count: request.voteCount })}
                </p>
                <ThisIsIt value={`request-${request.id}`} title={request.title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A dataset, published or not. */
function there({ id, title, department }: ShownSimilar["datasets"][number], kind: string, to: string, what: string) {
  return (
    <li key={`${kind}-${id}`}>
      <Link to={to} className="ink-link">
        {title}
      </Link>
      <p className="soft small">{[what, department?.name].filter(Boolean).join(" · ")}</p>
      <ThisIsIt value={`${kind}-${id}`} title={title} />
    </li>
  );
}

function ThisIsIt({ value, title }: { value: string; title: string }) {
  const { t } = useTranslation("asking");
  return (
    <Button look="plain" name="same" value={value} formNoValidate>
      {t("similar.press")}
      <span className="heard-only">: {title}</span>
    </Button>
  );
}

/** Asks once nobody has typed for a moment; what came too late, or not at all, changes nothing. */
function lookUp(form: HTMLFormElement, known: boolean, show: (found: ShownSimilar) => void): () => void {
  const title = form.elements.namedItem("title") as HTMLInputElement;
  let asked = known ? title.value : "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stale = new AbortController();
  const look = async () => {
    if (title.value === asked) return;
    asked = title.value;
    stale.abort();
    stale = new AbortController();
    try {
      const answer = await fetch(paths.similar(asked), { signal: stale.signal });
      if (answer.ok) show((await answer.json()) as ShownSimilar);
    } catch {
      // Stale, or offline: the form works without.
    }
  };
  const typed = (event: Event) => {
    if (event.target !== title) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, pause);
  };
  void look();
  form.addEventListener("input", typed);
  return () => {
    form.removeEventListener("input", typed);
    clearTimeout(waiting);
    stale.abort();
  };
}
