import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import { Mark } from "./Mark";
import type { MarkState } from "./mark-tiles";

export interface RibbonCell {
  kind: "request" | "dataset" | "app" | "event";
  title: string;
  to?: string;
  line?: ReactNode;
  /** The page one is on. */
  here?: boolean;
  /** A request's mark, in place of an icon. */
  mark?: { state: MarkState; late?: boolean };
  /** A missing link: `title` invites to add it. */
  invites?: boolean;
}

/** Request → dataset → app → event. Only the cells that are given. */
export function Ribbon({ cells }: { cells: RibbonCell[] }) {
  const { t } = useTranslation("ui");
  return (
    <nav aria-label={t("ribbon.label")}>
      <ol className="ribbon list-plain">
        {cells.map((cell) => (
          <li key={`${cell.kind} ${cell.title}`} className={cell.here ? "ribbon__cell ribbon__cell--here" : "ribbon__cell"}>
            <Cell {...cell} />
            <svg className="ribbon__chevron" viewBox="0 0 15 100" preserveAspectRatio="none" aria-hidden="true">
              <path d="M0 0 14 50 0 100" vectorEffect="non-scaling-stroke" />
            </svg>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Cell({ kind, title, to, line, here, mark, invites }: RibbonCell) {
  const { t } = useTranslation("ui");
  return (
    <>
      <p className="ribbon__kind">
        {kind === "request" ? <Mark size={20} {...(mark ?? { state: "asked" })} /> : <Icon name={kind} />}
        <span>
          {t(`ribbon.${kind}`)}
          {here && <> · {t("ribbon.here")}</>}
        </span>
      </p>
      <p className="ribbon__title" aria-current={here ? "page" : undefined}>
        {to && !here ? (
          <Link to={to} className={invites ? undefined : "ink-link"}>
            {title}
          </Link>
        ) : (
          title
        )}
      </p>
      {line && <p className="soft">{line}</p>}
    </>
  );
}
