import type { AsJson } from "~/platform/as-json";
import type { ReviewRow, ReviewShown, reviewInbox, reviewSetUp, reviewsOfRequest } from "../queries.server";

export type ShownReview = AsJson<ReviewShown>;
export type ShownSide = ShownReview["sides"][number];
export type ShownReviewRow = AsJson<ReviewRow>;
export type ShownInbox = AsJson<Awaited<ReturnType<typeof reviewInbox>>>;
export type ShownSetUp = AsJson<Awaited<ReturnType<typeof reviewSetUp>>>;
export type ShownOfRequest = AsJson<Awaited<ReturnType<typeof reviewsOfRequest>>>;
