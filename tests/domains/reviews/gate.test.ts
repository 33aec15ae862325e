import { describe, expect, it } from "vitest";
import { type Outcome, type SideState, type Weighed, columnsChanged, dueAgain, gateOf, goodUntil, lacksOf, lets, outcomes, outcomesPossible, points, sideStates, sides } from "~/domains/reviews/model";

const today = "2026-11-30";
const documented = points.map((point) => ({ point, there: true, whyNot: null }));
const review = (more: Partial<Weighed> = {}): Weighed => ({
  outcome: "open", concludedOn: "2026-11-01", carried: false, documents: documented, columnsSeen: [], columnsNow: [],
  sides: sides.map((side) => ({ side, state: "approved" })), ...more,
});

/** Every way four sides can stand. */
const everyWay = sideStates.flatMap((a) => sideStates.flatMap((b) => sideStates.flatMap((c) => sideStates.map((d) => [a, b, c, d] as SideState[]))));
const allOutcomes: (Outcome | null)[] = [null, ...outcomes];

describe("every combination of sides, outcome, documentation and release", () => {
  // Written out once more: who may go through, in one sentence of the issue.
  const expected = (states: SideState[], outcome: Outcome | null, there: boolean, release: "fulfilled" | "partially_fulfilled") => {
    const approved = states.every((state) => state === "approved");
    const fits = outcome === "open" || outcome === "open_with_changes" || (outcome === "limited" && release === "partially_fulfilled");
    return approved && there && fits;
  };

  it.each([true, false])("with all documentation: %s", (there) => {
    let tried = 0;
    for (const states of everyWay) {
      for (const outcome of allOutcomes) {
        for (const release of ["fulfilled", "partially_fulfilled"] as const) {
          const standing = review({
            outcome, sides: sides.map((side, place) => ({ side, state: states[place]! })), documents: there ? documented : documented.slice(1),
          });
          expect(lets(gateOf(standing, today), release), `${states.join()} ${outcome} ${release}`).toBe(expected(states, outcome, there, release));
          tried++;
        }
      }
    }
    expect(tried).toBe(256 * 5 * 2);
  });

  it("says no outcome that its sides do not allow", () => {
    for (const states of everyWay) {
      const standing = { sides: sides.map((side, place) => ({ side, state: states[place]! })), documents: documented, carried: false };
      const ready = states.every((state) => state === "approved");
      const refused = states.some((state) => state === "rejected" || state === "changes_requested");
      expect(outcomesPossible(standing)).toEqual(ready ? outcomes : refused ? ["withhold"] : []);
    }
  });
});

it("a missing side is not an approved one, and what is excused need not be there", () => {
  expect(gateOf(review({ sides: sides.slice(1).map((side) => ({ side, state: "approved" as const })) }), today)).toBe("closed");
  const excused = documented.map((document, place) => (place === 0 ? { ...document, there: false, whyNot: "Its title says it all." } : document));
  expect(gateOf(review({ documents: excused }), today)).toBe("open");
  expect(lacksOf(review({ documents: [] }), today)).toEqual(["documentation"]);
  expect(gateOf(review({ documents: [], carried: true }), today)).toBe("open");
});

describe("what was reviewed once", () => {
  it("is reviewed again from the day twelve months later, also where the month is shorter", () => {
    expect([goodUntil("2025-11-30"), goodUntil("2024-02-29")]).toEqual(["2026-11-30", "2025-02-28"]);
    const done = (concludedOn: string) => dueAgain({ concludedOn, columnsSeen: [], columnsNow: [] }, today);
    expect([done("2025-11-30"), done("2025-12-01"), done("2020-01-01")]).toEqual(["year", null, "year"]);
    expect(gateOf(review({ concludedOn: "2025-11-30" }), today)).toBe("closed");
    expect(lacksOf(review({ concludedOn: "2025-11-30" }), today)).toEqual(["year"]);
  });

  it("is reviewed again with a column more, less or renamed, not with another order, nor where nobody knew any", () => {
    const changed = (columnsSeen: string[], columnsNow: string[]) => columnsChanged({ columnsSeen, columnsNow });
    expect([changed(["a", "b"], ["a", "b", "c"]), changed(["a", "b"], ["a"]), changed(["a", "b"], ["a", "B"])]).toEqual([true, true, true]);
    expect([changed(["a", "b"], ["b", "a"]), changed([], ["a"]), changed(["a"], [])]).toEqual([false, false, false]);
    expect(gateOf(review({ columnsSeen: ["a"], columnsNow: ["a", "plate"] }), today)).toBe("closed");
  });
});
