import type { Language } from "./language.ts";
import type { Messages } from "./language-view.ts";

/** Loads the messages of a language as a piece of the bundle that only its readers load. */
export interface LoadMessages {
  /** The same promise each time for what is there or on its way; what failed is asked for again. */
  (language: Language): Promise<Messages>;
  /** The files of a language that they are written in, without the ending. */
  readonly files: readonly string[];
}

/** Loads each file of messages, by its path from here; it exports them alone. */
export type MessageFiles = Readonly<Record<string, () => Promise<Readonly<Record<string, Messages>>>>>;

/** Each file of messages that is loaded by itself, but for those of `load-part-messages.ts`. */
export const files: MessageFiles = import.meta.glob<Readonly<Record<string, Messages>>>([
  "./messages/*/*.ts",
  "!./messages/*/{all,charts,common}.ts",
  "!./messages/*/{changes,criteria,definition,drafts,path,peers,playground,projection,what-if}.ts",
]);

/** The messages in those of `files` with these names, of each language. */
export function loadFrom(files: MessageFiles, names: readonly string[]): LoadMessages {
  const asked = new Map<Language, Promise<Messages>>();
  const readFile = async (language: Language, name: string): Promise<Messages> => {
    const [messages] = Object.values((await files[`./messages/${language}/${name}.ts`]?.()) ?? {});
    if (messages === undefined) throw new Error(`there are no messages ${name} in ${language}`);
    return messages;
  };
  const read = async (language: Language): Promise<Messages> =>
    Object.assign({}, ...(await Promise.all(names.map((name) => readFile(language, name)))));
  const load = (language: Language) => {
    const held = asked.get(language) ?? read(language);
    asked.set(language, held);
    held.catch(() => asked.delete(language));
    return held;
  };
  return Object.assign(load, { files: names });
}

const inLanguage = (...names: readonly string[]) => loadFrom(files, names);

/** What most pages say. */
export const loadMessages = inLanguage("index");

/** What the pages about the product itself say. */
export const loadAboutMessages = inLanguage("about");

/** What the page that compares entities says. */
export const loadCompareMessages = inLanguage("compare");

/** What is asked of readers about a page, and what administrators read of it. */
export const loadFeedbackMessages = inLanguage("feedback");

/** What the page of an entity says. */
export const loadEntityMessages = inLanguage("entities");

/** What the pages that take in values say. */
export const loadIngestionMessages = inLanguage("ingestion", "key");

/** What the page of the rule book says. */
export const loadMethodologyMessages = inLanguage("methodology");

/** What the overview says. */
export const loadOverviewMessages = inLanguage("overview");

/** What the list of programmes says. */
export const loadProgrammesMessages = inLanguage("programmes");

/** What the ranking says. */
export const loadRankingMessages = inLanguage("ranking");

/** What the ranking shows on demand. */
export const loadRankingMoreMessages = inLanguage("ranking-more");

/** What the scorecard on paper says, much of it as the page of the entity does. */
export const loadScorecardMessages = inLanguage("entities", "scorecard");

/** What is said of what is taken away; asked for with the first menu that is opened. */
export const loadTakeMessages = inLanguage("take");

/** What the search over a programme says. */
export const loadSearchMessages = inLanguage("search");

/** What the page of a service says, much of it as the page of its entity does. */
export const loadServicesMessages = inLanguage("entities", "services");

/** What is said of how sure a ranking is. */
export const loadUncertaintyMessages = inLanguage("uncertainty");

/** What the page says of a period under another version, much of it as the page of the rule book does. */
export const loadOtherScoresMessages = inLanguage("methodology", "other-scores");

/** What the page says of the difference of two versions, much of it as the page of the rule book does. */
export const loadVersionChangesMessages = inLanguage("methodology", "version-changes");
