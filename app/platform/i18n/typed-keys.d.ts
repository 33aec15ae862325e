import type accounts from "../../locales/en/accounts.json";
import type administration from "../../locales/en/administration.json";
import type appeals from "../../locales/en/appeals.json";
import type clarifying from "../../locales/en/clarifying.json";
import type corrections from "../../locales/en/corrections.json";
import type asking from "../../locales/en/asking.json";
import type about from "../../locales/en/about.json";
import type accessibility from "../../locales/en/accessibility.json";
import type colleagues from "../../locales/en/colleagues.json";
import type following from "../../locales/en/following.json";
import type home from "../../locales/en/home.json";
import type inquiries from "../../locales/en/inquiries.json";
import type mail from "../../locales/en/mail.json";
import type myData from "../../locales/en/my-data.json";
import type notifications from "../../locales/en/notifications.json";
import type privacy from "../../locales/en/privacy.json";
import type reasons from "../../locales/en/reasons.json";
import type request from "../../locales/en/request.json";
import type requests from "../../locales/en/requests.json";
import type votes from "../../locales/en/votes.json";
import type reviews from "../../locales/en/reviews.json";
import type search from "../../locales/en/search.json";
import type sources from "../../locales/en/sources.json";
import type steps from "../../locales/en/steps.json";
import type staff from "../../locales/en/staff.json";
import type deadlines from "../../locales/en/deadlines.json";
import type departments from "../../locales/en/departments.json";
import type datasets from "../../locales/en/datasets.json";
import type catalogImport from "../../locales/en/catalog-import.json";
import type templates from "../../locales/en/templates.json";
import type inventory from "../../locales/en/inventory.json";
import type inventoryDesk from "../../locales/en/inventory-desk.json";
import type metrics from "../../locales/en/metrics.json";
import type record from "../../locales/en/record.json";
import type ui from "../../locales/en/ui.json";

// A line here for every namespace: the English file is the list of keys that the compiler knows.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: {
      about: typeof about;
      appeals: typeof appeals;
      clarifying: typeof clarifying;
      corrections: typeof corrections;
      asking: typeof asking;
      accounts: typeof accounts;
      administration: typeof administration;
      accessibility: typeof accessibility;
      colleagues: typeof colleagues;
      following: typeof following;
      home: typeof home;
      inquiries: typeof inquiries;
      mail: typeof mail;
      "my-data": typeof myData;
      notifications: typeof notifications;
      privacy: typeof privacy;
      reasons: typeof reasons;
      request: typeof request;
      requests: typeof requests;
      votes: typeof votes;
      reviews: typeof reviews;
      search: typeof search;
      sources: typeof sources;
      staff: typeof staff;
      deadlines: typeof deadlines;
      steps: typeof steps;
      departments: typeof departments;
      datasets: typeof datasets;
      "catalog-import": typeof catalogImport;
      templates: typeof templates;
      inventory: typeof inventory;
      "inventory-desk": typeof inventoryDesk;
      metrics: typeof metrics;
      record: typeof record;
      ui: typeof ui;
    };
  }
}
