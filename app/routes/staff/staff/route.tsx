import { Outlet } from "@remix-run/react";
import styles from "~/ui/styles/staff.scss?url";

/** What only staff's pages look like comes with them: a resident's first page has no room for it. */
export const links = () => [{ rel: "stylesheet", href: styles }];

export default function Staff() {
  return <Outlet />;
}
