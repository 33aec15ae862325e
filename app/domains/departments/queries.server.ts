export { departmentBySlug, departmentList, departmentPage } from "./queries/public.server";
export { departmentChanges, departmentSlugNow, departmentToManage, departmentsToManage } from "./queries/administration.server";
export { type MemberAct, memberActOf } from "./queries/member-acts.server";
export { departmentMembers } from "./queries/members.server";
