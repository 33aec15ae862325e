import { addressKey } from "~/domains/datasets/model";
import { plainName } from "./matching";

/** What a dataset is recognised by when its identifier is another. */
export interface Identity {
  title: string;
  departmentId: number | null;
  publisherName: string | null;
  landingPage: string | null;
  /** Where its files and services lie. */
  addresses: string[];
}

export type Doubt = "several" | "weak";

export type Recognition<Lost> = { same: Lost } | { doubt: Doubt; candidates: Lost[] };

/** Evidence, the strongest first: the first that fits decides. */
const evidence: ((one: Identity) => string[])[] = [
  ({ addresses }) => [...new Set(addresses.flatMap(keyOf))],
  ({ landingPage }) => keyOf(landingPage ?? ""),
  (one) => [`${placeOf(one)}: ${plainName(one.title)}`],
];

const keyOf = (address: string) => [addressKey(address)].filter((key) => key !== null);

/** An address or a title that more than these share tells nobody apart. */
const mostAlike = 4;
const mostCandidates = 10;

/**
 * Finds known datasets that are no longer listed again among records with an unknown identifier. Where several fit, or only the
 * title does and the department is another, a person has to decide. `elsewhere` are the listed records that are known for certain:
 * what they have too is no evidence.
 */
export function recognise<Lost extends Identity, Fresh extends Identity>(lost: Lost[], fresh: Fresh[], elsewhere: Identity[]): Map<Fresh, Recognition<Lost>> {
  const found = new Map<Fresh, Recognition<Lost>>();
  const taken = new Set<Lost>();
  const open = { lost: () => lost.filter((one) => !taken.has(one)), fresh: () => fresh.filter((one) => !found.has(one)) };
  for (const keys of evidence.map(remembered)) {
    const known = new Set(elsewhere.flatMap(keys));
    for (const [one, fitting] of alike(open.lost(), open.fresh(), (item) => keys(item).filter((key) => !known.has(key)))) {
      found.set(one, fitting);
      for (const candidate of "same" in fitting ? [fitting.same] : fitting.candidates) taken.add(candidate);
    }
  }
  for (const [one, fitting] of alike(open.lost(), open.fresh(), ({ title }) => [plainName(title)])) {
    found.set(one, { doubt: "weak", candidates: "same" in fitting ? [fitting.same] : fitting.candidates });
  }
  return found;
}

/** An address is taken apart once for each, however often it is compared. */
function remembered(keys: (one: Identity) => string[]): (one: Identity) => string[] {
  const known = new Map<Identity, string[]>();
  return (one) => {
    const found = known.get(one) ?? keys(one);
    known.set(one, found);
    return found;
  };
}

/** Those that share a key: for certain where each has only the other, or only the other of its title; in doubt otherwise. */
function alike<Lost extends Identity, Fresh extends Identity>(lost: Lost[], fresh: Fresh[], keys: (one: Identity) => string[]): Map<Fresh, Recognition<Lost>> {
  const lostBy = byKey(lost, keys);
  const freshBy = byKey(fresh, keys);
  const partners = <A extends Identity, B>(one: A, own: Map<string, A[]>, others: Map<string, B[]>) =>
    [...new Set(keys(one).filter((key) => (own.get(key)?.length ?? 0) <= mostAlike).flatMap((key) => {
      const there = others.get(key) ?? [];
      return there.length <= mostAlike ? there : [];
    }))];
  const result = new Map<Fresh, Recognition<Lost>>();
  for (const one of fresh) {
    const candidates = partners(one, freshBy, lostBy);
    const rivals = (candidate: Lost) => partners(candidate, lostBy, freshBy);
    const titled = candidates.filter(({ title }) => plainName(title) === plainName(one.title));
    const [only] = candidates.length === 1 ? candidates : titled.length === 1 ? titled : [];
    const certain = only && rivals(only).every((rival) => rival === one || (titled.length === 1 && plainName(rival.title) !== plainName(one.title)));
    if (only && certain) result.set(one, { same: only });
    else if (candidates.length > 0) result.set(one, { doubt: "several", candidates: candidates.slice(0, mostCandidates) });
  }
  return settled(result);
}

/** What is found for certain is nobody else's candidate any more. */
function settled<Lost, Fresh>(found: Map<Fresh, Recognition<Lost>>): Map<Fresh, Recognition<Lost>> {
  const certain = new Set([...found.values()].flatMap((one) => ("same" in one ? [one.same] : [])));
  for (const [one, fitting] of found) {
    if ("same" in fitting) continue;
    const candidates = fitting.candidates.filter((candidate) => !certain.has(candidate));
    if (candidates.length === 0) found.delete(one);
    else found.set(one, { ...fitting, candidates });
  }
  return found;
}

function byKey<T extends Identity>(items: T[], keys: (one: Identity) => string[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const sharing = result.get(key);
      if (sharing) sharing.push(item);
      else result.set(key, [item]);
    }
  }
  return result;
}

const placeOf = ({ departmentId, publisherName }: Identity) => departmentId ?? plainName(publisherName ?? "");
