import type { PersonActor } from "~/domains/activity/actor";
import { appealableUntil } from "~/domains/requests/appeal";
import { answerMoves, isReleased, planEnds } from "~/domains/requests/model";
import * as policy from "~/domains/requests/policy";
import { takesPart } from "~/domains/reviews/policy";
import { cityDay } from "~/platform/calendar";
import { departments, departmentsOnPlaza } from "../../prisma/seed/demonstration/departments";
import { type PersonKey, people, personNamed } from "../../prisma/seed/demonstration/people";
import { type ScheduledStep, plannedOn } from "../../prisma/seed/demonstration/schedule";
import type { AnswerScript, Planned } from "../../prisma/seed/demonstration/story";

const departmentIds = new Map(departments.map(({ abbreviation }, index) => [abbreviation, index + 1]));

export type Played = policy.Governed & { votes: Set<PersonKey>; confirmedBy: PersonKey | null; reviewBegunBy: number | null; planned: boolean; appealUntil: string | null; joinedFrom: policy.Governed["status"] | null };

/** Plays the steps of one request, and of the parts it was split into, against the product's own table and policies; throws at the first step they refuse. */
export function play(steps: ScheduledStep[], seedDay: string): Played {
  const parts: Played[] = [];
  for (const { step, at, story } of steps) {
    const refuse = (why: string): never => {
      throw new Error(`${story.key}, ${step.daysAgo} days ago, ${step.by}: ${why}`);
    };
    const permit = (permitted: boolean, what: string) => void (permitted || refuse(what));
    const actor = actorOf(step.by);

    if ("ask" in step) {
      permit(parts.length === 0, "asked twice");
      parts.push(asked(step.by, step.ask.department));
      continue;
    }
    const request = parts[(step.part ?? 1) - 1];
    if (!request) return refuse("acts before the request was asked");

    if ("vote" in step) {
      permit(policy.canVote(actor, request) && !request.votes.has(step.by), "vote");
      request.votes.add(step.by);
    } else if ("takeBack" in step) permit(policy.canVote(actor, request), "take the vote back");
    else if ("edit" in step) permit(policy.canEdit(actor, request), "edit");
    else if ("route" in step) {
      permit(policy.canRoute(actor, request), "route");
      permit(request.departmentId === null || step.because !== undefined, "transfer without a reason");
      Object.assign(request, led(step.route));
    } else if ("beginReview" in step) {
      permit(policy.canAnswer(actor, request) && request.status === "submitted", "begin review");
      request.status = "under_review";
    } else if ("update" in step) permit(canMove(request.status), "update");
    else if ("replan" in step) {
      permit(policy.canAnswer(actor, request) && request.planned, "replan");
      permit(isAhead(step.replan.planned), "plans for the past");
    } else if ("reply" in step) {
      permit(policy.canClarify(actor, request), "reply");
      request.status = "under_review";
    } else if ("confirm" in step) {
      const review = { departmentId: request.departmentId, answererIds: [], begunById: request.reviewBegunBy, ownerId: null, sides: [] };
      permit(request.status === "release_review" && takesPart(actor, review), "review");
      request.confirmedBy = step.by;
    } else if ("appeal" in step) {
      permit(policy.canAppeal(actor, request, request.appealUntil, cityDay(at)), "appeal");
      Object.assign(request, { status: "appealed", appealUntil: null });
    } else if ("correct" in step) permit(policy.canAnswer(actor, request) && request.firstAnswerAt !== null, "correct");
    else if ("withdraw" in step) {
      permit(policy.canWithdraw(actor, request), "withdraw");
      request.status = "withdrawn";
    } else if ("reopen" in step) {
      permit(policy.canReopen(actor, request), "reopen");
      request.status = "under_review";
    } else if ("undo" in step) {
      permit(policy.undoesMerges(actor, request) && request.joinedFrom !== null, "undo a merge");
      request.status = request.joinedFrom!;
    } else if ("split" in step) {
      permit(policy.canSplit(actor, request), "split");
      parts.push(...step.split.slice(1).map(() => ({ ...request, votes: new Set(request.votes) })));
    } else if ("answer" in step) answer(request, step.answer);

    function canMove(to: policy.Governed["status"]) {
      return policy.canAnswer(actor, request!) && answerMoves(request!.status).includes(to);
    }
    function isAhead(planned: Planned) {
      const day = plannedOn(planned, seedDay).padEnd(10, "-01");
      return planEnds(day, planned.precision) >= cityDay(at);
    }
    function answer(before: Played, script: AnswerScript) {
      permit(canMove(script.to), `${before.status} → ${script.to}`);
      if (isReleased(script.to)) permit(before.confirmedBy !== null && before.confirmedBy !== step.by, "unreviewed release");
      const planned = "planned" in script ? script.planned : undefined;
      if (planned) permit(isAhead(planned), "plans for the past");
      permit(script.body.includes("{planned}") === (planned !== undefined), "text and planned date disagree");
      before.planned ||= planned !== undefined;
      before.confirmedBy = null;
      if (before.status !== script.to) before.reviewBegunBy = script.to === "release_review" ? actor.id : null;
      before.firstAnswerAt ??= at;
      permit(before.status !== "appealed" || policy.decidesAppeal(actor, before), "decides their own refusal");
      if (script.to === "declined" && before.status !== "appealed") {
        before.appealUntil = appealableUntil({ status: "declined", declinedOn: cityDay(at), appealedAt: null, refusal: { appealable: script.reason !== "unclear_no_reply" } });
        before.contested = { declinedById: actor.id, othersAnswer: 0 };
      }
      before.declineReason = "reason" in script ? script.reason : null;
      before.joinedFrom = script.to === "duplicate" ? before.status : null;
      before.status = script.to;
    }
  }
  if (!parts[0]) throw new Error("Nothing was asked");
  return parts[0];
}

function asked(by: PersonKey, department: Parameters<typeof led>[0]): Played {
  const base = { id: 1, status: "submitted", firstAnswerAt: null, hiddenAt: null, declineReason: null } as const;
  return { ...base, ...led(department), authorId: actorOf(by).id, votes: new Set([by]), confirmedBy: null, reviewBegunBy: null, planned: false, appealUntil: null, joinedFrom: null };
}

function led(department: (typeof departments)[number]["abbreviation"] | undefined) {
  const onPlaza = departmentsOnPlaza.some((key) => key === department);
  return { departmentId: department ? departmentIds.get(department)! : null, departmentAnswerers: onPlaza ? 1 : 0 };
}

function actorOf(key: PersonKey): PersonActor {
  const { displayName, language, city, member } = personNamed(key);
  return {
    kind: "person",
    id: people.findIndex((person) => person.key === key) + 1,
    slug: key,
    name: displayName,
    language,
    createdAt: new Date(0),
    cityRoles: city ? [city] : [],
    memberships: member ? [{ departmentId: departmentIds.get(member.of)!, role: member.as }] : [],
  };
}
