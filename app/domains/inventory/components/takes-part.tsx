import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { DefinitionList } from "~/ui/DefinitionList";
import { Section } from "~/ui/Section";
import type { AsJson } from "~/platform/as-json";
import { type Size, known, shareOf } from "../model";
import type { TakesPart as Part } from "../queries.server";

interface Props {
  department: { slug: string; answererCount: number };
  part: AsJson<Part>;
}

/** How a department takes part, for everyone to see: who can answer, since when, and how much of what it holds is out. */
export function TakesPart({ department, part: { size, firstAnswerAt, lastAnswerAt } }: Props) {
  const { t } = useTranslation("departments");
  const { day } = useFormat();
  const all = known(size);
  const share = shareOf(size);
  return (
    <Section title={t("part.title")} aside={all > 0 && <Link to={paths.inventory({ department: department.slug })}>{t("part.all")}</Link>}>
      <p>
        <strong>{all === 0 ? t("part.nothing") : t("part.published", { count: all, published: size.published })}</strong>{" "}
        {share !== null && t("part.share", { share })}
      </p>
      {all > 0 && <Ticks size={size} />}
      <DefinitionList
        items={[
          { label: t("part.answerers"), value: department.answererCount },
          { label: t("part.first"), value: firstAnswerAt ? day(firstAnswerAt) : t("part.noAnswer") },
          { label: t("part.last"), value: lastAnswerAt && day(lastAnswerAt) },
        ]}
      />
    </Section>
  );
}

const most = 60;
const width = 8;

/** One tick a dataset: filled once it is out, strong where a date is promised. Above sixty each stands for several. The sentence above says it, too. */
function Ticks({ size }: { size: Size }) {
  const all = known(size);
  const each = Math.max(1, all / most);
  const count = Math.min(all, most);
  const [out, promised] = [Math.round(size.published / each), Math.round((size.published + size.scheduled) / each)];
  return (
    <svg className="ticks" viewBox={`0 0 ${count * width} 24`} width={count * width} height="24" aria-hidden="true">
      {Array.from({ length: count }, (_, tick) => (
        <path key={tick} className={tick < out ? "ticks__out" : tick < promised ? "ticks__promised" : "ticks__open"} d={`M${tick * width + 2} 2V22`} />
      ))}
    </svg>
  );
}
