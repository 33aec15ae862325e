import { chromium } from "playwright-core";
const [,, out, path, width="360", lang="en", as="", extra=""] = process.argv;
const b = await chromium.launch({executablePath: "/usr/bin/chromium", args:["--no-sandbox"]});
const c = await b.newContext({viewport:{width:+width,height:800}, locale: lang==="es"?"es-US":"en-US", colorScheme: extra.includes("dark")?"dark":"light", reducedMotion:"reduce"});
const p = await c.newPage();
if (as) { await p.goto("http://localhost:4206/sign-in"); await p.getByRole("button",{name:new RegExp(as)}).first().click(); await p.waitForLoadState(); }
await p.goto("http://localhost:4206"+path,{waitUntil:"load"});
if (extra.includes("menu")) await p.locator("details.menu summary").click();
if (extra.includes("open")) for (const d of await p.locator("main details summary").all()) await d.click();
await p.screenshot({path:`/tmp/plaza/shots/${out}.png`, fullPage: !extra.includes("fold")});
await b.close();
