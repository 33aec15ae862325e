import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { absolute } from "../address.server";
import type { Language } from "../db/generated/enums";
import { isDemonstration } from "../demonstration.server";
import { translator } from "../i18n/server.server";
import { linksInLanguage } from "./in-language";
import { colours, darkScheme, font } from "./look";
import { Mark } from "./mark";
import { plainTextOf } from "./text";

export interface Frame {
  language: Language;
  subject: string;
  /** One sentence: why this person gets this mail. */
  why: string;
  /** Ways out: full addresses, such as those that unsubscribe. */
  links?: { label: string; href: string }[];
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** A template of blocks as a whole mail in HTML and plain text. In a demonstration every mail says that it is one. */
export async function renderMail(frame: Frame, body: ReactElement): Promise<RenderedMail> {
  const t = translator(frame.language, "mail");
  const demonstration = (await isDemonstration()) ? t("demonstration.banner") : null;
  const words: Words = { ...frame, links: frame.links ?? [], demonstration, from: t("footer.from") };
  return {
    subject: demonstration ? t("demonstration.subject", { subject: frame.subject }) : frame.subject,
    ...linksInLanguage({ html: `<!doctype html>${renderToStaticMarkup(<Letter {...words}>{body}</Letter>)}`, text: asText(words, body) }, frame.language),
  };
}

interface Words extends Frame {
  links: { label: string; href: string }[];
  demonstration: string | null;
  from: string;
}

function asText({ demonstration, why, links, from }: Words, body: ReactElement): string {
  const footer = [why, ...links.map(({ label, href }) => `${label}: ${href}`), `${from} ${absolute("/")}`];
  return [demonstration && `[${demonstration}]`, plainTextOf(body), `--\n${footer.join("\n")}`].filter(Boolean).join("\n\n") + "\n";
}

function Letter({ children, ...words }: Words & { children: ReactElement }) {
  return (
    <html lang={words.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{words.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: darkScheme }} />
      </head>
      <body className="m-paper" style={{ margin: 0, padding: 0, background: colours.paper }}>
        <table role="presentation" className="m-paper" width="100%" cellPadding={0} cellSpacing={0} style={{ background: colours.paper, tableLayout: "fixed" }}>
          <tbody>
            {words.demonstration && <Banner>{words.demonstration}</Banner>}
            <tr>
              <td align="center">
                <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={{ maxWidth: 640, margin: "0 auto", tableLayout: "fixed" }}>
                  <tbody>
                    <tr>
                      <td className="m-page" style={{ padding: "32px 40px 16px", background: colours.white, wordBreak: "break-word" }}>
                        <Header />
                        {children}
                        <Footer {...words} />
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}

function Banner({ children }: { children: string }) {
  return (
    <tr>
      <td align="center" style={{ padding: "10px 20px", background: colours.ink, font: `600 14px/1.4 ${font}`, color: colours.white }}>
        {children}
      </td>
    </tr>
  );
}

function Header() {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: "0 0 28px" }}>
      <tbody>
        <tr>
          <td style={{ paddingRight: 12 }}>
            <Mark />
          </td>
          <td className="m-ink" style={{ font: `800 22px/1 ${font}`, letterSpacing: "-0.01em", color: colours.ink }}>
            Plaza
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Footer({ why, links, from }: Words) {
  const line = { margin: "0 0 8px", font: `400 14px/1.5 ${font}`, color: colours.soft };
  return (
    <div className="m-soft m-rule" style={{ marginTop: 32, padding: "16px 0", borderTop: `2px solid ${colours.ink}` }}>
      <p style={line}>{why}</p>
      {links.map(({ label, href }) => (
        <p key={href} style={line}>
          <a href={href} style={{ color: colours.soft }}>{label}</a>
        </p>
      ))}
      <p style={line}>
        {from}{" "}
        <a href={absolute("/")} style={{ color: colours.soft }}>{new URL(absolute("/")).host}</a>
      </p>
    </div>
  );
}
