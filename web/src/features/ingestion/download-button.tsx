import { type ReactNode, useState } from "react";
import { fetchFile } from "../../api/ask-with-key.ts";
import { saveBlob } from "../../api/save-blob.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { FileLabel } from "../../ui/file-label.tsx";
import { FailureNote } from "./failure-note.tsx";

interface DownloadButtonProps {
  readonly keyText: string;
  /** Below `/api`. */
  readonly path: string;
  /** What it is saved as where the answer does not say. */
  readonly name: string;
  /** Such as `XLSX`; left out where the words name the file itself. */
  readonly kind?: string;
  readonly children: ReactNode;
}

type State = "idle" | "loading" | { readonly error: unknown };

/** Fetches a file with the key, which a plain link cannot carry, and lets the reader keep it. */
export function DownloadButton({ keyText, path, name, kind, children }: DownloadButtonProps) {
  const { t } = useLanguage();
  const [state, setState] = useState<State>("idle");
  const download = async () => {
    setState("loading");
    try {
      const file = await fetchFile(keyText, path);
      saveBlob(file.content, file.name ?? name);
      setState("idle");
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <div className="ingestion-download">
      <button
        type="button"
        className="button"
        aria-disabled={state === "loading"}
        onClick={() => state !== "loading" && download()}
      >
        <FileLabel {...(kind !== undefined && { kind })}>{children}</FileLabel>
      </button>
      <span role="status">
        {state === "loading" && t("ingestion.downloading")}
        {typeof state === "object" && <FailureNote error={state.error} />}
      </span>
    </div>
  );
}
