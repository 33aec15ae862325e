export { browserHashOf, dropIntent, forgetBrowser, forgetIntent, keepIntent } from "./commands/keep-intent.server";
export { mailSignIn } from "./commands/mail-sign-in.server";
export { type Proved, redeemCode, redeemLink } from "./commands/redeem.server";
export { enterAs } from "./commands/enter-as.server";
export { changeSettings, chooseLanguage, nameYourself, stopAllMail } from "./commands/settings.server";
export { createAdministrator, grantWithin, setCityRole } from "./commands/city-roles.server";
export { type InvitedTo, claimInvitation, invite, inviteToCity, withdrawCityInvitation, withdrawInvitation } from "./commands/invitations.server";
export { personWithAddress } from "./commands/join.server";
export { forgetExpired } from "./commands/forget-expired.server";
