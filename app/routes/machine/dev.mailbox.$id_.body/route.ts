import { found } from "~/platform/errors";
import { allowMailbox, mailById } from "~/platform/mail/mailbox.server";
import { resource } from "~/web.server";

const policy = [
  "sandbox allow-popups allow-popups-to-escape-sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

export const loader = resource(async ({ params }) => {
  await allowMailbox();
  const { html, language } = found(await mailById(params["id"]));
  // A mail's links would otherwise open inside the small frame it is shown in.
  return new Response(html.replace("<head>", '<head><base target="_blank">'), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": language,
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
});
