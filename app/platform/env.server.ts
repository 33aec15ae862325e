import { type Language, isLanguage, languages } from "./i18n/languages";

/** What the operator set. Everything has a default that works on one machine. */
export interface Env {
  databaseUrl?: string;
  /** The origin people reach Plaza at, such as https://data.example.gov. */
  appUrl?: string;
  /** `appUrl`, or where this process listens: the base of addresses in mails and feeds. */
  publicUrl: string;
  port: number;
  host?: string;
  secret?: string;
  /** PLAZA_DEMO, where it is set. Whether this *is* a demonstration is written in the database alone. */
  demonstration?: boolean;
  mail: { by: "resend"; apiKey: string; from: string } | { by: "smtp"; url: string; from: string } | { by: "nobody" };
  cityTimeZone: string;
  /** The open-data team's mail address, shown to everyone. */
  cityContact?: string;
  /** For those whose browser wants no language that Plaza speaks. */
  cityLanguage: Language;
  /** Connections for pages and jobs, each process. */
  databasePool: number;
  /** Hosts inside the city's own network, with their port where it is not the usual one, that may be asked all the same. */
  fetchAllow: string[];
  dataFolder?: string;
  /** Express's "trust proxy": how many proxies stand before us, or which. */
  trustProxy?: number | string[];
  logLevel?: string;
  /** Whether the web process works through the jobs itself; otherwise `npm run worker` does. */
  jobsInProcess: boolean;
}

type Source = Record<string, string | undefined>;

/** The environment, checked anew on each call: tests and the embedded database set it while running. */
export function env(source: Source = process.env): Env {
  const given = (name: string) => source[name]?.trim() || undefined;
  const port = portOf(given("PORT"));
  const appUrl = originOf(given("APP_URL"));
  return {
    databaseUrl: databaseUrlOf(given("DATABASE_URL")),
    appUrl,
    publicUrl: appUrl ?? `http://localhost:${port}`,
    port,
    host: given("HOST"),
    secret: given("PLAZA_SECRET"),
    demonstration: switchOf("PLAZA_DEMO", given("PLAZA_DEMO")),
    mail: mailOf(given),
    cityTimeZone: timeZoneOf(given("CITY_TIME_ZONE")),
    cityContact: contactOf(given("CITY_CONTACT")),
    cityLanguage: languageOf(given("CITY_LANGUAGE")),
    databasePool: poolOf(given("DATABASE_POOL")),
    fetchAllow: hostsOf(given("PLAZA_FETCH_ALLOW")),
    dataFolder: given("PLAZA_DATA_DIR"),
    trustProxy: proxiesOf(given("TRUST_PROXY")),
    logLevel: levelOf(given("LOG_LEVEL")),
    jobsInProcess: switchOf("PLAZA_JOBS", given("PLAZA_JOBS")) ?? true,
  };
}

function refuse(sentence: string): never {
  throw Object.assign(new Error(sentence), { code: "refusal" });
}

function portOf(text = "3000"): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) refuse(`PORT is "${text}": set it to a number from 1 to 65535.`);
  return port;
}

function databaseUrlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    refuse("DATABASE_URL is no PostgreSQL address: write it as postgresql://user:password@host:5432/database.");
  }
  return text;
}

function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash || url.username) {
    refuse(`APP_URL is "${text}": set it to the address people open, without a path, such as https://data.example.gov.`);
  }
  return url.origin;
}

function switchOf(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text === "1" || text === "0") return text === "1";
  refuse(`${name} is "${text}": set it to 1 or 0.`);
}

function mailOf(given: (name: string) => string | undefined): Env["mail"] {
  const [apiKey, url, from] = [given("RESEND_API_KEY"), given("SMTP_URL"), given("MAIL_FROM")];
  if (!apiKey && !url) return { by: "nobody" };
  if (apiKey && url) refuse("Both RESEND_API_KEY and SMTP_URL are set: keep the one that mail shall go through.");
  const sender = 'set it to the sender of Plaza\'s mail, such as "Plaza <plaza@example.gov>".';
  if (!from) refuse(`MAIL_FROM is missing: ${sender}`);
  if (!/^([^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) refuse(`MAIL_FROM is "${from}", which is no mail address: ${sender}`);
  if (apiKey) return { by: "resend", apiKey, from };
  if (!url || !URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    refuse("SMTP_URL is no mail server's address: write it as smtp://user:password@host:587.");
  }
  return { by: "smtp", url, from };
}

function contactOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) return text;
  refuse(`CITY_CONTACT is "${text}": set it to the open-data team's mail address, such as opendata@example.gov.`);
}

// Intl takes long to say so, and is asked on every call.
const timeZones = new Set<string>();

function timeZoneOf(text = "America/Los_Angeles"): string {
  if (timeZones.has(text)) return text;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    timeZones.add(text);
    return text;
  } catch {
    refuse(`CITY_TIME_ZONE is "${text}", which is no time zone: set it to one such as America/Los_Angeles.`);
  }
}

function languageOf(text = "en"): Language {
  if (isLanguage(text)) return text;
  refuse(`CITY_LANGUAGE is "${text}": set it to ${languages.join(" or ")}.`);
}

function poolOf(text = "10"): number {
  if (/^\d{1,4}$/.test(text) && Number(text) > 0) return Number(text);
  refuse(`DATABASE_POOL is "${text}": set it to a number of connections, such as 10.`);
}

function hostsOf(text: string | undefined): string[] {
  return (text ?? "").split(/[,\s]+/).filter(Boolean).map((entry) => {
    const url = URL.canParse(`http://${entry}`) ? new URL(`http://${entry}`) : null;
    if (url && !/[/?#@]/.test(entry)) return url.host;
    refuse(`PLAZA_FETCH_ALLOW names "${entry}", which is no host: write hosts as catalog.internal:8080, several with commas.`);
  });
}

function proxiesOf(text: string | undefined): Env["trustProxy"] {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const proxies = text.split(/[,\s]+/);
  const known = /^(loopback|linklocal|uniquelocal|[\d.]+(\/\d+)?|[\da-f]*:[\da-f:.]*(\/\d+)?)$/i;
  if (!proxies.every((proxy) => known.test(proxy))) {
    refuse(`TRUST_PROXY is "${text}": set it to the number of proxies in front of Plaza, or to their addresses.`);
  }
  return proxies;
}

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

function levelOf(text: string | undefined): string | undefined {
  if (text === undefined || levels.includes(text)) return text;
  refuse(`LOG_LEVEL is "${text}": set it to one of ${levels.join(", ")}.`);
}
