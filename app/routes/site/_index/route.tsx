import { Link, type MetaArgs, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cityFigures } from "~/domains/metrics/queries.server";
import { titleLength } from "~/domains/requests/model";
import { CityMark } from "~/domains/requests/components/city-mark";
import { InTheirWords } from "~/domains/requests/components/in-their-words";
import { RequestSection } from "~/domains/requests/components/request-section";
import { inTheirWords, mostWanted, newlyReleased, recentlyAnswered } from "~/domains/requests/queries.server";
import { paths } from "~/paths";
import { sayIn, sharedAs } from "~/platform/i18n/titled";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";
import { Columns } from "~/ui/Columns";
import { PageTitle } from "~/ui/PageTitle";
import { SearchBox } from "~/ui/SearchBox";
import { page } from "~/web.server";

export const handle = { i18n: ["home", "requests"] };

const few = 3;

export const loader = page(async ({ actor, url }) => {
  const [figures, wanted, answered, released, words] = await Promise.all([
    cityFigures(),
    mostWanted(actor, few),
    recentlyAnswered(actor, few),
    newlyReleased(actor, few),
    inTheirWords(),
  ]);
  return { figures, wanted, answered, released, words, gone: actor.kind === "nobody" ? goneBy(url) : null };
});

/** Back here after signing out, or after leaving for good. */
const goneBy = ({ searchParams }: URL) => (searchParams.has("left") ? ("left" as const) : searchParams.has("signed-out") ? ("signedOut" as const) : null);

export const meta = (args: MetaArgs) => {
  const say = sayIn(args.matches);
  const title = say("ui:shell.tagline");
  return [{ title }, ...sharedAs(title, { description: say("home:lead"), feed: paths.feed() }, args.matches)];
};

export default function Home() {
  const { t } = useTranslation("home");
  const { number } = useFormat();
  const { figures, wanted, answered, released, words, gone } = useLoaderData<typeof loader>();
  const total = Object.values(figures?.byStatus ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {gone && <Alert kind="done" live>{t(gone)}</Alert>}
      <Columns look="home">
        <>
          <PageTitle home title={t("title")} lead={t("lead")} />
          <SearchBox action={paths.newRequest()} name="title" maxLength={titleLength} label={t("ask")} hint={t("askHint")} button={t("askPress")} />
          <p className="soft small">{t("noPassword")}</p>
        </>
        <CityMark figures={figures} />
      </Columns>
      <RequestSection
        title={t("wanted")}
        rows={wanted}
        aside={total > 0 && <Link to={paths.requests()}>{t("all", { count: total, n: number(total) })}</Link>}
        empty={{ title: t("noneWanted"), text: t("noneWantedText") }}
      />
      {words && <InTheirWords {...words} />}
      <RequestSection
        title={t("answered")}
        rows={answered}
        above={wanted}
        aside={answered.length > 0 && <Link to={paths.requests({ sort: "answered" })}>{t("allAnswered")}</Link>}
        empty={{ title: t("noneAnswered"), text: t("noneAnsweredText") }}
      />
      <RequestSection
        title={t("released")}
        rows={released}
        above={[...wanted, ...answered]}
        aside={released.length > 0 && <Link to={paths.requests({ stage: "released" })}>{t("allReleased")}</Link>}
        empty={{ title: t("noneReleased"), text: t("noneReleasedText") }}
      />
    </>
  );
}
