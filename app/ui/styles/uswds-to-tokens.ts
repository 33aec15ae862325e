/**
 * USWDS compiles its colours to fixed values. Those that our theme chose become the custom properties of _tokens.scss,
 * so that a city's palette and the dark scheme reach USWDS's own components too.
 */
const tokens: Record<string, string> = {
  "#5942d2": "var(--act)",
  "#3d2c9d": "var(--act-strong)",
  "#f5f2ff": "var(--act-tint)",
  "#171716": "var(--ink)",
  "#5d5d52": "var(--ink-soft)",
  "#454540": "var(--ink-soft)",
  "#757575": "var(--ink-soft)",
  "#454545": "var(--ink-soft)",
  "#929285": "var(--outline)",
  "#c9c9c9": "var(--hairline)",
  "#e6e6e2": "var(--hairline)",
  "#fcfcfb": "var(--paper)",
  "#9c3d10": "var(--late)",
};

interface Declaration {
  prop: string;
  value: string;
}

export const uswdsToTokens = {
  postcssPlugin: "uswds-to-tokens",
  Declaration(declaration: Declaration) {
    if (declaration.prop.startsWith("--")) return;
    if (declaration.prop === "color" && /^(white|#fff)$/.test(declaration.value)) declaration.value = "var(--on-act)";
    const replaced = declaration.value.replace(/#[0-9a-f]{6}\b/g, (colour) => tokens[colour] ?? colour);
    if (replaced !== declaration.value) declaration.value = replaced;
  },
};
