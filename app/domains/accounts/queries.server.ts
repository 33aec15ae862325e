export { actorById } from "./queries/actor.server";
export { signInByLink, signInIn } from "./queries/sign-in.server";
export { showcasePeople } from "./queries/showcase.server";
export { cityInvitationSent, invitationByToken, openCityInvitations, stillOpen } from "./queries/invitation.server";
export { cityStaff, peopleForAdministration, personForAdministration } from "./queries/people.server";
export { leaverOf, personPage, settingsOf, slugNow } from "./queries/person.server";
export { addressChangeByToken, addressChangeOf } from "./queries/address-change.server";
export { copyAskedBy, copyMade } from "./queries/copy.server";
export { devicesOf } from "./queries/devices.server";
