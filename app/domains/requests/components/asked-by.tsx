import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Words } from "~/ui/Words";
import type { ShownRequest } from "./shown";

/** "Asked by Rosa M. on 12 June · StreetsLA". */
export function AskedBy({ request }: { request: ShownRequest }) {
  const { t } = useTranslation(["request", "requests"]);
  const { day } = useFormat();
  const { author, formerResident, department, behalfDepartment } = request;
  const name = author?.name ?? t(formerResident ? "by.former" : "by.someone");
  const behalf = request.onBehalfOf ?? behalfDepartment?.name;
  return (
    <>
      <Words text={t("by.named", { name, date: day(request.createdAt) })} parts={author ? { person: <Link to={paths.person(author)} /> } : {}} />
      {behalf && ` ${t("by.onBehalf", { name: behalf })}`}
      {" · "}
      {department ? <Link to={paths.department(department)}>{department.name}</Link> : t("requests:noDepartment")}
    </>
  );
}
