import type { ReactNode } from "react";
import { ApiError } from "../../api/client.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { PeriodSelect } from "../../ui/period-select.tsx";
import type { AboutPath } from "./about-path.ts";
import { PathSkeleton } from "./path-skeleton.tsx";
import { useAboutPath } from "./use-about-path.ts";
import "./path.css";

interface EntityFrameProps extends ProgrammeView {
  readonly entity: string;
  readonly part: "path" | "what-if";
  readonly onPeriod: (period: string) => void;
  readonly children: (about: AboutPath) => ReactNode;
}

/** The frame of both pages: whose they are, when, the way from one to the other, and why there may be nothing on them. */
export function EntityFrame({ entity, part, onPeriod, children, ...view }: EntityFrameProps) {
  const { programme, periods, period } = view;
  const { t, name, formatPeriod } = useLanguage();
  const isComputed = programme.results === "computed";
  const { about, error, retry } = useAboutPath(view, entity, isComputed);
  const names = about?.reported.entity.names;
  const shown = names ? name(names).text : entity;
  const at = { period: period.code };
  const other = part === "path" ? "what-if" : "path";
  const isUnknown = error instanceof ApiError && error.status === 404;
  return (
    <Page
      title={t(`${part}.title-of`, { entity: shown })}
      heading={t(`${part}.title`)}
      within={name(programme.names).text}
      crumbs={[
        { label: t("common.ranking"), to: paths.ranking(programme.code, at) },
        { label: <CodeName code={entity} names={names} />, to: paths.entity(programme.code, entity, at) },
        { label: t(`${part}.title`) },
      ]}
      subtitle={<CodeName code={entity} names={names} />}
      actions={
        <>
          {!error && isComputed && (
            <Link to={paths.path(programme.code, entity, other, at)} className="button">
              {t(part === "path" ? "path.to-what-if" : "what-if.to-path")}
            </Link>
          )}
          <PeriodSelect periods={periods} value={period.code} onChoose={onPeriod} />
        </>
      }
    >
      {error ? (
        <Card>
          <Failure error={error} {...(isUnknown ? {} : { retry })} />
        </Card>
      ) : !isComputed ? (
        <Card>
          <Empty title={t(`${part}.title`)} text={t("what-if.published")} />
        </Card>
      ) : about === null ? (
        <PathSkeleton />
      ) : about.reported.score === null && part === "path" ? (
        <Card>
          <Empty
            title={t("what-if.no-score")}
            text={t("path.unscored", {
              reason: t(`state.${about.reported.state}`),
              period: formatPeriod(period.code),
            })}
          />
        </Card>
      ) : (
        children(about)
      )}
    </Page>
  );
}
