import { DropZone } from "../../files/drop-zone.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { acceptedFiles } from "./accepted-files.ts";
import { PeriodChoice, type PeriodChoiceProps } from "./period-choice.tsx";

interface ChooseCardProps extends PeriodChoiceProps {
  readonly isOver: boolean;
  /** Several files were dropped at once. */
  readonly hasTooMany: boolean;
  readonly onFile: (file: File) => void;
}

/** Where it begins: the period, and a file to drop or to choose. */
export function ChooseCard({ isOver, hasTooMany, onFile, ...period }: ChooseCardProps) {
  const { t } = useLanguage();
  return (
    <Card title={t("ingestion.choose-title")} className="ingestion-choose">
      <PeriodChoice {...period} />
      <DropZone
        text={t("ingestion.drop")}
        choose={t("ingestion.choose")}
        note={t("ingestion.formats")}
        accept={acceptedFiles}
        isOver={isOver}
        onChoose={onFile}
      />
      <p className="ingestion-wrong-text" role="alert">
        {hasTooMany && t("ingestion.one-file")}
      </p>
    </Card>
  );
}
