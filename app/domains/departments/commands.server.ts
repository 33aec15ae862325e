export { changeDepartment, createDepartment, undoDepartmentChange } from "./commands/departments.server";
export { changeMemberRole, leaveDepartments, removeMember, undoMemberAct } from "./commands/members.server";
export { acceptInvitation, enterByInvitation, inviteMember, withdrawMemberInvitation } from "./commands/invitations.server";
export { changeDeadlines, undoDeadlines } from "./commands/deadlines.server";
export { addHoliday, keepHoliday } from "./commands/holidays.server";
export { giveHolidays } from "./commands/give-holidays.server";
