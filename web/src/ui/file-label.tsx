import type { ReactNode } from "react";
import "./file-label.css";

interface FileLabelProps {
  /** Such as `PDF`; left out where the words name the file itself. */
  readonly kind?: string;
  readonly children: ReactNode;
}

/** The words of a link or a button that gives a file: marked as such, and with the kind of the file. */
export function FileLabel({ kind, children }: FileLabelProps) {
  return (
    <span className="file-label">
      {children}
      {kind !== undefined && (
        <>
          {" "}
          (<bdi>{kind}</bdi>)
        </>
      )}
    </span>
  );
}
