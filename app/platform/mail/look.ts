/** LOOK.md's colours and type, spelled out: a mail has no stylesheet that every reader keeps. */
export const colours = {
  ink: "#171716",
  soft: "#5d5d52",
  hairline: "#e6e6e2",
  paper: "#fcfcfb",
  white: "#ffffff",
  jacaranda: "#5942d2",
  tint: "#f5f2ff",
} as const;

export const font = "'Public Sans', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

/** The dark scheme, for the readers that keep a style element. */
export const darkScheme = `
@media (prefers-color-scheme: dark) {
  .m-paper { background-color: #171716 !important; }
  .m-page, .m-page td { background-color: #2e2e2a !important; }
  .m-ink, .m-ink a { color: #f0f0ec !important; }
  .m-soft, .m-soft * { color: #cac9c0 !important; }
  .m-rule { border-color: #5d5d52 !important; }
  .m-box { background-color: #171716 !important; border-color: #cac9c0 !important; }
  .m-hole { background-color: #2e2e2a !important; }
  .m-mark .m-tile { background-color: #b69fff !important; }
  .m-page .m-button { background-color: #5942d2 !important; }
}
@media (max-width: 479px) {
  .m-page { padding-left: 20px !important; padding-right: 20px !important; }
  .m-title { font-size: 24px !important; }
  .m-box { padding: 16px 18px !important; }
}
.m-box a { color: inherit; }
.m-box > :first-child { margin-top: 0; }
.m-box > :last-child { margin-bottom: 0; }
`;
