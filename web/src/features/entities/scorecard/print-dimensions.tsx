import { meetsBenchmark } from "@marsad/shared/scoring";
import { useLanguage } from "../../../i18n/use-language.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import { ScoreBar } from "../../../ui/score-bar.tsx";
import { scoreBounds } from "../score-bounds.ts";
import type { AboutPrint } from "./about-print.ts";
import { fitRows } from "./fit-rows.ts";
import { Section } from "./section.tsx";
import { Signed } from "./signed.tsx";
import "./sheet-table.css";

/** Lines that the first page has for dimensions. */
const lines = 7;

/** The score in each dimension on its bar, with the benchmark as a tick. A single dimension is the score itself. */
export function PrintDimensions({ scorecard, methodology }: AboutPrint) {
  const { t, formatScore } = useLanguage();
  const { benchmark, dimensions } = scorecard;
  if (dimensions.filter(({ score }) => score !== null).length < 2) return null;
  const bounds = scoreBounds(scorecard, methodology);
  const { shown, more } = fitRows(dimensions, lines, () => 1);
  return (
    <Section title={t("entities.dimensions")}>
      <table className="sheet-table sheet-dimensions">
        <caption className="visually-hidden">{t("entities.dimensions")}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("scorecard.dimension")}</th>
            <th scope="col">{t("scorecard.bar")}</th>
            <th scope="col">{t("entities.column.score")}</th>
            <th scope="col">{t("entities.column.change")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, score, scoreChange }) => (
            <tr key={code}>
              <th scope="row">
                <CodeName
                  code={code}
                  names={methodology?.dimensions.find((each) => each.code === code)?.names}
                />
              </th>
              <td className="sheet-bar">
                <ScoreBar
                  score={score}
                  benchmark={benchmark.value}
                  meets={score !== null && meetsBenchmark(score, benchmark)}
                />
              </td>
              <td className="number">
                <strong>{formatScore(score, bounds)}</strong>
              </td>
              <td className="number">
                <Signed value={scoreChange} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="sheet-more">{t("scorecard.more-dimensions", { count: more })}</p>}
    </Section>
  );
}
