import { useTranslation } from "react-i18next";

export const handle = { i18n: ["about"] };

export default function About() {
  const { t } = useTranslation("about");
  return <h1>{t("title")}</h1>;
}
