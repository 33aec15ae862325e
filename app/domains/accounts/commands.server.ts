export { keepIntent } from "./commands/keep-intent.server";
