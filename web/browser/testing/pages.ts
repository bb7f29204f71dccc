import { paths } from "../../src/paths.ts";

/** Every page of the product, with the demonstration in it. */
export const pages = {
  programmes: paths.programmes(),
  overview: paths.overview("marsad"),
  ranking: paths.ranking("marsad"),
  uncertainty: paths.uncertainty("marsad"),
  entity: paths.entity("marsad", "13"),
  peers: paths.peers("marsad", "13"),
  scorecard: paths.scorecard("marsad", "13"),
  path: paths.path("marsad", "13", "path"),
  whatIf: paths.path("marsad", "13", "what-if"),
  service: paths.service("marsad", "13", "commercial-licence-issue"),
  criteria: paths.criteria("marsad"),
  compare: paths.compare("marsad", { entities: "4,13,17" }),
  methodology: paths.methodology("marsad"),
  otherScores: paths.otherScores("marsad", "2021.1"),
  versionChanges: paths.methodologyChanges("marsad", "2021.1"),
} as const;
export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as PageName[];

/** Those that the server draws; the scorecard is drawn for paper. */
export const drawnPages = pageNames.filter((name) => name !== "scorecard");
