import fc from "fast-check";
import { expect, it } from "vitest";
import { type Values, begun, filled, places, unfilledIn, unknownIn } from "~/domains/templates/model";

const pieces = fc.oneof(fc.string(), fc.constantFrom("{{", "}}", "{", "}", "{{{", "{{ today }}", "{{Today}}", "{{nonsense}}", ...places.map((place) => `{{${place}}}`)));
const text = fc.array(pieces).map((parts) => parts.join(""));
const values = fc.record(Object.fromEntries(places.map((place) => [place, fc.option(fc.oneof(fc.string(), pieces), { nil: undefined })]))) as fc.Arbitrary<Values>;

it("whatever was typed and filled: a text with braces left is never taken for finished", () => {
  fc.assert(fc.property(text, values, (typed, known) => {
    const said = filled(typed, known);
    expect(unfilledIn(said) !== null).toBe(said.includes("{{"));
  }));
});

it("what a place is filled with brings no place of its own", () => {
  fc.assert(fc.property(values, (known) => {
    const said = filled("{{requester}}", known);
    expect(said === "{{requester}}" || !said.includes("{{")).toBe(true);
  }));
});

it("fills what is known, leaves what is not, and brings no markup with a name", () => {
  expect(filled("By {{ due_date }}: {{dataset}}, {{constructor}}", { due_date: "3 June" })).toBe("By 3 June: {{dataset}}, {{constructor}}");
  expect(filled("{{requester}}", { requester: "[Ana](https://bad.example)\n# x" })).toBe("\\[Ana\\](https://bad.example) # x");
  expect([unknownIn("{{today}} {{ my_name }}"), unknownIn("{{today}} {{tody}}"), unknownIn("{{")]).toEqual([null, "{{tody}}", "{{"]);
});

it("keeps what was typed, and puts one text in the place of another that nobody touched", () => {
  expect(begun("", "New", null)).toBe("New");
  expect(begun("Mine", "New", "Old")).toBe("Mine\n\nNew");
  expect(begun("Old\n", "New", "Old")).toBe("New");
  expect(begun("New", "New", null)).toBe("New");
});
