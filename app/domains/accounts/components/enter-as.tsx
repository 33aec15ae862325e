import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import type { ShowcaseKind } from "../model";

interface Props {
  people: { kind: ShowcaseKind; name: string }[];
  to: string | null;
}

/** The demonstration's people, a button each. */
export function EnterAs({ people, to }: Props) {
  const { t } = useTranslation("accounts");
  return (
    <Section title={t("enterAs.title")}>
      <p>{t("enterAs.text")}</p>
      <form method="post" action={paths.enterAs()}>
        {to && <input type="hidden" name="to" value={to} />}
        <ul className="enter-as list-plain">
          {people.map(({ kind, name }) => (
            <li key={kind}>
              <Button look="plain" name="as" value={kind}>
                {name}
              </Button>{" "}
              <span>{t(`enterAs.${kind}`)}</span>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  );
}
