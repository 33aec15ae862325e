-- Requests that were joined before merges were kept: each is a merge like those since, so that everybody's vote and following stand at
-- the original, once, and can be given back.
CREATE TEMPORARY TABLE "merge_of_old" ("id" INTEGER, "duplicate_id" INTEGER, "original_id" INTEGER) ON COMMIT DROP;

WITH "joined" AS (
  SELECT DISTINCT ON (d."id") d.*, a."id" AS "answer_id", a."at" AS "joined_at", a."from_status"
  FROM "dataset_request" d
  JOIN "dataset_request" o ON o."id" = d."duplicate_of_id" AND o."id" <> d."id" AND o."status" <> 'duplicate'
  JOIN "answer" a ON a."request_id" = d."id" AND a."to_status" = 'duplicate' AND a."from_status" <> 'duplicate'
  WHERE d."status" = 'duplicate' AND NOT EXISTS (SELECT FROM "merge" m WHERE m."duplicate_id" = d."id" AND m."ended_at" IS NULL)
  ORDER BY d."id", a."id" DESC
), "made" AS (
  INSERT INTO "merge" ("duplicate_id", "original_id", "answer_id", "at", "from_status", "status_since", "acknowledged_at", "first_answer_at", "last_answer_at", "decided_at")
  SELECT j."id", j."duplicate_of_id", j."answer_id", j."joined_at", j."from_status",
    -- What it was before, as far as it is known: when it came to the state it was in, and dates that are older than the joining.
    coalesce((
      SELECT max(c."at") FROM "activity" c WHERE c."request_id" = j."id" AND c."at" < j."joined_at"
        AND c."facts" ->> 'to' = j."from_status"::text AND c."facts" ->> 'from' IS DISTINCT FROM c."facts" ->> 'to'
    ), j."created_at"),
    CASE WHEN j."acknowledged_at" < j."joined_at" THEN j."acknowledged_at" END,
    CASE WHEN j."first_answer_at" < j."joined_at" THEN j."first_answer_at" END,
    (SELECT max(b."at") FROM "answer" b WHERE b."request_id" = j."id" AND b."id" < j."answer_id"),
    CASE WHEN j."decided_at" < j."joined_at" THEN j."decided_at" END
  FROM "joined" j
  RETURNING "id", "duplicate_id", "original_id"
)
INSERT INTO "merge_of_old" SELECT "id", "duplicate_id", "original_id" FROM "made";

INSERT INTO "handed_vote" ("merge_id", "person_id", "at", "use")
SELECT m."id", v."person_id", v."at", v."use" FROM "merge_of_old" m JOIN "vote" v ON v."request_id" = m."duplicate_id";
INSERT INTO "vote" ("request_id", "person_id", "at", "use", "merge_id")
SELECT m."original_id", v."person_id", v."at", v."use", m."id" FROM "merge_of_old" m JOIN "vote" v ON v."request_id" = m."duplicate_id"
ORDER BY m."id" ON CONFLICT DO NOTHING;
DELETE FROM "vote" WHERE "request_id" IN (SELECT "duplicate_id" FROM "merge_of_old");

INSERT INTO "handed_follower" ("merge_id", "person_id", "created_at")
SELECT m."id", s."person_id", s."created_at" FROM "merge_of_old" m JOIN "subscription" s ON s."request_id" = m."duplicate_id";
INSERT INTO "subscription" ("person_id", "request_id", "created_at", "merge_id")
SELECT s."person_id", m."original_id", s."created_at", m."id" FROM "merge_of_old" m JOIN "subscription" s ON s."request_id" = m."duplicate_id"
ORDER BY m."id" ON CONFLICT DO NOTHING;
DELETE FROM "subscription" WHERE "request_id" IN (SELECT "duplicate_id" FROM "merge_of_old");

UPDATE "dataset_request" r SET
  "vote_count" = (SELECT count(*) FROM "vote" v WHERE v."request_id" = r."id"),
  "follower_count" = (SELECT count(*) FROM "subscription" s WHERE s."request_id" = r."id")
WHERE r."id" IN (SELECT "duplicate_id" FROM "merge_of_old" UNION SELECT "original_id" FROM "merge_of_old");

INSERT INTO "request_mute" ("person_id", "request_id", "created_at", "merge_id")
SELECT u."person_id", m."original_id", u."created_at", m."id" FROM "merge_of_old" m JOIN "request_mute" u ON u."request_id" = m."duplicate_id"
WHERE NOT EXISTS (SELECT FROM "vote" v WHERE v."request_id" = m."original_id" AND v."person_id" = u."person_id" AND v."merge_id" IS NULL)
  AND NOT EXISTS (SELECT FROM "subscription" s WHERE s."request_id" = m."original_id" AND s."person_id" = u."person_id" AND s."merge_id" IS NULL)
ORDER BY m."id" ON CONFLICT DO NOTHING;

-- Keys of mails held the address of whoever has left since.
UPDATE "mail" SET "dedupe_key" = 'forgotten:' || "id" WHERE "to" = '';
