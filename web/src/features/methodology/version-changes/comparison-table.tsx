import type { ComparedEntity, ProgrammeComparison } from "@marsad/shared/schemas";
import { focusable } from "../../../charts/focusable.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Change } from "../../../ui/change.tsx";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import "../../../ui/table.css";

interface ComparisonTableProps {
  readonly comparison: ProgrammeComparison;
  readonly title: string;
  /** Marked; empty for none. */
  readonly entity: string;
}

/** Every entity: both scores and the change where one version scores both; else the whole change, then that over each link of the chain. */
export function ComparisonTable({ comparison, title, entity: own }: ComparisonTableProps) {
  const { t, formatPeriod } = useLanguage();
  const { programme, to, kind, stretches, entities } = comparison;
  const isChained = kind === "chained";
  const columns = stretches.flatMap(({ methodology, from, to: end }) =>
    isChained
      ? [
          t("version-changes.over", {
            version: methodology,
            from: formatPeriod(from.period),
            to: formatPeriod(end.period),
          }),
        ]
      : [formatPeriod(from.period), formatPeriod(end.period)],
  );
  const points = (
    <th scope="col" className="number">
      {t(isChained ? "version-changes.chained-points" : "version-changes.points")}
    </th>
  );
  return (
    <section className="table-scroll" aria-label={title} {...focusable}>
      <table className="table version-compared-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("common.entity")}</th>
            {isChained && points}
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
            {!isChained && points}
          </tr>
        </thead>
        <tbody>
          {entities.map((compared) => (
            <tr
              key={compared.entity.code}
              className={compared.entity.code === own ? "table-mine" : undefined}
            >
              <th scope="row">
                <Link to={paths.entity(programme, compared.entity.code, { period: to })}>
                  <Name names={compared.entity.names} />
                </Link>
              </th>
              {isChained && <ChangeCell change={compared.change} />}
              {compared.stretches.map((scores, place) => {
                const Cells = isChained ? LinkCell : ScoreCells;
                return <Cells key={stretches[place]?.methodology} {...scores} />;
              })}
              {!isChained && <ChangeCell change={compared.change} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ChangeCell({ change }: Pick<ComparedEntity, "change">) {
  return (
    <td className="number">
      <Change value={change} />
    </td>
  );
}

type Scores = ComparedEntity["stretches"][number];

/** The scores at both ends of a stretch, or why there is none. */
function ScoreCells({ from, to }: Scores) {
  const { t, formatScore } = useLanguage();
  const say = ({ score, state }: Scores["from"]) =>
    score === null ? t(`state.${state}`) : formatScore(score);
  return (
    <>
      <td className="number">{say(from)}</td>
      <td className="number">{say(to)}</td>
    </>
  );
}

/** The change over a link of a chain, or why there is none. */
function LinkCell({ from, to }: Scores) {
  const { t } = useLanguage();
  const unknown = from.score === null ? from.state : to.state;
  return (
    <td className="number">
      {from.score === null || to.score === null ? (
        t(`state.${unknown}`)
      ) : (
        <Change value={to.score - from.score} />
      )}
    </td>
  );
}
