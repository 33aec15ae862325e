import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AsJson } from "~/platform/as-json";
import { useRefusal } from "~/platform/web/use-refusal";
import { Button, Buttons } from "~/ui/Button";
import { FeedLink } from "~/ui/FeedLink";
import { drawn } from "~/ui/forms/drawn";
import { Input } from "~/ui/forms/Input";
import { Select } from "~/ui/forms/Select";
import { paths } from "~/paths";
import { searchPaces } from "../model";
import type { SavedSearch } from "../queries.server";
import { Sought } from "./sought";

/** Each saved search with its name and pace to change. A page that shows them names the namespaces `search` and `requests`. */
export function SavedSearches({ searches }: { searches: AsJson<SavedSearch>[] }) {
  return (
    <ul className="rows list-plain">
      {searches.map((search) => (
        <li key={search.id} className="form">
          <ChangeForm search={search} />
        </li>
      ))}
    </ul>
  );
}

function ChangeForm({ search }: { search: AsJson<SavedSearch> }) {
  const { t } = useTranslation(["search", "requests"]);
  const last = useRefusal()?.lastResult;
  const own = last?.initialValue?.["search"] === String(search.id) ? last : undefined;
  const { field } = drawn<"name" | "pace">(own, search, `search-${search.id}-`);
  return (
    <Form method="post" action={paths.savedSearches()} preventScrollReset noValidate className="saved-search">
      <input type="hidden" name="search" value={search.id} />
      <p>
        <Sought search={search} />
      </p>
      <div className="form-line">
        <Input field={field("name")} label={t("saved.name")} maxLength={100} required />
        <Select field={field("pace")} label={t("saved.pace")} options={searchPaces.map((pace) => ({ value: pace, text: t(`saved.paces.${pace}`) }))} />
      </div>
      <Buttons>
        <Button look="outline" name="act" value="change" aria-label={t("saved.changeNamed", { name: search.name })}>
          {t("saved.change")}
        </Button>
        <Button look="plain" name="act" value="forget" aria-label={t("saved.forgetNamed", { name: search.name })}>
          {t("saved.forget")}
        </Button>
        <FeedLink to={(language) => paths.searchFeed(search.address, language)} />
      </Buttons>
    </Form>
  );
}
