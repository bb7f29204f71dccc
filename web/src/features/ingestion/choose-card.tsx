import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { FileInput } from "./file-input.tsx";
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
      <FileInput
        className={isOver ? "ingestion-drop ingestion-drop-over" : "ingestion-drop"}
        onChoose={onFile}
      >
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <path d="M24 32V10m-9 9 9-9 9 9M8 32v6a2 2 0 0 0 2 2h28a2 2 0 0 0 2-2v-6" />
        </svg>
        <span>
          {t("ingestion.drop")} <span className="ingestion-drop-choose">{t("ingestion.choose")}</span>
        </span>
        <small>{t("ingestion.formats")}</small>
      </FileInput>
      <p className="ingestion-wrong-text" role="alert">
        {hasTooMany && t("ingestion.one-file")}
      </p>
    </Card>
  );
}
