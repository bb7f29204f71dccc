import type { ReactNode } from "react";
import "./files.css";

interface FileInputProps {
  /** The endings that the browser offers, such as `.csv,.xlsx`. */
  readonly accept: string;
  readonly className: string;
  readonly onChoose: (file: File) => void;
  readonly children: ReactNode;
}

/** The browser's own choice of a file, under what is drawn for it. Choosing the same file twice counts twice: it may have been mended. */
export function FileInput({ accept, className, onChoose, children }: FileInputProps) {
  return (
    <label className={`file-input ${className}`}>
      <input
        type="file"
        accept={accept}
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
