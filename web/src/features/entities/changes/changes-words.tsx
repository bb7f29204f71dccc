import { Fragment } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Name } from "../../../ui/name.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import type { AboutChanges } from "./about-changes.ts";
import { sayChanges } from "./say-changes.ts";

/** Why the score changed in a paragraph, each figure and name in it linked to what explains it. */
export function ChangesWords({ changes, rules, bounds }: AboutChanges) {
  const language = useLanguage();
  return sayChanges(changes, rules, bounds, language).map(({ id, text, parts }) => {
    const linked = Object.entries(parts).map(([key, part]) => [
      key,
      <a key={key} href={`#${part.place}`}>
        {typeof part.text === "string" ? part.text : <Name names={part.text} />}
      </a>,
    ]);
    return (
      <Fragment key={id}>
        <Sentence text={text} parts={Object.fromEntries(linked)} />{" "}
      </Fragment>
    );
  });
}
