import { expect, test } from "vitest";
import { type Identity, recognise } from "~/domains/catalog-import/identity";

interface Named extends Identity {
  name: string;
}

const one = (name: string, fields: Partial<Identity> = {}): Named => ({
  name, title: name, departmentId: 1, publisherName: null, landingPage: null, addresses: [], ...fields,
});
const service = "https://gis.example.org/rest/services/Trees/FeatureServer/0";

function found(lost: Named[], fresh: Named[], elsewhere: Identity[] = []) {
  return Object.fromEntries([...recognise(lost, fresh, elsewhere)].map(([{ name }, fitting]) => [
    name, "same" in fitting ? fitting.same.name : `${fitting.doubt}: ${fitting.candidates.map((candidate) => candidate.name).join(", ")}`,
  ]));
}

test("a service's address tells, however its protocol, host and export settings are written", () => {
  const lost = [one("Trees", { addresses: [`${service}?outSR=1`, "https://portal.example.org/"] }), one("Benches", { addresses: ["https://portal.example.org/"] })];
  expect(found(lost, [one("Street trees", { addresses: [`http://GIS.example.org/rest/services/Trees/FeatureServer/0/?outSR=2`, "https://portal.example.org/"] })])).toEqual({ "Street trees": "Trees" });
});

test("rows that an address chooses are other data than those that another chooses, and all are all however that is said", () => {
  const parks = { addresses: [`${service}/query?where=TYPE='Park'`] };
  expect(found([one("Parks", parks)], [one("Schools", { addresses: [`${service}/query?where=TYPE='School'`] })])).toEqual({});
  expect(found([one("Places", { addresses: [`${service}/query?where=1=1`] })], [one("All", { addresses: [`${service}/query`] })])).toEqual({ All: "Places" });
});

test("the landing page tells, and then the title within the same department", () => {
  const lost = [one("Trees", { landingPage: "https://data.example.org/d/1" }), one("Benches"), one("Lamps")];
  const fresh = [one("Old trees", { landingPage: "https://data.example.org/d/1/" }), one("BENCHES!"), one("Bins")];
  expect(found(lost, fresh)).toEqual({ "Old trees": "Trees", "BENCHES!": "Benches" });
});

test("without a department the publisher stands for it", () => {
  const nobody = { departmentId: null, publisherName: "Bureau of Trees" };
  expect(found([one("Trees", nobody)], [one("trees", { ...nobody, publisherName: "bureau of trees" })])).toEqual({ trees: "Trees" });
});

test("the same title in another department is weak evidence", () => {
  expect(found([one("Budget", { departmentId: 2 })], [one("Budget", { departmentId: 1 })])).toEqual({ Budget: "weak: Budget" });
});

test("where several share an address the title decides, and where it does not, a person", () => {
  const shared = { addresses: [service] };
  expect(found([one("Oaks", shared), one("Elms", shared)], [one("elms", shared), one("oaks", shared)])).toEqual({ elms: "Elms", oaks: "Oaks" });
  expect(found([one("Oaks", shared), one("Elms", shared)], [one("Trees", shared)])).toEqual({ Trees: "several: Oaks, Elms" });
  expect(found([one("Oaks", shared)], [one("Trees", shared), one("Shrubs", shared)])).toEqual({ Trees: "several: Oaks", Shrubs: "several: Oaks" });
});

test("what a listed dataset has too, or what nearly everyone has, tells nobody apart", () => {
  const shared = { addresses: [service] };
  expect(found([one("Oaks", shared)], [one("Trees", shared)], [one("Elms", shared)])).toEqual({});
  const many = Array.from({ length: 9 }, (_, place) => one(`Lost ${place}`, shared));
  expect(found(many, [one("Trees", shared)])).toEqual({});
});

test("two of one title in one department: a person decides", () => {
  expect(found([one("Map"), one("Map")], [one("Map")])).toEqual({ Map: "several: Map, Map" });
});
