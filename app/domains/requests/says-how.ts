/** Words that say how data is cut or counted, not what it is about: "by zip code and year" is no resemblance. Without accents. */
export const saysHow = [
  "data", "dataset", "datos", "list", "listing", "lista", "listado", "number", "numero", "total", "totals", "map", "mapa", "location", "locations", "ubicacion",
  "city", "citywide", "ciudad", "district", "districts", "distrito", "distritos", "zip", "code", "codigo", "postal",
  "year", "years", "yearly", "annual", "ano", "anos", "anual", "fiscal", "fy", "quarter", "quarterly", "trimestre", "month", "months", "monthly", "mes", "meses", "mensual",
  "week", "weekly", "semana", "day", "days", "daily", "dia", "dias", "performance", "metrics", "installed", "completed",
];

/** Words that say where something is or how much of it: many titles have them, so they alone make no two alike. Without accents. */
export const saysWhere = [
  "street", "streets", "calle", "calles", "neighborhood", "neighborhoods", "vecindario", "vecindarios", "barrio", "barrios", "colonia", "colonias",
  "block", "blocks", "cuadra", "cuadras", "area", "areas", "zone", "zones", "zona", "zonas", "place", "places", "lugar", "lugares", "address", "addresses", "direccion",
  "near", "nearby", "around", "cerca", "angeles", "county", "condado", "many", "much", "often", "every", "each", "cuantos", "cuantas", "cuanto", "cuanta", "cada", "all", "todos", "todas",
];
