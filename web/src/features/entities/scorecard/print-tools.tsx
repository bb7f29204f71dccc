import type { Period, Programme } from "@marsad/shared/schemas";
import { useState } from "react";
import { fetchPlainFile, pdfPath } from "../../../api/plain-file.ts";
import { saveBlob } from "../../../api/save-blob.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { FileLabel } from "../../../ui/file-label.tsx";
import { PeriodSelect } from "../../../ui/period-select.tsx";
import { sayPrintFailure } from "./say-print-failure.ts";
import "./print-tools.css";

interface PrintToolsProps {
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly period: string;
  readonly entity: string;
  readonly onChoose: (period: string) => void;
}

type State = "idle" | "making" | { readonly error: unknown };

/** What can be done with a scorecard: choose its period, keep it as PDF, print it here. */
export function PrintTools({ programme, periods, period, entity, onChoose }: PrintToolsProps) {
  const { t, language } = useLanguage();
  const [state, setState] = useState<State>("idle");
  const isMaking = state === "making";
  const download = async () => {
    setState("making");
    try {
      const file = await fetchPlainFile(pdfPath(programme.code, entity, period, language));
      saveBlob(file.content, file.name ?? `scorecard-${entity}-${period}.pdf`);
      setState("idle");
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <div className="sheet-tools">
      <PeriodSelect periods={periods} value={period} onChoose={onChoose} />
      <button
        type="button"
        className="button button-primary"
        aria-disabled={isMaking}
        onClick={() => !isMaking && download()}
      >
        <FileLabel kind="PDF">{t("scorecard.download")}</FileLabel>
      </button>
      <button type="button" className="button" onClick={() => print()}>
        {t("scorecard.print")}
      </button>
      <p role="status" className="sheet-tools-state">
        {isMaking && t("scorecard.making")}
        {typeof state === "object" && t(sayPrintFailure(state.error))}
      </p>
    </div>
  );
}
