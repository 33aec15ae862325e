/** A large city's catalogue, made up: as many datasets as wanted, each with six files and a description as long as most are. */
import { feed, feedRecord } from "./catalog";

const kinds = [["CSV", "text/csv"], ["JSON", "application/json"], ["XML", "application/xml"], ["RDF", "application/rdf+xml"], ["GeoJSON", "application/vnd.geo+json"], ["Shapefile", "application/zip"]] as const;
const sentence = "Every place where the city plants, waters or cuts, with its day, its crew and what was found there. ";

/** `edition` is in each record's title, description and date: with another, every dataset has changed. */
export const largeCatalog = (size: number, edition = 1) => feed(...Array.from({ length: size }, (_, place) => aDataset(place, edition)));

function aDataset(place: number, edition: number) {
  const address = `https://data.example.org/d/${place}`;
  return feedRecord(`d${place}`, {
    title: `Dataset ${place}, edition ${edition}`,
    description: `Edition ${edition}. ${sentence.repeat(1 + (place % 12))}`,
    modified: `2026-04-${String(edition).padStart(2, "0")}`,
    landingPage: address,
    publisher: { name: `Bureau ${place % 40}` },
    keyword: ["trees", "streets", `place ${place}`],
    distribution: kinds.map(([format, mediaType]) => ({ title: format, format, mediaType, downloadURL: `${address}/${edition}.${format.toLowerCase()}` })),
  });
}
