import type { IngestionBuiltUpon } from "@marsad/shared/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError } from "../../api/client.ts";
import { undoIngestion } from "../../api/ingestions.ts";
import { ConfirmDialog } from "../../confirm/confirm-dialog.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { BuiltUpon } from "./built-upon.tsx";
import { FailureNote } from "./failure-note.tsx";
import { renewResults } from "./renew-results.ts";

interface UndoButtonProps {
  /** The API key. */
  readonly keyText: string;
  readonly programme: string;
  readonly id: string;
  readonly onUndone: () => void;
}

type State = "idle" | "undoing" | { readonly error: unknown };

function builtUpon(error: unknown): IngestionBuiltUpon | null {
  if (!(error instanceof ApiError) || error.code !== "ingestion-built-upon") return null;
  return error.problem as IngestionBuiltUpon | null;
}

/** Takes an ingestion back, after asking; where others built on it, says who they are. */
export function UndoButton({ keyText, programme, id, onUndone }: UndoButtonProps) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>("idle");
  const error = typeof state === "object" ? state.error : null;
  const refusal = builtUpon(error);
  const undo = async () => {
    setState("undoing");
    try {
      await undoIngestion(keyText, programme, id);
    } catch (error) {
      setState({ error });
      return;
    }
    setState("idle");
    onUndone();
    await renewResults(queries, programme);
  };
  return (
    <div className="ingestion-undo">
      <button
        type="button"
        className="button"
        aria-disabled={state === "undoing"}
        onClick={() => state !== "undoing" && dialog.current?.showModal()}
      >
        {t("ingestion.undo")}
      </button>
      <div role="status">
        {state === "undoing" && t("ingestion.undoing")}
        {error !== null && !refusal && <FailureNote error={error} />}
        {refusal && <BuiltUpon programme={programme} refusal={refusal} />}
      </div>
      <ConfirmDialog
        dialog={dialog}
        title={t("ingestion.undo-title")}
        keep={t("ingestion.undo-keep")}
        confirm={t("ingestion.undo-confirm")}
        isDanger
        onConfirm={undo}
      >
        <p>{t("ingestion.undo-text")}</p>
      </ConfirmDialog>
    </div>
  );
}
