import { expect, it } from "vitest";
import { renderMarkdown, summaryOf } from "~/platform/markdown/markdown.server";

it.each([
  ["rows for <hour> and **<block>**", "<p>rows for &lt;hour&gt; and <strong>&lt;block&gt;</strong></p>"],
  ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  ["<div>**one**\ntwo</div>", "<p>&lt;div&gt;<strong>one</strong><br />two&lt;/div&gt;</p>"],
  ["<https://example.org/a>", '<p><a href="https://example.org/a" rel="nofollow ugc noopener">https://example.org/a</a></p>'],
])("angle brackets are people's own: %s", (source, expected) => {
  expect(renderMarkdown(source).trim()).toBe(expected);
});

it("a summary shows them, too", () => {
  expect(summaryOf("fields <name> and <grade>")).toBe("fields <name> and <grade>");
});
