import { Resvg } from "@resvg/resvg-js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RequestPicture } from "~/domains/requests/components/request-picture";
import { declineReasons, statuses } from "~/domains/requests/model";
import { picturedRequest, type RequestRow } from "~/domains/requests/queries.server";
import { fontOptions } from "~/platform/drawing/type.server";
import { pictureIn } from "~/request-picture.server";
import { useDatabase } from "../../support/database";
import { aDepartment } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

const margin = 72;
const longName = "Department of Recreation, Parks, Neighborhood Empowerment and Everything Else That Nobody Thought Of";

/** Where each text of a picture stands, as it is drawn: one at a time, with all else left out. */
function placesIn(svg: string) {
  const texts = /<text[^>]*>.*?<\/text>/gs;
  const bare = svg.replace(/<rect[^>]*\/?>(<\/rect>)?|<path[^>]*\/?>(<\/path>)?|<svg (?!xmlns).*?<\/svg>/gs, "");
  return [...bare.matchAll(texts)].map(([, ], nth) => {
    let place = 0;
    const box = new Resvg(bare.replace(texts, (text) => (place++ === nth ? text : "")), { font: fontOptions }).getBBox()!;
    return { text: [...bare.matchAll(texts)][nth]![0].replace(/<[^>]*>/g, ""), left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  });
}

test.each(["en", "es"] as const)("whatever its words, nothing stands out of the picture or over anything else: %s", async (language) => {
  const department = await aDepartment(longName);
  const { id } = await aRequest({ title: "Wherever something happened ".repeat(5).slice(0, 140), departmentId: department.id });
  const plain = (await picturedRequest(id))!;
  const late = { what: "plan" as const, since: "2026-01-01", days: 1_091 };
  const rows: RequestRow[] = [
    ...statuses.map((status) => ({ ...plain, status, plannedOn: "2026-09-30", plannedPrecision: "day" as const, late, voteCount: 123_456 })),
    ...declineReasons.map((declineReason) => ({ ...plain, status: "declined" as const, declineReason, late: null, voteCount: 32 })),
  ];
  for (const row of rows) {
    const places = placesIn(renderToStaticMarkup(createElement(RequestPicture, pictureIn(language, row))));
    expect(places.length).toBeGreaterThan(5);
    for (const one of places) {
      expect(one, one.text).toSatisfy(({ left, right, top, bottom }) => left >= margin - 2 && right <= 1_200 - margin + 2 && top >= 0 && bottom <= 630);
      const over = places.filter((other) => other !== one && other.left < one.right && one.left < other.right && other.top < one.bottom && one.top < other.bottom);
      expect(over, one.text).toEqual([]);
    }
  }
}, 60_000);
