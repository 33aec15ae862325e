import { describe, expect, it } from "vitest";
import { withAbsoluteLinks } from "~/platform/markdown/absolute-links.server";
import { renderMarkdown } from "~/platform/markdown/markdown.server";

const base = "https://data.example.gov/requests/7-trees";

describe("a text that is read elsewhere", () => {
  it.each([
    ["[the map](/datasets/3-map)", "[the map](https://data.example.gov/datasets/3-map)"],
    ["[the other](8-streets?lang=es)", "[the other](https://data.example.gov/requests/8-streets?lang=es)"],
    ["[above](#activity-5)", "[above](https://data.example.gov/requests/7-trees#activity-5)"],
    ['> - see [/a](/a "the /a")', '> - see [/a](https://data.example.gov/a "the /a")'],
    ["[the map][1] and [again][1]\n\n[1]: /datasets/3", "[the map][1] and [again][1]\n\n[1]: https://data.example.gov/datasets/3"],
    ["`[a](/a)` then [a](/a)", "`[a](/a)` then [a](https://data.example.gov/a)"],
    ["[a](/a), [a](/a) and [**b**](</b c>)", "[a](https://data.example.gov/a), [a](https://data.example.gov/a) and [**b**](<https://data.example.gov/b%20c>)"],
  ])("%s", (source, expected) => expect(withAbsoluteLinks(source, base)).toBe(expected));

  it.each(["[a](https://example.org/a)", "[a](mailto:a@example.org)", "[a](javascript:alert(1))", "[a](//example.org)", "`[a](/a)`", "/a and [a] (/a)", "https://example.org/a", "[a](http://[)"])(
    "%s stays", (source) => expect(withAbsoluteLinks(source, base)).toBe(source),
  );
});

describe("the same as HTML", () => {
  it.each([
    ["[the map](/datasets/3-map)", 'href="https://data.example.gov/datasets/3-map"'],
    ["> [the\n> other](8-streets)", 'href="https://data.example.gov/requests/8-streets"'],
    ["[a](mailto:a@example.org)", 'href="mailto:a@example.org"'],
  ])("%s", (source, expected) => expect(renderMarkdown(source, base)).toContain(expected));

  it.each(["[a](javascript:alert(1))", "[a](//example.org/a)", "[a](java&#10;script:alert(1))"])("%s leads nowhere", (source) => {
    expect(renderMarkdown(source, base)).not.toContain("href");
  });

  it("stays relative on Plaza's own pages", () => {
    expect(renderMarkdown("[the map](/datasets/3-map)")).toContain('href="/datasets/3-map"');
  });
});
