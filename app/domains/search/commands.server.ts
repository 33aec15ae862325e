export { changeSavedSearch, forgetSearches, saveSearch, stopSearchMail } from "./commands/saved.server";
