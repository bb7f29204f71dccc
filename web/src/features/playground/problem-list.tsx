import type { CompositeProblem } from "@marsad/shared/composite";
import { useLanguage } from "../../i18n/use-language.ts";

/** Problems that are told one by one; the rest is counted. */
const toldAtMost = 20;

/** What is wrong: where, what was found, what was expected and how to mend it. Said aloud as it changes. */
export function ProblemList({ problems }: { readonly problems: readonly CompositeProblem[] }) {
  const { t, name } = useLanguage();
  return (
    <div role="alert">
      {problems.length > 0 && (
        <>
          <p className="playground-wrong">{t("playground.problems", { count: problems.length })}</p>
          <ol className="playground-problems">
            {problems.slice(0, toldAtMost).map(({ code, row, column, found, expected, mend }) => (
              <li key={`${code} ${row} ${column} ${found}`}>
                <strong>
                  {row !== null && t("playground.row", { row })}
                  {row !== null && column !== null && " · "}
                  {column !== null && <bdi>{column}</bdi>}
                </strong>
                {found !== null && (
                  <span>
                    {t("playground.found")} <bdi>{found}</bdi>
                  </span>
                )}
                <span>{t("playground.expected", { expected: name(expected).text })}</span>
                <span>{name(mend).text}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
