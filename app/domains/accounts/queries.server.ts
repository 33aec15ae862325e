export { actorById } from "./queries/actor.server";
export { signInByLink, signInIn } from "./queries/sign-in.server";
export { showcasePeople } from "./queries/showcase.server";
