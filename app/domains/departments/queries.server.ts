export { departmentBySlug, departmentList, departmentPage } from "./queries/public.server";
export { departmentChanges, departmentSlugNow, departmentToManage, departmentsToManage } from "./queries/administration.server";
export { type MemberAct, memberActOf } from "./queries/member-acts.server";
export { departmentMembers } from "./queries/members.server";
export { cityPolicy, daysOff, deadlinesOf } from "./queries/deadlines.server";
export { type DeadlineAct, deadlineActs, deadlinesToManage, holidaysOf, ownDeadlines } from "./queries/manage-deadlines.server";
