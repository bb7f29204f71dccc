export { findLessons } from "./find-lessons.ts";
export { arePeers, isOffered, type PeerRule, peerRules } from "./peer-rules.ts";
export { bandOf } from "./population-bands.ts";
export { spreadOf } from "./spread.ts";
