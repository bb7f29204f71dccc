import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../../../api/client.ts";
import { methodologiesQuery, versionChangesQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import { Card } from "../../../ui/card.tsx";
import { Empty } from "../../../ui/empty.tsx";
import { Failure } from "../../../ui/failure.tsx";
import { Page } from "../../../ui/page.tsx";
import { Select } from "../../../ui/select.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useView } from "../../../use-view.ts";
import { versionChangesView } from "./version-changes-view.ts";
import { VersionReport } from "./version-report.tsx";
import "../methodology.css";
import "./version-changes.css";

/** What changed between two versions of the rule book, for somebody who has not read either. */
export function VersionChangesPage({ version, ...view }: ProgrammeView & { readonly version: string }) {
  const { programme } = view;
  const { t, name } = useLanguage();
  const [{ from }, change] = useView(versionChangesView);
  const list = useQuery(methodologiesQuery(programme.code));
  const changes = useQuery(versionChangesQuery(programme.code, version, from));
  const others = list.data?.methodologies.filter((one) => one.version !== version) ?? [];
  const compared = changes.data?.from.version ?? from;
  const error = changes.error ?? list.error;
  const isFirst = error instanceof ApiError && error.code === "no-version-before";
  return (
    <Page
      title={t("version-changes.title", { version })}
      within={name(programme.names).text}
      crumbs={[
        { label: t("methodology.title"), to: paths.methodology(programme.code, version) },
        { label: t("version-changes.crumb") },
      ]}
      actions={
        (list.data === undefined || others.length > 0) && (
          <Select
            label={t("version-changes.compare-with")}
            withLabel
            isWide
            value={compared}
            choices={[
              ...(others.some((one) => one.version === compared) ? [] : [{ value: compared, label: "–" }]),
              ...others.map((one) => ({
                value: one.version,
                label: `${name(one.names).text} (${one.version})`,
              })),
            ]}
            onChoose={(chosen) => change({ from: chosen, start: "" })}
          />
        )
      }
    >
      {isFirst && <Empty title={t("version-changes.first")} text={t("version-changes.first-text")} />}
      {error && !isFirst && (
        <Failure
          error={error}
          retry={() => {
            changes.refetch();
            list.refetch();
          }}
        />
      )}
      {!error && changes.data && <VersionReport changes={changes.data} {...view} />}
      {!error && !changes.data && (
        <Card>
          <Skeleton lines={12} lineHeight={28} />
        </Card>
      )}
    </Page>
  );
}
