import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import type { Language } from "~/platform/db/generated/enums";
import { pageI18n } from "~/platform/i18n/server.server";
import { ErrorSummary } from "~/ui/forms/ErrorSummary";

const draw = (language: Language, error: string) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={pageI18n(language)}>
      <ErrorSummary fields={[{ name: "duplicateOf", label: "Number", errors: [error] }]} />
    </I18nextProvider>,
  );

it("says what is wrong, with the figure that its key brings", () => {
  expect(draw("en", "joined:142")).toContain("as request 142. Please give 142 instead.");
  expect(draw("es", "joined:142")).toContain("es la solicitud 142. Indique 142, por favor");
  expect(draw("en", "required")).toContain("Please fill this in.");
  expect(draw("en", "nobody knows: this")).toContain("This does not fit here. Please check it.");
});
