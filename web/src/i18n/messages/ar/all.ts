import { about } from "./about.ts";
import { changes } from "./changes.ts";
import { compare } from "./compare.ts";
import { criteria } from "./criteria.ts";
import { definition } from "./definition.ts";
import { drafts } from "./drafts.ts";
import { entities } from "./entities.ts";
import { feedback } from "./feedback.ts";
import { messages } from "./index.ts";
import { ingestion } from "./ingestion.ts";
import { key } from "./key.ts";
import { methodology } from "./methodology.ts";
import { otherScores } from "./other-scores.ts";
import { overview } from "./overview.ts";
import { path } from "./path.ts";
import { peers } from "./peers.ts";
import { playground } from "./playground.ts";
import { programmes } from "./programmes.ts";
import { projection } from "./projection.ts";
import { ranking } from "./ranking.ts";
import { rankingMore } from "./ranking-more.ts";
import { scorecard } from "./scorecard.ts";
import { search } from "./search.ts";
import { services } from "./services.ts";
import { take } from "./take.ts";
import { uncertainty } from "./uncertainty.ts";
import { versionChanges } from "./version-changes.ts";
import { whatIf } from "./what-if.ts";

/** Everything that is said in Arabic, also what is loaded only where it is read: for types and tests, never for a page. */
export const allMessages = {
  ...messages,
  ...about,
  ...feedback,
  ...changes,
  ...compare,
  ...criteria,
  ...definition,
  ...drafts,
  ...entities,
  ...ingestion,
  ...key,
  ...methodology,
  ...otherScores,
  ...overview,
  ...path,
  ...peers,
  ...playground,
  ...programmes,
  ...projection,
  ...ranking,
  ...rankingMore,
  ...scorecard,
  ...take,
  ...search,
  ...services,
  ...uncertainty,
  ...versionChanges,
  ...whatIf,
} as const;
