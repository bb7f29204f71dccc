import { FileInput } from "../../files/file-input.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/select.tsx";
import { acceptedFiles } from "./accepted-files.ts";
import { formatSize } from "./format-size.ts";
import { PeriodChoice, type PeriodChoiceProps } from "./period-choice.tsx";

/** What a file can be declared to be written in. */
const encodings = ["utf-8", "utf-16le", "windows-1256"] as const;

interface WorkHeadProps extends PeriodChoiceProps {
  readonly file: File;
  readonly encoding: string;
  readonly onEncoding: (encoding: string) => void;
  readonly onFile: (file: File) => void;
  readonly onLeave: () => void;
}

/** The file that is worked on and how it is to be read. A change is tried out at once. */
export function WorkHead({ file, encoding, onEncoding, onFile, onLeave, ...period }: WorkHeadProps) {
  const view = useLanguage();
  const { t } = view;
  return (
    <Card className="ingestion-work-head">
      <p className="ingestion-file">
        <span className="ingestion-label">{t("ingestion.file")}</span>
        <strong>
          <bdi>{file.name}</bdi>
        </strong>{" "}
        <span className="ingestion-note">{formatSize(file.size, view)}</span>
      </p>
      <PeriodChoice {...period} />
      <Select
        label={t("ingestion.encoding")}
        withLabel
        isWide
        value={encoding}
        choices={[
          { value: "", label: t("ingestion.encoding-auto") },
          ...encodings.map((value) => ({ value, label: value.toUpperCase().replace("WINDOWS", "Windows") })),
        ]}
        onChoose={onEncoding}
      />
      <div className="ingestion-file-actions">
        <FileInput accept={acceptedFiles} className="button" onChoose={onFile}>
          {t("ingestion.choose-another")}
        </FileInput>
        <button type="button" className="link-button" onClick={onLeave}>
          {t("ingestion.start-over")}
        </button>
      </div>
    </Card>
  );
}
