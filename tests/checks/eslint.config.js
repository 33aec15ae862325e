import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";

import tseslint from "typescript-eslint";

const wallClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Plaza's time is now() of ~/platform/clock." },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Plaza's time is now() of ~/platform/clock." },
  { selector: "TemplateElement[value.raw=/\\b(now\\(\\)|current_(date|time|timestamp)\\b)/i]", message: "The database's clock is not Plaza's: pass now()." },
];
const rawSql = { selector: "MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]", message: "Only tagged templates carry their values apart." };
const inlineStyle = { selector: "JSXAttribute[name.name='style']", message: "The content security policy refuses inline styles: use a class." };
const halfTests = { selector: "CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(only|skip|todo)$/]", message: "A test runs or is deleted." };

export default tseslint.config(
  { ignores: ["node_modules/", "build/", "data/", ".cache/", "public/", "app/platform/db/generated/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  {
    rules: {
      "no-console": "off",
      "no-warning-comments": "error",
      "no-restricted-syntax": ["error", rawSql],
      "max-lines": ["error", 300],
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/../..` } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { sourceType: "module" },
  },
  {
    files: ["app/**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // What scrolls by itself must be reachable by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": "off",
    },
  },
  { files: ["app/**"], rules: { "no-restricted-syntax": ["error", rawSql, inlineStyle] } },
  { files: ["app/{domains,routes,ui}/**", "app/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", rawSql, inlineStyle, ...wallClock] } },
  // Mail programs understand nothing but inline styles.
  { files: ["app/domains/*/{mail,mails/**}.tsx", "app/domains/*/mails/**"], rules: { "no-restricted-syntax": ["error", rawSql, ...wallClock] } },
  { files: ["app/platform/mail/**"], rules: { "no-restricted-syntax": ["error", rawSql] } },
  { files: ["tests/**"], rules: { "no-restricted-syntax": ["error", halfTests] } },
);
