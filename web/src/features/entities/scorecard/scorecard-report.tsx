import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../../../api/client.ts";
import { scorecardQuery, trendQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import { Card } from "../../../ui/card.tsx";
import { Failure } from "../../../ui/failure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useArrival } from "../../../ui/use-arrival.ts";
import { useMethodologies } from "../../../use-methodologies.ts";
import { useView } from "../../../use-view.ts";
import { trendPoints } from "../trend-points.ts";
import { PrintTools } from "./print-tools.tsx";
import { scorecardView } from "./scorecard-view.ts";
import { Sheets } from "./sheets.tsx";
import { useSettled } from "./use-settled.ts";
// Last: paper takes back what a screen has.
import "./scorecard-paper.css";

/**
 * The scorecard of an entity as it is printed. `data-print` says to the server's printer when nothing more will change,
 * or that something could not be loaded.
 */
export function ScorecardReport({
  programme,
  periods,
  period,
  entity,
}: ProgrammeView & { readonly entity: string }) {
  const language = useLanguage();
  const { t, name, formatPeriod } = language;
  const [view, change] = useView(scorecardView);
  const scorecard = useQuery(scorecardQuery(programme.code, entity, period.code));
  const trend = useQuery(trendQuery(programme.code, entity));
  const { methodologies, error } = useMethodologies(programme.code, [
    period.methodology,
    ...(trend.data?.points.map(({ methodology }) => methodology) ?? []),
  ]);
  const failed = scorecard.error ?? trend.error ?? error;
  const isUnknown = failed instanceof ApiError && failed.status === 404;
  const versions = new Set(trend.data?.points.map(({ methodology }) => methodology));
  const isThere = Boolean(
    scorecard.data &&
      trend.data &&
      [period.methodology, ...versions].every((each) => methodologies.has(each)),
  );
  const isSettled = useSettled(isThere && !failed);
  const names = scorecard.data?.entity.names;
  const title = `${t("scorecard.title")} · ${names ? name(names).text : entity} · ${formatPeriod(period.code)}`;
  const heading = useArrival(title, name(programme.names).text);
  const about = scorecard.data &&
    trend.data &&
    !failed &&
    isThere && {
      programme,
      period,
      scorecard: scorecard.data,
      methodology: methodologies.get(scorecard.data.methodology),
      points: trendPoints(trend.data, periods, period.code, methodologies, language),
    };
  return (
    <div
      className="page container scorecard"
      data-print={failed ? "failed" : isSettled ? "ready" : "loading"}
    >
      <nav className="page-crumbs" aria-label={t("common.breadcrumb")}>
        <ol>
          <li>
            <Link to={paths.ranking(programme.code, { period: view.period })}>{t("common.ranking")}</Link>
          </li>
          <li>
            <Link to={paths.entity(programme.code, entity, { period: view.period })}>
              {names ? <Name names={names} /> : <bdi>{entity}</bdi>}
            </Link>
          </li>
          <li>
            <span aria-current="page">{t("scorecard.title")}</span>
          </li>
        </ol>
      </nav>
      {!failed && (
        <PrintTools
          {...{ programme, periods, entity }}
          period={period.code}
          onChoose={(chosen) => change({ period: chosen === programme.latestPeriod ? undefined : chosen })}
        />
      )}
      {about ? (
        <Sheets {...about} heading={heading} />
      ) : (
        <>
          <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
            {t("scorecard.title")}
          </h1>
          {failed ? (
            <Card>
              <Failure
                error={failed}
                {...(isUnknown
                  ? {}
                  : {
                      retry: () => {
                        scorecard.refetch();
                        trend.refetch();
                      },
                    })}
              />
            </Card>
          ) : (
            <div className="sheets">
              <div className="sheet">
                <Skeleton lines={10} lineHeight={72} />
              </div>
            </div>
          )}
        </>
      )}
    </div>
  );
}
