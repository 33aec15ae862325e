import {
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import { sayIn } from "~/platform/i18n/titled";
import { CityTime, unknownCityTime } from "~/platform/i18n/use-format";
import { useOneLanguage } from "~/platform/i18n/use-one-language";
import { useKept } from "~/platform/web/use-refusal";
import { writtenIn } from "~/platform/web/written";
import { shellData } from "~/shell.server";
import { Alert } from "~/ui/Alert";
import { Alternates } from "~/ui/shell/Alternates";
import { ErrorPage, errorPageOf } from "~/ui/shell/ErrorPage";
import { Nonce } from "~/ui/shell/nonce";
import { PageShell } from "~/ui/shell/PageShell";
import styles from "~/ui/styles/main.scss?url";
import { page } from "~/web.server";

export const loader = page(shellData);

export const links = () => [
  { rel: "preload", href: "/fonts/public-sans.woff2", as: "font", type: "font/woff2", crossOrigin: "anonymous" as const },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];

export const meta: MetaFunction<typeof loader> = ({ error, matches }) => {
  const title = error && sayIn(matches)(`ui:error.${errorPageOf(error)}.title`);
  return [{ title: title ? `${title} · Plaza` : "Plaza" }];
};

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation("ui");
  const nonce = useContext(Nonce);
  const shell = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {shell?.demonstration && <meta name="robots" content="noindex" />}
        <Meta />
        <Alternates origin={shell?.origin} />
        <Links />
      </head>
      <body>
        <CityTime.Provider value={shell ?? unknownCityTime}>
          <PageShell person={shell?.person ?? null} demonstration={shell?.demonstration ?? false} contact={shell?.contact ?? null}>
            {children}
          </PageShell>
        </CityTime.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useOneLanguage(useRouteLoaderData<typeof loader>("root")?.language);
  const kept = useKept();
  return (
    <>
      {kept && (
        <Alert kind="problem" title={kept.notice.title}>
          {kept.notice.text}
        </Alert>
      )}
      <Outlet />
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const kept = useKept();
  return <ErrorPage error={error} written={writtenOn(error) || writtenIn(kept?.refusal.lastResult.initialValue)} />;
}

/** What was in the form that was answered with this error. */
function writtenOn(error: unknown): string {
  const data = isRouteErrorResponse(error) ? (error.data as { written?: unknown } | null) : null;
  return typeof data?.written === "string" ? data.written : "";
}
