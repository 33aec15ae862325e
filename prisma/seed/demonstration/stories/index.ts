import { aPartyInThePark } from "./a-party-in-the-park";
import { affordableHomes } from "./affordable-homes";
import { airportParking } from "./airport-parking";
import { airportPassengers } from "./airport-passengers";
import { albercasPublicas } from "./albercas-publicas";
import { allMailsAboutTraffic } from "./all-mails-about-traffic";
import { alleys } from "./alleys";
import { animalsThatFoundAHome } from "./animals-that-found-a-home";
import { arrestsWithNames } from "./arrests-with-names";
import { bikeLaneMiles } from "./bike-lane-miles";
import { budgetAfter2018 } from "./budget-after-2018";
import { budgetDrafts } from "./budget-drafts";
import { buildingPermits } from "./building-permits";
import { busPads } from "./bus-pads";
import { busStopBenches } from "./bus-stop-benches";
import { canchasDeFutbol } from "./canchas-de-futbol";
import { centrosDeTrabajo } from "./centros-de-trabajo";
import { clasesParaTemblores } from "./clases-para-temblores";
import { cocinasYFondas } from "./cocinas-y-fondas";
import { complaintNames } from "./complaint-names";
import { contratosAbiertos } from "./contratos-abiertos";
import { coolPlaces } from "./cool-places";
import { cortesDeAgua } from "./cortes-de-agua";
import { councilVotes } from "./council-votes";
import { crashesAtCrossings } from "./crashes-at-crossings";
import { curbRamps } from "./curb-ramps";
import { darkLamps } from "./dark-lamps";
import { dondeLlevarPilas } from "./donde-llevar-pilas";
import { electionResults } from "./election-results";
import { emptyCityLots } from "./empty-city-lots";
import { energyMix } from "./energy-mix";
import { everyAddress } from "./every-address";
import { everythingAboutMyDistrict } from "./everything-about-my-district";
import { evictionNotices } from "./eviction-notices";
import { filmPermits } from "./film-permits";
import { fireHydrants } from "./fire-hydrants";
import { footAndBikeCounts } from "./foot-and-bike-counts";
import { garagesIntoHomes } from "./garages-into-homes";
import { graffitiRemoved } from "./graffiti-removed";
import { harborContainers } from "./harbor-containers";
import { homesPeopleMovedInto } from "./homes-people-moved-into";
import { horariosDeRecoleccion } from "./horarios-de-recoleccion";
import { howLightingDoes } from "./how-lighting-does";
import { illegalDumping } from "./illegal-dumping";
import { injuryClaims } from "./injury-claims";
import { inspectionResults } from "./inspection-results";
import { juegosInfantiles } from "./juegos-infantiles";
import { ledStreetLights } from "./led-street-lights";
import { libraryLoans } from "./library-loans";
import { libraryVisits } from "./library-visits";
import { lobbyistsToday } from "./lobbyists-today";
import { lostDogs } from "./lost-dogs";
import { lunchForSeniors } from "./lunch-for-seniors";
import { meteredParkingRules } from "./metered-parking-rules";
import { noiseByBlock } from "./noise-by-block";
import { parkingCitations } from "./parking-citations";
import { parkingMeterHistory } from "./parking-meter-history";
import { pavementCondition } from "./pavement-condition";
import { planningCases } from "./planning-cases";
import { policeCalls } from "./police-calls";
import { policeStops } from "./police-stops";
import { potholes } from "./potholes";
import { potholesOnTruckRoutes } from "./potholes-on-truck-routes";
import { powerCuts } from "./power-cuts";
import { publicToilets } from "./public-toilets";
import { rentaEstabilizada } from "./renta-estabilizada";
import { rentsOnWebsites } from "./rents-on-websites";
import { reparacionesEnRentas } from "./reparaciones-en-rentas";
import { restaurantInspections } from "./restaurant-inspections";
import { safeCrossings } from "./safe-crossings";
import { scooterTrips } from "./scooter-trips";
import { sewerCleaning } from "./sewer-cleaning";
import { shadeAtBusStops } from "./shade-at-bus-stops";
import { shelterBeds } from "./shelter-beds";
import { shopsByStreet } from "./shops-by-street";
import { sidewalkRepairs } from "./sidewalk-repairs";
import { solarByZip } from "./solar-by-zip";
import { speedBumps } from "./speed-bumps";
import { stationResponseTimes } from "./station-response-times";
import { stormDrains } from "./storm-drains";
import { streetClosures } from "./street-closures";
import { streetSweepingDays } from "./street-sweeping-days";
import { streetTrees } from "./street-trees";
import { streetlightOutages } from "./streetlight-outages";
import { talleresEnBibliotecas } from "./talleres-en-bibliotecas";
import { taxesOfEachBusiness } from "./taxes-of-each-business";
import { trafficSpeeds } from "./traffic-speeds";
import { trashByNeighborhood } from "./trash-by-neighborhood";
import { treeRoots } from "./tree-roots";
import { useByZipCode } from "./use-by-zip-code";
import { waterMainBreaks } from "./water-main-breaks";
import { whereMoneyComesFrom } from "./where-money-comes-from";
import { whoReportedPotholes } from "./who-reported-potholes";
import { zoningInWords } from "./zoning-in-words";
import type { Story } from "../story";

/** Every request of the demonstration; they are played in the order of their days, not of this list. */
export const stories: readonly Story[] = [
  aPartyInThePark,
  affordableHomes,
  airportParking,
  airportPassengers,
  albercasPublicas,
  allMailsAboutTraffic,
  alleys,
  animalsThatFoundAHome,
  arrestsWithNames,
  bikeLaneMiles,
  budgetAfter2018,
  budgetDrafts,
  buildingPermits,
  busPads,
  busStopBenches,
  canchasDeFutbol,
  centrosDeTrabajo,
  clasesParaTemblores,
  cocinasYFondas,
  complaintNames,
  contratosAbiertos,
  coolPlaces,
  cortesDeAgua,
  councilVotes,
  crashesAtCrossings,
  curbRamps,
  darkLamps,
  dondeLlevarPilas,
  electionResults,
  emptyCityLots,
  energyMix,
  everyAddress,
  everythingAboutMyDistrict,
  evictionNotices,
  filmPermits,
  fireHydrants,
  footAndBikeCounts,
  garagesIntoHomes,
  graffitiRemoved,
  harborContainers,
  homesPeopleMovedInto,
  horariosDeRecoleccion,
  howLightingDoes,
  illegalDumping,
  injuryClaims,
  inspectionResults,
  juegosInfantiles,
  ledStreetLights,
  libraryLoans,
  libraryVisits,
  lobbyistsToday,
  lostDogs,
  lunchForSeniors,
  meteredParkingRules,
  noiseByBlock,
  parkingCitations,
  parkingMeterHistory,
  pavementCondition,
  planningCases,
  policeCalls,
  policeStops,
  potholes,
  potholesOnTruckRoutes,
  powerCuts,
  publicToilets,
  rentaEstabilizada,
  rentsOnWebsites,
  reparacionesEnRentas,
  restaurantInspections,
  safeCrossings,
  scooterTrips,
  sewerCleaning,
  shadeAtBusStops,
  shelterBeds,
  shopsByStreet,
  sidewalkRepairs,
  solarByZip,
  speedBumps,
  stationResponseTimes,
  stormDrains,
  streetClosures,
  streetSweepingDays,
  streetTrees,
  streetlightOutages,
  talleresEnBibliotecas,
  taxesOfEachBusiness,
  trafficSpeeds,
  trashByNeighborhood,
  treeRoots,
  useByZipCode,
  waterMainBreaks,
  whereMoneyComesFrom,
  whoReportedPotholes,
  zoningInWords,
];
