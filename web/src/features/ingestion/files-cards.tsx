import type { Period } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { filePaths } from "../../api/ingestions.ts";
import { entitiesQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/select.tsx";
import { DownloadButton } from "./download-button.tsx";

const formats = ["xlsx", "csv", "json"] as const;

interface FilesCardsProps {
  readonly keyText: string;
  readonly programme: string;
  /** Those that take values, the newest first. */
  readonly periods: readonly Period[];
  /** The one that is chosen for an upload; empty where none is. */
  readonly period: string;
}

/** Files to take away: a workbook to fill in, and the values of a period as they stand. */
export function FilesCards({ keyText, programme, periods, period }: FilesCardsProps) {
  const { t, language, name, formatPeriod } = useLanguage();
  const { data } = useQuery(entitiesQuery(programme));
  const [entity, setEntity] = useState("");
  const [asked, setAsked] = useState("");
  const [format, setFormat] = useState<string>("xlsx");
  const chosen = asked || period || periods[0]?.code || "";
  const entities = [
    { value: "", label: t("ingestion.all-entities") },
    ...(data?.entities ?? []).map(({ code, names }) => ({ value: code, label: name(names).text })),
  ];
  const about = [chosen, entity].filter(Boolean).join("-");
  const choice = (
    <div className="ingestion-choices">
      <Select
        label={t("common.entity")}
        withLabel
        isWide
        value={entity}
        choices={entities}
        onChoose={setEntity}
      />
      <Select
        label={t("common.period")}
        withLabel
        isWide
        value={chosen}
        choices={periods.map(({ code }) => ({ value: code, label: formatPeriod(code) }))}
        onChoose={setAsked}
      />
    </div>
  );
  return (
    <div className="ingestion-files">
      <Card title={t("ingestion.template")}>
        <p className="ingestion-note">{t("ingestion.template-text")}</p>
        {choice}
        <DownloadButton
          keyText={keyText}
          path={filePaths.template(programme, chosen, entity, language)}
          name={`${programme}-${about}.xlsx`}
          kind="XLSX"
        >
          {t("ingestion.template-get")}
        </DownloadButton>
      </Card>
      <Card title={t("ingestion.export")}>
        <p className="ingestion-note">{t("ingestion.export-text")}</p>
        {choice}
        <Select
          label={t("ingestion.format")}
          withLabel
          value={format}
          choices={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          onChoose={setFormat}
        />
        <DownloadButton
          keyText={keyText}
          path={filePaths.values(programme, chosen, entity, format)}
          name={`${programme}-${about}-values.${format}`}
          kind={format.toUpperCase()}
        >
          {t("ingestion.export-get")}
        </DownloadButton>
      </Card>
    </div>
  );
}
