export { changeDepartment, createDepartment, undoDepartmentChange } from "./commands/departments.server";
export { changeMemberRole, leaveDepartments, removeMember, undoMemberAct } from "./commands/members.server";
export { acceptInvitation, enterByInvitation, inviteMember, withdrawMemberInvitation } from "./commands/invitations.server";
