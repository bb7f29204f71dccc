import { useQuery } from "@tanstack/react-query";
import { ingestionQuery } from "../../api/ingestions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KeyCard } from "../../key/key-card.tsx";
import { KeyHeld } from "../../key/key-held.tsx";
import { useKey } from "../../key/use-key.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Record } from "./record.tsx";
import "../../ui/table.css";
import "./ingestion.css";
import "./choose.css";
import "./result.css";
import "./records.css";
import "./outcome.css";

/** What one past ingestion did, or was refused for. */
export function RecordPage({ id, programme }: ProgrammeView & { readonly id: string }) {
  const { t, name } = useLanguage();
  const { key, isRefused } = useKey();
  const { data, error, refetch } = useQuery({
    ...ingestionQuery(key ?? "", programme.code, id),
    enabled: key !== null,
  });
  const ingestion = key === null ? undefined : data;
  const title = !ingestion
    ? t("ingestion.past")
    : ingestion.undoes !== null || ingestion.fileName === null
      ? t("ingestion.record-undo-title")
      : t("ingestion.record-title", { file: ingestion.fileName });
  return (
    <Page
      title={title}
      within={name(programme.names).text}
      crumbs={[{ label: t("ingestion.title"), to: paths.ingest(programme.code) }, { label: title }]}
      {...(key !== null && { actions: <KeyHeld /> })}
    >
      <div className="ingestion">
        {key === null && (
          <KeyCard
            programme={programme.code}
            why="ingestion.key-why"
            complaint={isRefused ? "key.refused" : null}
          />
        )}
        {key !== null && error && !ingestion && <Failure error={error} retry={() => refetch()} />}
        {key !== null && !error && !ingestion && (
          <Card>
            <Skeleton lines={8} lineHeight={36} />
          </Card>
        )}
        {key !== null && ingestion && (
          <Record keyText={key} programme={programme.code} ingestion={ingestion} />
        )}
      </div>
    </Page>
  );
}
