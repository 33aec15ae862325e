export { changeDepartment, createDepartment } from "./commands/departments.server";
export { addMemberWithin, changeMemberRole, removeMember } from "./commands/members.server";
export { acceptInvitation, inviteMember, withdrawMemberInvitation } from "./commands/invitations.server";
