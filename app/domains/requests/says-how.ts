/** Words that say how data is cut or counted, not what it is about: "by zip code and year" is no resemblance. Without accents. */
export const saysHow = [
  "data", "dataset", "datos", "list", "listing", "lista", "listado", "number", "numero", "total", "totals", "map", "mapa", "location", "locations", "ubicacion",
  "city", "citywide", "ciudad", "district", "districts", "distrito", "distritos", "zip", "code", "codigo", "postal",
  "year", "years", "yearly", "annual", "ano", "anos", "anual", "fiscal", "fy", "quarter", "quarterly", "trimestre", "month", "months", "monthly", "mes", "meses", "mensual",
  "week", "weekly", "semana", "day", "days", "daily", "dia", "dias", "performance", "metrics", "installed", "completed",
];
