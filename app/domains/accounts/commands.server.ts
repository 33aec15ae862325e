export { browserHashOf, forgetBrowser, keepIntent } from "./commands/keep-intent.server";
export { mailSignIn } from "./commands/mail-sign-in.server";
export { type Proved, redeemCode, redeemLink } from "./commands/redeem.server";
export { enterAs } from "./commands/enter-as.server";
export { changeSettings, chooseLanguage, nameYourself } from "./commands/settings.server";
