import { expect, test } from "vitest";
import { absolute } from "~/platform/address.server";
import { Button, Code, Facts, Heading, Note, Paragraph, Quote, Rows } from "~/platform/mail/blocks";
import { plainTextOf } from "~/platform/mail/text";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { renderMail } from "~/platform/mail/layout";
import { useDatabase } from "../../support/database";

useDatabase();

const letter = (
  <>
    <Heading>Hello, Ana &amp; Eva</Heading>
    <Paragraph>
      One <strong>strong</strong> word.
    </Paragraph>
    <Facts facts={[{ label: "Due", value: "12 June" }, { label: "Dataset", value: "Trees", href: "https://plaza.test/datasets/1-trees" }]} />
    <Quote html="<p>First</p><p>Second</p>" source={"First\n\nSecond"} language="es" />
    <Rows rows={[{ title: "Trees", href: "https://plaza.test/a", detail: "Asked" }]} />
    <Code>123456</Code>
    <Button href="https://plaza.test/b">Press</Button>
    <Note>{""}</Note>
  </>
);

test("the plain text says everything the HTML says", () => {
  expect(plainTextOf(letter)).toBe(
    [
      "HELLO, ANA & EVA",
      "One strong word.",
      "Due: 12 June\nDataset: Trees\n  https://plaza.test/datasets/1-trees",
      "> First\n>\n> Second",
      "* Trees\n  Asked\n  https://plaza.test/a",
      "123456",
      "Press:\nhttps://plaza.test/b",
    ].join("\n\n"),
  );
});

test("a mail says why it came and how to stop it, and asks nothing from elsewhere", async () => {
  const links = [{ label: "Stop", href: "https://plaza.test/unsubscribe/a" }];
  const mail = await renderMail({ language: "es", subject: "Hola <b>", why: "Porque sí.", links }, letter);
  expect(mail.subject).toBe("Hola <b>");
  expect(mail.html).toContain('<html lang="es">');
  expect(mail.html).toContain("<title>Hola &lt;b&gt;</title>");
  expect(mail.html).not.toMatch(/<script|<img|<link|url\(/);
  for (const text of [mail.html, mail.text]) {
    expect(text).toContain("Porque sí.");
    expect(text).toContain("https://plaza.test/unsubscribe/a");
  }
  expect(mail.text).not.toContain("demostración");
});

test("a demonstration's mail says so in its subject and both its texts", async () => {
  await db().installation.create({ data: { id: 1, demonstration: true, createdAt: now() } });
  const mail = await renderMail({ language: "en", subject: "Hello", why: "Because." }, letter);
  expect(mail.subject).toBe("[Demonstration] Hello");
  expect(mail.html).toContain("This is a demonstration.");
  expect(mail.text).toMatch(/^\[This is a demonstration\./);
});

test("every link to Plaza opens in the mail's language, in both its texts", async () => {
  const here = absolute("/requests/8-trees");
  const body = (
    <>
      <Facts facts={[{ label: "Trees", value: "Eight", href: `${here}#activity-3` }]} />
      <Note>{`See ${here}.`}</Note>
      <Button href={absolute("/requests?sort=votes&stage=planned")}>All</Button>
      <Button href="https://elsewhere.test/a">Elsewhere</Button>
    </>
  );
  const { html, text } = await renderMail({ language: "es", subject: "Hola", why: "Porque sí.", links: [{ label: "No más", href: absolute("/unsubscribe/a.b") }] }, body);
  const addresses = [...[...html.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&")), ...(text.match(/http\S+/g) ?? [])];
  const own = addresses.filter((address) => address.startsWith(absolute("/")));
  expect(own.length).toBeGreaterThan(8);
  for (const address of own) expect(new URL(address).searchParams.get("lang"), address).toMatch(/^es\.?$/);
  expect(text).toContain(`${here}?lang=es#activity-3`);
  expect(text).toContain(`See ${here}?lang=es.`);
  expect(text).toContain("https://elsewhere.test/a\n");
});
