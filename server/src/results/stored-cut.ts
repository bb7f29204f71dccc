/** What scores are stored over: all services of an entity, or those of one segment or channel. */
export type StoredCut = "all" | `segment:${string}` | `channel:${string}`;
