import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Words } from "~/ui/Words";

const draw = (text: string) => renderToStaticMarkup(<Words text={text} parts={{ person: <a href="/p">x</a>, much: <strong /> }} />);

describe("a sentence with parts", () => {
  it("puts each part where its language wants it", () => {
    expect(draw("Asked by <person>Rosa M.</person> on <much>12</much> June")).toBe(
      'Asked by <a href="/p">Rosa M.</a> on <strong>12</strong> June',
    );
  });

  it("leaves a part it does not know, and a sentence without parts, as plain words", () => {
    expect(draw("See <other>this</other>.")).toBe("See this.");
    expect(draw("Nothing here")).toBe("Nothing here");
  });

  it("escapes whatever else looks like markup", () => {
    expect(draw("<script>alert(1)</script><img src=x onerror=alert(1)> & <person><b>R</b></person>")).toBe(
      'alert(1)&lt;img src=x onerror=alert(1)&gt; &amp; <a href="/p">&lt;b&gt;R&lt;/b&gt;</a>',
    );
  });
});
