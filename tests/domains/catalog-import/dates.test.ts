import { expect, test } from "vitest";
import { readDate } from "~/domains/catalog-import/readers/dates";

test.each([
  ["2016-04-13", "2016-04-13"],
  ["2016-04", "2016-04-01"],
  ["2016", "2016-01-01"],
  [2016, "2016-01-01"],
  ["20160413", "2016-04-13"],
  ["2016-04-13T00:00:00.000Z", "2016-04-13"],
  ["2016-04-13T23:30:00-07:00", "2016-04-13"],
  ["2019-06-27 12:41:27", "2019-06-27"],
  ["2014-12-15T12:00:00.123456", "2014-12-15"],
  [1460505600000, "2016-04-13"],
  [1460505600, "2016-04-13"],
  [1460505600000.5, "2016-04-13"],
  ["2016/04/13", "2016-04-13"],
  ["2016/4/3 08:00", "2016-04-03"],
  ["2016-4-3", "2016-04-03"],
  ["Sept. 3, 2016", "2016-09-03"],
  ["4/13/2016", "2016-04-13"],
  ["04/13/2016 12:00:00 AM", "2016-04-13"],
  ["April 13, 2016", "2016-04-13"],
  ["13 Apr 2016", "2016-04-13"],
  ["April 2016", "2016-04-01"],
  ["Wed, 13 Apr 2016 00:00:00 GMT", "2016-04-13"],
  ["2015-01-01/2016-01-01", "2016-01-01"],
  ["  2016-04-13 ", "2016-04-13"],
])("%j is %s", (written, day) => {
  expect(readDate(written)).toEqual({ day, interval: null, readable: true });
});

test.each([["R/P1D"], ["R/PT1S"], ["r/p1y"]])("%s is a promise to renew", (written) => {
  expect(readDate(written)).toEqual({ day: null, interval: written.toUpperCase(), readable: true });
});

test.each([[null], [undefined], [""]])("%j says nothing, and that is readable", (written) => {
  expect(readDate(written)).toEqual({ day: null, interval: null, readable: true });
});

test.each([["soon"], ["2016-02-31"], ["2016-13-01"], ["0001-01-01"], ["13/13/2016"], [{}], [Number.NaN], ["99999"], ["2016/44/99"], [Number.MAX_SAFE_INTEGER], [1e300], ["Decennial census 2010"], ["Marked 2012"]])(
  "%j is no date",
  (written) => {
    expect(readDate(written)).toEqual({ day: null, interval: null, readable: false });
  },
);
