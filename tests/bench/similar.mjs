// @ts-check
import autocannon from "autocannon";

/** As people type: whole titles, half ones, Spanish without its accents, a word misspelled. */
const typed = [
  "street trees in Venice by month", "where are the bus sto", "building permits 2023", "arboles en Boyle Heights", "paradas de autobus", "graffitti removal by council district",
  "how often is my street swept", "air quality near schools", "multas de estacionamiento", "restaurant grades Koreatown", "sidewalk repairs with what it cost", "data about dogs",
  "alumbrado publico en Watts", "water use by census tract", "rent increases", "fire hydrants map", "zebra crossings for otters", "bibliotecas y sus visitas",
];

let asked = 0;

/** How quickly what is alike is found while a title is typed, each time another, from many networks. @param {string} url @param {number} connections */
export async function similarWhileTyping(url, connections) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration: 5,
    requests: [
      {
        setupRequest: (request) => {
          asked++;
          const title = encodeURIComponent(typed[asked % typed.length] ?? "");
          const path = `/requests/similar?title=${title}&_data=${encodeURIComponent("routes/site/requests.similar")}`;
          // A cookie of nobody's: what visitors share would answer the second time.
          const headers = { cookie: `asked=${asked}`, "x-forwarded-for": `10.${asked % 251}.${asked % 241}.${asked % 239}` };
          return { ...request, path, headers };
        },
      },
    ],
  });
  if (non2xx + errors > 0) throw new Error(`Looking for what is alike was refused ${non2xx + errors} times.`);
  return { aSecond: requests.average, middle: latency.p50, slow: latency.p99 };
}
