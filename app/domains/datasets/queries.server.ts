export { type AtAddress, datasetAt } from "./queries/at-address.server";
export { datasetChoices } from "./queries/choices.server";
export { historyOf } from "./queries/history.server";
export { type DatasetList, type DatasetRow, datasetList } from "./queries/list.server";
export { datasetByNumber, datasetPage } from "./queries/page.server";
export { datasetsByNumber, datasetsOfDepartment } from "./queries/lists.server";
export { shownDatasets } from "./queries/shown.server";
export { topicBySlug, topicList } from "./queries/topics.server";
export { datasetAddresses, newestDataset } from "./queries/addresses.server";
