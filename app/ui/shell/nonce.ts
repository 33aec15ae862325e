import { createContext } from "react";

/** The page's Content-Security-Policy nonce; empty in the browser, which hides it from scripts. */
export const Nonce = createContext("");
