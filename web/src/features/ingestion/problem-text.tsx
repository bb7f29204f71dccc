import type { IngestionProblem } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { problemTitle } from "./problem-title.ts";

/** Letters of what was expected that are read at a glance; a list of all codes is longer. */
const glance = 140;

/** A bare scale or code, such as `0–100`, which Arabic around it would turn round. */
const isBare = (text: string) => !/\p{Script=Arabic}/u.test(text);

function Expected({ text }: { text: string }) {
  const { t } = useLanguage();
  if (text.length <= glance) return isBare(text) ? <bdi dir="ltr">{text}</bdi> : text;
  return (
    <>
      {text.slice(0, glance)}…
      <details>
        <summary>{t("ingestion.more")}</summary>
        {text}
      </details>
    </>
  );
}

/** One problem: what it is, what was found, what was expected, and what to do. */
export function ProblemText({ problem }: { problem: IngestionProblem }) {
  const view = useLanguage();
  const { t, name } = view;
  const { code, found, expected, mend } = problem;
  return (
    <>
      <strong>{problemTitle(code, view)}</strong>
      <span>
        {t("ingestion.found")}: {found ? <bdi>{found}</bdi> : t("ingestion.found-nothing")}
      </span>
      <span>
        {t("ingestion.expected")}: <Expected text={name(expected).text} />
      </span>
      <span>{name(mend).text}</span>
    </>
  );
}
