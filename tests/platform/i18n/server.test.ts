import { describe, expect, it } from "vitest";
import { pageI18n, translator } from "~/platform/i18n/server.server";

describe("texts on the server", () => {
  it("speak the language of each page, side by side", () => {
    const [english, spanish] = [pageI18n("en"), pageI18n("es")];
    expect(english.t("ui:shell.signIn")).toBe("Sign in");
    expect(spanish.t("ui:shell.signIn")).toBe("Entrar");
    expect(english.language).toBe("en");
  });

  it("count in each language", () => {
    expect(translator("es", "ui")("shell.unread", { count: 1 })).toBe("1 mensaje nuevo");
    expect(translator("es", "ui")("shell.unread", { count: 1_000_000 })).toBe("1000000 mensajes nuevos");
  });

  it("leave names as they are: React escapes them", () => {
    expect(translator("en", "ui")("vote.voteFor", { title: "Parks & <b>trees</b>" })).toBe("Parks & <b>trees</b>");
  });
});
