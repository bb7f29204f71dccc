import type { ReactNode } from "react";

const accepted = ".csv,.tsv,.txt,.xlsx,.json,.jsonl";

interface FileInputProps {
  readonly className: string;
  readonly onChoose: (file: File) => void;
  readonly children: ReactNode;
}

/** The browser's own choice of a file, under what is drawn for it. Choosing the same file twice counts twice: it may have been mended. */
export function FileInput({ className, onChoose, children }: FileInputProps) {
  return (
    <label className={`ingestion-file-input ${className}`}>
      <input
        type="file"
        accept={accepted}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file) onChoose(file);
        }}
      />
      {children}
    </label>
  );
}
