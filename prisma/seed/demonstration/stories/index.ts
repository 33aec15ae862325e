import { affordableHomes } from "./affordable-homes";
import { alleys } from "./alleys";
import { budgetAfter2018 } from "./budget-after-2018";
import { buildingPermits } from "./building-permits";
import { busStopBenches } from "./bus-stop-benches";
import { complaintNames } from "./complaint-names";
import { contratosAbiertos } from "./contratos-abiertos";
import { coolPlaces } from "./cool-places";
import { cortesDeAgua } from "./cortes-de-agua";
import { curbRamps } from "./curb-ramps";
import { darkLamps } from "./dark-lamps";
import { dondeLlevarPilas } from "./donde-llevar-pilas";
import { emptyCityLots } from "./empty-city-lots";
import { everythingAboutMyDistrict } from "./everything-about-my-district";
import { evictionNotices } from "./eviction-notices";
import { filmPermits } from "./film-permits";
import { fireHydrants } from "./fire-hydrants";
import { footAndBikeCounts } from "./foot-and-bike-counts";
import { horariosDeRecoleccion } from "./horarios-de-recoleccion";
import { illegalDumping } from "./illegal-dumping";
import { injuryClaims } from "./injury-claims";
import { inspectionResults } from "./inspection-results";
import { juegosInfantiles } from "./juegos-infantiles";
import { libraryLoans } from "./library-loans";
import { libraryVisits } from "./library-visits";
import { meteredParkingRules } from "./metered-parking-rules";
import { parkingCitations } from "./parking-citations";
import { parkingMeterHistory } from "./parking-meter-history";
import { pavementCondition } from "./pavement-condition";
import { policeCalls } from "./police-calls";
import { potholes } from "./potholes";
import { powerCuts } from "./power-cuts";
import { publicToilets } from "./public-toilets";
import { rentaEstabilizada } from "./renta-estabilizada";
import { restaurantInspections } from "./restaurant-inspections";
import { scooterTrips } from "./scooter-trips";
import { shelterBeds } from "./shelter-beds";
import { shopsByStreet } from "./shops-by-street";
import { sidewalkRepairs } from "./sidewalk-repairs";
import { solarByZip } from "./solar-by-zip";
import { stationResponseTimes } from "./station-response-times";
import { streetClosures } from "./street-closures";
import { streetSweepingDays } from "./street-sweeping-days";
import { streetTrees } from "./street-trees";
import { streetlightOutages } from "./streetlight-outages";
import { talleresEnBibliotecas } from "./talleres-en-bibliotecas";
import { trashByNeighborhood } from "./trash-by-neighborhood";
import { waterMainBreaks } from "./water-main-breaks";
import type { Story } from "../story";

/** Every request of the demonstration; they are played in the order of their days, not of this list. */
export const stories: readonly Story[] = [
  affordableHomes,
  alleys,
  budgetAfter2018,
  buildingPermits,
  busStopBenches,
  complaintNames,
  contratosAbiertos,
  coolPlaces,
  cortesDeAgua,
  curbRamps,
  darkLamps,
  dondeLlevarPilas,
  emptyCityLots,
  everythingAboutMyDistrict,
  evictionNotices,
  filmPermits,
  fireHydrants,
  footAndBikeCounts,
  horariosDeRecoleccion,
  illegalDumping,
  injuryClaims,
  inspectionResults,
  juegosInfantiles,
  libraryLoans,
  libraryVisits,
  meteredParkingRules,
  parkingCitations,
  parkingMeterHistory,
  pavementCondition,
  policeCalls,
  potholes,
  powerCuts,
  publicToilets,
  rentaEstabilizada,
  restaurantInspections,
  scooterTrips,
  shelterBeds,
  shopsByStreet,
  sidewalkRepairs,
  solarByZip,
  stationResponseTimes,
  streetClosures,
  streetSweepingDays,
  streetTrees,
  streetlightOutages,
  talleresEnBibliotecas,
  trashByNeighborhood,
  waterMainBreaks,
];
