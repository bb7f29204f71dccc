import type { Draft } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { draftChangesQuery } from "../../api/drafts.ts";
import { methodologiesQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { PartProps } from "./drafts/part-props.ts";
import { ServerFailure } from "./drafts/server-failure.tsx";
import { VersionReport } from "./version-changes/version-report.tsx";
import "./methodology.css";
import "./version-changes/version-changes.css";

interface DraftChangesProps extends Pick<PartProps, "keyText" | "programmeView" | "view" | "change"> {
  readonly draft: Draft;
}

/** In what a draft differs from a published version, which can be chosen. */
export function DraftChanges({ keyText, programmeView, draft, view, change }: DraftChangesProps) {
  const { t, name } = useLanguage();
  const { code } = programmeView.programme;
  const list = useQuery(methodologiesQuery(code));
  const changes = useQuery({ ...draftChangesQuery(keyText, code, draft.version, view.from), retry: false });
  const published = list.data?.methodologies ?? [];
  return (
    <>
      {changes.data && (
        <div className="drafts-choice">
          <Select
            label={t("version-changes.compare-with")}
            withLabel
            isWide
            value={changes.data.from.version}
            choices={published.map(({ version, names }) => ({
              value: version,
              label: `${name(names).text} (${version})`,
            }))}
            onChoose={(from) => change({ from })}
          />
        </div>
      )}
      {changes.error && <ServerFailure error={changes.error} retry={() => changes.refetch()} />}
      {!changes.error && changes.data && <VersionReport changes={changes.data} isDraft {...programmeView} />}
      {!changes.error && !changes.data && (
        <Card>
          <Skeleton lines={12} lineHeight={28} />
        </Card>
      )}
    </>
  );
}
