import { expect, test } from "vitest";
import { addressProblem, isPublicIp } from "~/platform/web/public-address.server";

const none = new Set<string>();

test.each([
  ["https://data.lacity.org/data.json"], ["http://data.lacity.org"], ["https://data.lacity.org:443/"], ["https://gis.example.org:8443/x"],
  ["http://8.8.8.8/"], ["https://[2606:4700::1111]/"], ["https://münchen.de/"],
])("%s may be asked", (address) => {
  expect(addressProblem(new URL(address), none)).toBeNull();
});

test.each([
  ["file:///etc/passwd", "scheme"], ["ftp://example.org/", "scheme"], ["gopher://example.org/", "scheme"], ["data:text/plain,x", "scheme"],
  ["https://name:word@example.org/", "credentials"], ["https://name@example.org/", "credentials"],
  ["https://example.org:22/", "port"], ["http://example.org:5432/", "port"], ["http://example.org:3000/", "port"],
  ["http://localhost/", "not-public"], ["http://localhost./", "not-public"], ["http://x.localhost/", "not-public"],
  ["http://printer/", "not-public"], ["http://db.internal/", "not-public"], ["http://nas.local/", "not-public"],
  ["http://127.0.0.1/", "not-public"], ["http://127.1/", "not-public"], ["http://2130706433/", "not-public"], ["http://0x7f.0.0.1/", "not-public"],
  ["http://0177.0.0.1/", "not-public"], ["http://0/", "not-public"], ["http://10.1.2.3/", "not-public"], ["http://172.16.0.1/", "not-public"],
  ["http://192.168.1.1/", "not-public"], ["http://169.254.169.254/latest/meta-data/", "not-public"], ["http://100.64.0.1/", "not-public"],
  ["http://255.255.255.255/", "not-public"], ["http://224.0.0.1/", "not-public"], ["http://198.18.0.1/", "not-public"],
  ["http://[::1]/", "not-public"], ["http://[::]/", "not-public"], ["http://[fe80::1]/", "not-public"], ["http://[fd00::1]/", "not-public"],
  ["http://[::ffff:127.0.0.1]/", "not-public"], ["http://[::127.0.0.1]/", "not-public"], ["http://[64:ff9b::7f00:1]/", "not-public"],
  ["http://[2002:7f00:1::]/", "not-public"], ["http://[::ffff:0:127.0.0.1]/", "not-public"], ["http://[fec0::1]/", "not-public"],
  ["http://[ff02::1]/", "not-public"], ["http://[2001:db8::1]/", "not-public"], ["http://[2001::1]/", "not-public"],
])("%s is not asked: %s", (address, problem) => {
  expect(addressProblem(new URL(address), none)).toBe(problem);
});

test("an exception counts for its host and port alone, and not for its scheme or password", () => {
  const excepted = new Set(["127.0.0.1:4000"]);
  expect(addressProblem(new URL("http://127.0.0.1:4000/x"), excepted)).toBeNull();
  expect(addressProblem(new URL("http://127.0.0.1:4001/"), excepted)).toBe("port");
  expect(addressProblem(new URL("http://a:b@127.0.0.1:4000/"), excepted)).toBe("credentials");
});

test("what is no address is not public", () => {
  expect(isPublicIp("example.org")).toBe(false);
});
