import type { ReactNode } from "react";
import type { Language } from "../db/generated/enums";
import { colours, font } from "./look";
import { type Block, wordsOf } from "./text";

interface Words {
  children: ReactNode;
}

export const Heading: Block<Words> = ({ children }) => (
  <h1
    className="m-title m-ink"
    style={{ margin: "0 0 16px", font: `800 28px/1.2 ${font}`, letterSpacing: "-0.01em", color: colours.ink }}
  >
    {children}
  </h1>
);
Heading.asText = ({ children }) => wordsOf(children).toUpperCase();

export const Paragraph: Block<Words> = ({ children }) => (
  <p className="m-ink" style={{ margin: "0 0 16px", font: `400 17px/1.55 ${font}`, color: colours.ink }}>
    {children}
  </p>
);
Paragraph.asText = ({ children }) => wordsOf(children);

/** What to know beside the matter itself: how long a link works, who else may see an answer. */
export const Note: Block<Words> = ({ children }) => (
  <p className="m-soft" style={{ margin: "0 0 16px", font: `400 15px/1.5 ${font}`, color: colours.soft }}>
    {children}
  </p>
);
Note.asText = ({ children }) => wordsOf(children);

export const Button: Block<Words & { href: string }> = ({ href, children }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: "8px 0 24px" }}>
    <tbody>
      <tr>
        <td className="m-button" style={{ background: colours.jacaranda, borderRadius: 4 }}>
          <a
            href={href}
            style={{ display: "inline-block", padding: "13px 22px", font: `700 17px/1.2 ${font}`, color: colours.white, textDecoration: "none" }}
          >
            {children}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
);
Button.asText = ({ href, children }) => `${wordsOf(children)}:\n${href}`;

/** A code to type in: large, and alone on its line. */
export const Code: Block<{ children: string }> = ({ children }) => (
  <p className="m-ink" style={{ margin: "8px 0 24px", font: `800 40px/1.1 ${font}`, letterSpacing: "0.12em", color: colours.ink }}>
    {children}
  </p>
);
Code.asText = ({ children }) => children;

export interface Fact {
  label: string;
  value: string;
  href?: string;
}

const cell = { padding: "8px 0", borderTop: `1px solid ${colours.hairline}`, verticalAlign: "top" } as const;

export const Facts: Block<{ facts: Fact[] }> = ({ facts }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} width="100%" style={{ margin: "0 0 24px", borderCollapse: "collapse" }}>
    <tbody>
      {facts.map(({ label, value, href }) => (
        <tr key={`${label} ${value}`}>
          <td className="m-soft m-rule" width="34%" style={{ ...cell, paddingRight: 16, font: `400 15px/1.5 ${font}`, color: colours.soft }}>
            {label}
          </td>
          <td className="m-ink m-rule" style={{ ...cell, font: `600 15px/1.5 ${font}`, color: colours.ink }}>
            {href ? <a href={href} style={{ color: colours.ink }}>{value}</a> : value}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
Facts.asText = ({ facts }) =>
  facts.map(({ label, value, href }) => (href ? `${label}: ${value}\n  ${href}` : `${label}: ${value}`)).join("\n");

/** Somebody's own words, in the one 2 px ink box. `html` is sanitised; `source` is what they typed. */
export const Quote: Block<{ html: string; source: string; language?: Language }> = ({ html, language }) => (
  <div
    className="m-box m-ink m-rule"
    lang={language}
    style={{ margin: "0 0 24px", padding: "20px 24px", overflowX: "auto", border: `2px solid ${colours.ink}`, background: colours.white, font: `400 17px/1.55 ${font}`, color: colours.ink }}
    dangerouslySetInnerHTML={{ __html: html }}
  />
);
Quote.asText = ({ source }) => source.trim().split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");

export interface Row {
  title: string;
  href: string;
  detail: string;
}

/** Things to go to, parted by hairlines. */
export const Rows: Block<{ rows: Row[] }> = ({ rows }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} width="100%" style={{ margin: "0 0 24px", borderCollapse: "collapse" }}>
    <tbody>
      {rows.map(({ title, href, detail }) => (
        <tr key={`${href} ${detail}`}>
          <td className="m-rule" style={{ ...cell, padding: "12px 0" }}>
            <span className="m-ink" style={{ font: `700 17px/1.4 ${font}` }}>
              <a href={href} style={{ color: colours.ink }}>{title}</a>
            </span>
            <br />
            <span className="m-soft" style={{ font: `400 15px/1.5 ${font}`, color: colours.soft }}>{detail}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
Rows.asText = ({ rows }) => rows.map(({ title, href, detail }) => `* ${title}\n  ${detail}\n  ${href}`).join("\n\n");

/** A matter of its own among others in one mail: what it is, things to go to, and where all of it is seen. */
export interface Chapter {
  /** Null where the mail's own heading says it. */
  title: string | null;
  rows: Row[];
  /** What stands in place of rows that are too many. */
  more: string | null;
  see: { label: string; href: string };
}

export const Chapter: Block<Chapter> = ({ title, rows, more, see }) => (
  <>
    {title && (
      <h2 className="m-ink" style={{ margin: "24px 0 12px", font: `800 22px/1.3 ${font}`, color: colours.ink }}>
        {title}
      </h2>
    )}
    <Rows rows={rows} />
    {more && <Note>{more}</Note>}
    <p className="m-ink" style={{ margin: "0 0 24px", font: `400 17px/1.55 ${font}`, color: colours.ink }}>
      <a href={see.href} style={{ color: colours.ink }}>{see.label}</a>
    </p>
  </>
);
Chapter.asText = ({ title, rows, more, see }) => [title?.toUpperCase(), Rows.asText({ rows }), more, `${see.label}:\n${see.href}`].filter(Boolean).join("\n\n");
