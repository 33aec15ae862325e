export { changeDepartment, createDepartment } from "./commands/departments.server";
export { changeMemberRole, removeMember } from "./commands/members.server";
export { acceptInvitation, inviteMember, withdrawMemberInvitation } from "./commands/invitations.server";
