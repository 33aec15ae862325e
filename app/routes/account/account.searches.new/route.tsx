import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { saveSearch } from "~/domains/search/commands.server";
import { Sought } from "~/domains/search/components/sought";
import { searchPaces } from "~/domains/search/model";
import { searchToSave } from "~/domains/search/queries.server";
import { KeptSearch, SaveSearchForm } from "~/domains/search/schemas";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { useRefusal } from "~/platform/web/use-refusal";
import { Breadcrumb } from "~/ui/Breadcrumb";
import { Button, Buttons } from "~/ui/Button";
import { RadioGroup } from "~/ui/forms/Choices";
import { drawn } from "~/ui/forms/drawn";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";
import { Input } from "~/ui/forms/Input";
import { PageTitle } from "~/ui/PageTitle";
import { command, page, signedIn } from "~/web.server";

export const handle = { i18n: ["search", "requests"] };

export const meta = titled((say) => say("search:saved.newTitle"));

export const loader = page(async ({ actor, language, url }) => {
  signedIn(actor);
  const asked = KeptSearch.parse(Object.fromEntries(url.searchParams));
  const search = await searchToSave(asked, language);
  if (!search) throw redirect(paths.search());
  return { asked, search };
});

export const action = command(async ({ actor, form }) => {
  const person = signedIn(actor);
  await saveSearch(person, form(SaveSearchForm));
  return redirect(paths.savedSearches({ done: "saved" }));
});

export default function SaveSearch() {
  const { t } = useTranslation(["search", "requests"]);
  const { asked, search } = useLoaderData<typeof loader>();
  const name = search.words || search.topic || search.department || (search.stage ? t(`requests:stage.${search.stage}`) : "");
  const { field, errors } = drawn<"name" | "pace">(useRefusal()?.lastResult, { name, pace: "daily" });
  return (
    <>
      <PageTitle
        title={t("saved.newTitle")}
        lead={t("saved.newLead")}
        above={<Breadcrumb crumbs={[{ text: t("saved.title"), to: paths.savedSearches() }]} />}
      />
      <Form method="post" noValidate className="form">
        <ErrorSummary errors={errors} fields={[{ ...field("name"), label: t("saved.name") }]} />
        {Object.entries(asked).map(([part, value]) => value && <input key={part} type="hidden" name={part} value={value} />)}
        <p>
          <strong>{t("saved.what")}:</strong> <Sought search={search} />
        </p>
        <Input field={field("name")} label={t("saved.name")} maxLength={100} required />
        <RadioGroup field={field("pace")} label={t("saved.pace")} choices={searchPaces.filter((pace) => pace !== "never").map((pace) => ({ value: pace, text: t(`saved.paces.${pace}`) }))} />
        <Buttons>
          <Button>{t("saved.save")}</Button>
        </Buttons>
      </Form>
    </>
  );
}
