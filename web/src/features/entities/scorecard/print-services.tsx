import { meetsBenchmark } from "@marsad/shared/scoring";
import { estimateWidth } from "../../../charts/chart-text.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import { Name } from "../../../ui/name.tsx";
import { ScoreBar } from "../../../ui/score-bar.tsx";
import { scoreBounds } from "../score-bounds.ts";
import { sortServices } from "../sort-services.ts";
import type { AboutPrint } from "./about-print.ts";
import { fitRows } from "./fit-rows.ts";
import { Section } from "./section.tsx";
import { Signed } from "./signed.tsx";
import "./sheet-table.css";

/** Lines that the second page has for services, and the width (px) and size of their names. */
const lines = 16;
const nameWidth = 275;
const nameSize = 12;

/** The services that cost the entity most, and how many more there are. */
export function PrintServices({ scorecard, methodology }: AboutPrint) {
  const { t, language, name, formatScore, formatNumber } = useLanguage();
  const { benchmark, serviceCounts } = scorecard;
  const bounds = scoreBounds(scorecard, methodology);
  const services = sortServices(
    scorecard.services,
    "-cost",
    ({ service }) => name(service.names).text,
    language,
  );
  const { shown, more } = fitRows(services, lines, ({ service }) =>
    estimateWidth(name(service.names).text, nameSize) > nameWidth ? 2 : 1,
  );
  return (
    <Section title={<span id="services">{t("scorecard.services")}</span>}>
      <p className="sheet-note">
        {t("scorecard.services-counts", {
          scored: serviceCounts.scored,
          meeting: serviceCounts.meeting,
          total: serviceCounts.total,
          benchmark: formatNumber(benchmark.value),
        })}
      </p>
      <table className="sheet-table sheet-services">
        <caption className="visually-hidden">{t("entities.services-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("entities.column.service")}</th>
            <th scope="col">{t("common.level")}</th>
            <th scope="col" colSpan={2}>
              {t("entities.column.score")}
            </th>
            <th scope="col" className="number">
              {t("entities.column.change")}
            </th>
            <th scope="col" className="number">
              {t("entities.column.cost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ service, score, state, level, scoreChange, cost }) => (
            <tr key={service.code}>
              <th scope="row" className="sheet-name">
                <Name names={service.names} />
              </th>
              {score === null ? (
                <td colSpan={5}>{t(`state.${state}`)}</td>
              ) : (
                <>
                  <td>
                    {level === null ? (
                      "–"
                    ) : (
                      <CodeName
                        code={level}
                        names={methodology?.levels.find(({ code }) => code === level)?.names}
                      />
                    )}
                  </td>
                  <td className="sheet-bar">
                    <ScoreBar
                      score={score}
                      benchmark={benchmark.value}
                      meets={meetsBenchmark(score, benchmark)}
                    />
                  </td>
                  <td className="number">
                    <strong>{formatScore(score, bounds)}</strong>
                  </td>
                  <td className="number">
                    <Signed value={scoreChange} />
                  </td>
                  <td className="number">
                    <Signed value={-cost} decimals={2} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="sheet-more">{t("scorecard.more-services", { count: more })}</p>}
    </Section>
  );
}
