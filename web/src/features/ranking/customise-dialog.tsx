import type { MethodologyDefinition, Period } from "@marsad/shared/schemas";
import { useEffect, useId, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { BesideChoice } from "./beside-choice.tsx";
import { ColumnsChoice } from "./columns-choice.tsx";
import type { RankingView } from "./ranking-view.ts";
import "./customise-dialog.css";

export interface CustomiseDialogProps {
  readonly view: RankingView;
  readonly change: (change: Partial<RankingView>, options?: { replace?: boolean }) => void;
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly dimensions: MethodologyDefinition["dimensions"];
  readonly hideable: readonly string[];
  readonly onClose: () => void;
}

/** Which periods and which columns the ranking shows. What is chosen is there at once, behind the dialog and in the address. */
export function CustomiseDialog({ onClose, ...choices }: CustomiseDialogProps) {
  const { t } = useLanguage();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="customise" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t("ranking.customise")}</h2>
      <BesideChoice {...choices} />
      <ColumnsChoice {...choices} />
      <button type="button" className="button button-primary" onClick={() => dialog.current?.close()}>
        {t("ranking.done")}
      </button>
    </dialog>
  );
}
