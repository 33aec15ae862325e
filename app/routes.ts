import { flatRoutes } from "@remix-run/fs-routes";
import type { RouteConfig } from "@remix-run/route-config";

const areas = ["site", "account", "staff", "machine"];

const routes = await Promise.all(areas.map((area) => flatRoutes({ rootDirectory: `routes/${area}` })));

export default routes.flat() satisfies RouteConfig;
