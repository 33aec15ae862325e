import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";
import { LinkLine } from "./link-line";
import type { ShownDataset } from "./shown";

/** No catalogue lists it yet: where the data lies, and what comes of it. */
export function ProvisionalNotice({ dataset: { provisionalSince, landingPage, files } }: { dataset: ShownDataset }) {
  const { t } = useTranslation("datasets");
  const { day } = useFormat();
  const check = files[0]?.check;
  return (
    <Alert title={t("provisional.title")}>
      <p>{t("provisional.text", { date: day(provisionalSince ?? "") })}</p>
      {landingPage && (
        <p className="wraps">
          <a href={landingPage} rel="nofollow noopener">
            {landingPage}
          </a>
        </p>
      )}
      {check && <LinkLine check={check} />}
    </Alert>
  );
}
