/** Every address in Plaza. A leaf: anyone may import it. */
export interface Numbered {
  id: number;
  slug: string;
}

/** Of a history: behind which of its rows, and how many of them. */
interface Part {
  after?: string | undefined;
  show?: number | undefined;
}

export const ref = (thing: Numbered) => `${thing.id}-${thing.slug}`;

export function query(values: Record<string, string | number | null | undefined>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`;
}

export const paths = {
  home: () => "/",
  signedOut: () => "/?signed-out=1",
  left: () => "/?left=1",
  about: () => "/about",
  /** Why the city may say no, at one of the reasons. */
  refusals: (reason?: { code: string }) => `/about/refusals${reason ? `#${reason.code}` : ""}`,
  accessibility: () => "/accessibility",
  privacy: () => "/privacy",
  language: () => "/language",

  requests: (filters: Record<string, string | number | null | undefined> = {}) => `/requests${query(filters)}`,
  newRequest: (filled: Record<string, string | null> = {}) => `/requests/new${query(filled)}`,
  request: (request: Numbered) => `/requests/${ref(request)}`,
  similar: (title: string) => `/requests/similar${query({ title })}`,
  /** Its page, saying that what one did is done. */
  requestDone: (request: Numbered, done: "edited" | "withdrawn" | "joined" | "following") => `/requests/${ref(request)}?done=${done}`,
  requestActivity: (request: Numbered, activity: number) => `/requests/${ref(request)}#activity-${activity}`,
  editRequest: (request: Numbered) => `/requests/${ref(request)}/edit`,
  withdrawRequest: (request: Numbered) => `/requests/${ref(request)}/withdraw`,
  appeal: (request: Numbered) => `/requests/${ref(request)}/appeal`,
  vote: (request: Numbered) => `/requests/${ref(request)}/vote`,
  followRequest: (request: Numbered) => `/requests/${ref(request)}/follow`,
  clarify: (request: Numbered) => `/requests/${ref(request)}/clarify`,
  /** The author's reply through the mailed link, without signing in. */
  clarifyByLink: (token: string) => `/clarify/${token}`,

  /** One's votes after a merge or a split, through the mailed link. */
  votesByLink: (token: string) => `/votes/${token}`,

  datasets: (filters: Record<string, string | number | null | undefined> = {}) => `/datasets${query(filters)}`,
  /** At the part of its history, and the place on its page, that are named. */
  dataset: (dataset: Numbered, history: Part = {}, place?: string) => `/datasets/${ref(dataset)}${query({ ...history })}${place ? `#${place}` : ""}`,
  datasetFollowed: (dataset: Numbered) => `/datasets/${ref(dataset)}?done=following`,
  followDataset: (dataset: Numbered) => `/datasets/${ref(dataset)}/follow`,

  inventory: (filters: Record<string, string | number | null | undefined> = {}) => `/inventory${query(filters)}`,
  entry: (entry: Numbered, more: { done?: string } = {}) => `/inventory/${ref(entry)}${query(more)}`,
  voteEntry: (entry: Numbered) => `/inventory/${ref(entry)}/vote`,
  followEntry: (entry: Numbered) => `/inventory/${ref(entry)}/follow`,

  search: (filters: Record<string, string | number | null | undefined> = {}) => `/search${query(filters)}`,

  /** Where a kept search is seen whole: without words, the list or the page that shows what its filters leave. */
  keptSearch: ({ q, kind, department, topic, stage }: Partial<Record<"q" | "kind" | "department" | "topic" | "stage", string | null | undefined>>): string => {
    if (q) return paths.search({ q, kind, department, topic, stage });
    if (kind === "dataset") return paths.datasets({ department, topic });
    if (kind ?? stage ?? (department && topic)) return paths.requests({ department, topic, stage });
    if (topic) return paths.topic({ slug: topic });
    return department ? paths.department({ slug: department }) : paths.search();
  },

  topics: () => "/topics",
  topic: (topic: { slug: string }) => `/topics/${topic.slug}`,
  searchFeed: (search: Record<string, string | undefined>, lang?: string) => `/search/feed.xml${query({ ...search, lang })}`,

  /** The public record of the city, or of what its filters leave. */
  metrics: (filters: Record<string, string | null | undefined> = {}, place?: string) => `/metrics${query(filters)}${place ? `#${place}` : ""}`,
  metricsFile: (kind: "csv" | "json", filters: Record<string, string | null | undefined> = {}) => `/metrics.${kind}${query(filters)}`,

  departments: () => "/departments",
  department: (department: { slug: string }) => `/departments/${department.slug}`,
  followDepartment: (department: { slug: string }) => `/departments/${department.slug}/follow`,
  person: (person: { slug: string }) => `/people/${person.slug}`,

  signIn: (to?: string) => `/sign-in${query({ to })}`,
  dropIntent: () => "/sign-in/drop",
  signInCode: () => "/sign-in/code",
  signInLink: (token: string) => `/sign-in/link/${token}`,
  signOut: () => "/sign-out",
  enterAs: () => "/enter-as",
  /** After the first sign-in: how shall we call you, and on to where one was going. */
  welcome: (to: string) => `/account/welcome${query({ to })}`,
  invitation: (token: string) => `/invitations/${token}`,

  settings: () => "/account",
  mailWishes: () => "/account/mail",
  following: () => "/account/following",
  savedSearches: (filters: { done?: string } = {}) => `/account/searches${query(filters)}`,
  saveSearch: (search: Record<string, string | undefined>) => `/account/searches/new${query(search)}`,
  myRequests: () => "/account/requests",
  notifications: (filters: Record<string, string | number | null | undefined> = {}) => `/account/notifications${query(filters)}`,
  myData: (more: { done?: string } = {}) => `/account/data${query(more)}`,
  devices: () => "/account/data/devices",
  changeAddress: () => "/account/data/address",
  confirmAddress: (token: string) => `/address/${token}`,
  copyOfMyData: () => "/account/data/copy",
  dataCopy: (id: number) => `/account/data/copy/${id}`,
  leave: () => "/account/data/leave",
  unsubscribe: (token: string) => `/unsubscribe/${token}`,

  inbox: (filters: Record<string, string | number | null | undefined> = {}) => `/staff${query(filters)}`,
  staffRequest: (request: Numbered, more: { done?: string; listed?: number } = {}) => `/staff/requests/${ref(request)}${query(more)}`,
  answerRequest: (request: Numbered, more: { to?: string; datasets?: string; names?: number; original?: number } = {}) => `/staff/requests/${ref(request)}/answer${query(more)}`,
  /** New data that may answer it, on its staff page; `said` opens what somebody said no to. */
  offers: (request: Numbered, more: { said?: string } = {}) => `/staff/requests/${ref(request)}${query(more)}#new-data`,
  settleOffer: (request: Numbered) => `/staff/requests/${ref(request)}/offers`,
  routeRequest: (request: Numbered) => `/staff/requests/${ref(request)}/route`,
  correctAnswer: (request: Numbered) => `/staff/requests/${ref(request)}/correct`,
  reviewRequest: (request: Numbered) => `/staff/requests/${ref(request)}/review`,
  reopenRequest: (request: Numbered) => `/staff/requests/${ref(request)}/reopen`,
  extendRequest: (request: Numbered) => `/staff/requests/${ref(request)}/extend`,
  splitRequest: (request: Numbered) => `/staff/requests/${ref(request)}/split`,
  undoMerge: (request: Numbered) => `/staff/requests/${ref(request)}/unmerge`,
  colleagues: (request: Numbered) => `/staff/requests/${ref(request)}/colleagues`,
  classifyRequest: (request: Numbered) => `/staff/requests/${ref(request)}/classify`,
  inquiries: () => "/staff/inquiries",
  inquiry: (inquiry: { id: number }) => `/staff/inquiries/${inquiry.id}`,
  newInquiry: (more: { request?: number } = {}) => `/staff/inquiries/new${query(more)}`,
  reviewDataset: (request: Numbered) => `/staff/requests/${ref(request)}/reviews`,
  reviews: () => "/staff/reviews",
  review: (review: { id: number }, more: { done?: string } = {}) => `/staff/reviews/${review.id}${query(more)}`,
  reviewFile: (review: { id: number }) => `/staff/reviews/${review.id}/review.csv`,
  members: (department: { slug: string }) => `/staff/departments/${department.slug}/members`,
  templates: (department: { slug: string }) => `/staff/departments/${department.slug}/templates`,
  cityTemplates: () => "/staff/administration/templates",
  template: (template: { id: number }, more: { done?: string } = {}) => `/staff/templates/${template.id}${query(more)}`,
  sources: () => "/staff/sources",
  source: (source: { id: number }, history: Part = {}, place?: string) => `/staff/sources/${source.id}${query({ ...history })}${place ? `#${place}` : ""}`,
  importRun: (source: { id: number }, run: { id: number }) => `/staff/sources/${source.id}/runs/${run.id}`,
  publishers: (more: { done?: number; datasets?: number } = {}) => `/staff/sources/publishers${query(more)}`,
  matches: (more: { done?: number } = {}) => `/staff/sources/matches${query(more)}`,
  administration: () => "/staff/administration",
  manageDepartments: () => "/staff/administration/departments",
  manageDepartment: (department: { slug: string }) => `/staff/administration/departments/${department.slug}`,
  manageLabels: () => "/staff/administration/labels",
  deadlines: (more: { year?: string | number | undefined; done?: number | undefined } = {}) => `/staff/administration/deadlines${query(more)}`,
  departmentDeadlines: (department: { slug: string }) => `/staff/administration/deadlines/${department.slug}`,
  reasons: () => "/staff/administration/reasons",
  reason: (reason: { code: string }) => `/staff/administration/reasons/${reason.code}`,
  reviewSetUp: (more: { done?: string } = {}) => `/staff/administration/reviews${query(more)}`,
  undeliveredMail: () => "/staff/administration/mail",
  managePeople: (filters: { q?: string | null; after?: string | null } = {}) => `/staff/administration/people${query(filters)}`,
  managePerson: (person: { slug: string }) => `/staff/administration/people/${person.slug}`,

  mailbox: (filters: Record<string, string | number | null | undefined> = {}) => `/dev/mailbox${query(filters)}`,
  mail: (id: number) => `/dev/mailbox/${id}`,
  mailBody: (id: number) => `/dev/mailbox/${id}/body`,
  feed: (lang?: string) => `/feed.xml${query({ lang })}`,
  /** Without its words: a feed keeps its name. */
  requestFeed: (request: { id: number }, lang?: string) => `/requests/${request.id}/feed.xml${query({ lang })}`,
  departmentFeed: (department: { slug: string }, lang?: string) => `/departments/${department.slug}/feed.xml${query({ lang })}`,
  /** The picture beside a link elsewhere; `seen` changes with what it shows, for those who keep pictures. */
  picture: () => "/preview.png",
  requestPicture: (request: Numbered, seen: string) => `/requests/${ref(request)}/preview.png?seen=${seen}`,
  manifest: (language: string) => `/manifest.webmanifest?lang=${language}`,
  sitemap: () => "/sitemap.xml",
  sitemapPart: (part: string) => `/sitemap/${part}.xml`,
  livez: () => "/livez",
  readyz: () => "/readyz",
};
