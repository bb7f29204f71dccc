import type { IngestionProblem } from "@marsad/shared/schemas";
import { useLanguage } from "../i18n/use-language.ts";
import { toldAtMost } from "./problem-places.ts";

interface ProblemListProps {
  readonly problems: readonly IngestionProblem[];
  /** Of the ids of their texts; without it they have none. */
  readonly prefix?: string;
  /** Leads to a place; without it the places are only named. */
  readonly onGo?: (place: string) => void;
}

/** What is wrong: where, what was found, what was expected and how to mend it. Said aloud as it changes. */
export function ProblemList({ problems, prefix, onGo }: ProblemListProps) {
  const { t, name } = useLanguage();
  return (
    <div role="alert">
      {problems.length > 0 && (
        <>
          <p className="definition-wrong">{t("definition.problems", { count: problems.length })}</p>
          <ol className="definition-problems">
            {problems.slice(0, toldAtMost).map(({ code, row, column, found, expected, mend }, index) => (
              <li key={`${code} ${row} ${column} ${found}`} id={prefix && `${prefix}-${index}`}>
                <strong>
                  {row !== null && t("definition.row", { row })}
                  {row !== null && column !== null && " · "}
                  {column !== null && <Place place={column} {...(onGo && { onGo })} />}
                </strong>
                {found !== null && (
                  <span>
                    {t("definition.found")} <bdi>{found}</bdi>
                  </span>
                )}
                <span>{t("definition.expected", { expected: name(expected).text })}</span>
                <span>{name(mend).text}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Place({ place, onGo }: { readonly place: string } & Pick<ProblemListProps, "onGo">) {
  if (onGo === undefined) return <bdi>{place}</bdi>;
  return (
    <button type="button" className="link-button definition-place" dir="ltr" onClick={() => onGo(place)}>
      {place}
    </button>
  );
}
