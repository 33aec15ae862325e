import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EntryFilterForm, EntryStageTabs, inAddress } from "~/domains/inventory/components/entry-filters";
import { EntryRow, rowId } from "~/domains/inventory/components/entry-row";
import { known } from "~/domains/inventory/model";
import { entryChoices, entryList } from "~/domains/inventory/queries.server";
import { EntryFilters } from "~/domains/inventory/schemas";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { useFormat } from "~/platform/i18n/use-format";
import { pageSize } from "~/platform/paging";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Rows } from "~/ui/Row";
import { page } from "~/web.server";

export const handle = { i18n: ["inventory"] };

export const meta = titled((say) => say("inventory:list.title"), (say) => ({ description: say("inventory:list.lead") }));

export const loader = page(async ({ actor, url }) => {
  const { after, show, ...filters } = EntryFilters.parse(Object.fromEntries(url.searchParams));
  const [list, { departments, size }] = await Promise.all([entryList(actor, { ...filters, after, show }), entryChoices()]);
  return { ...list, filters, first: after === undefined, departments, size };
});

export default function Inventory() {
  const { t } = useTranslation("inventory");
  const { number } = useFormat();
  const { rows, next, filters, first, departments, size } = useLoaderData<typeof loader>();
  const { q, department, sensitivity, stage, sort } = filters;
  const whole = !q && !department && !sensitivity;
  const counted = stage ? size[stage] : known(size);
  const total = whole && first && sort !== "soonest" && counted > 0 ? counted : null;
  const last = rows.at(-1);
  return (
    <>
      <PageTitle title={t("list.title")} lead={t("list.lead")} />
      <EntryFilterForm {...{ filters, departments }} />
      <EntryStageTabs filters={filters} size={whole ? size : null} />
      {rows.length > 0 ? (
        <Rows>
          {rows.map((row) => (
            <EntryRow key={row.id} row={row} level={2} />
          ))}
        </Rows>
      ) : (
        <Nothing q={q} narrowed={!whole || stage !== undefined || sort === "soonest"} />
      )}
      <Pager
        next={next && `${paths.inventory({ ...inAddress(filters), ...next })}${last && next.show ? `#${rowId(last)}` : ""}`}
        size={total === null ? undefined : Math.min(pageSize, total - rows.length)}
        shown={total !== null && t("list.shown", { shown: number(rows.length), total: number(total) })}
        first={first ? null : paths.inventory(inAddress(filters))}
      />
    </>
  );
}

function Nothing({ q, narrowed }: { q: string | undefined; narrowed: boolean }) {
  const { t } = useTranslation("inventory");
  if (q) {
    return (
      <EmptyState title={t("list.notFound")} action={<LinkButton to={paths.newRequest({ title: q })}>{t("list.ask")}</LinkButton>}>
        {t("list.notFoundText")}
      </EmptyState>
    );
  }
  if (narrowed) return <EmptyState title={t("list.nothing")} action={<Link to={paths.inventory()}>{t("list.seeAll")}</Link>} />;
  return <EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>;
}
