export { actorById } from "./queries/actor.server";
export { signInByLink, signInIn } from "./queries/sign-in.server";
export { showcasePeople } from "./queries/showcase.server";
export { cityInvitationSent, invitationByToken, openCityInvitations, stillOpen } from "./queries/invitation.server";
export { cityStaff, peopleForAdministration, personForAdministration } from "./queries/people.server";
export { personPage, settingsOf, slugNow } from "./queries/person.server";
