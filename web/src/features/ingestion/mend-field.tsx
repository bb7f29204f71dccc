import type { IngestionProblem } from "@marsad/shared/schemas";
import { useId } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { goToNext, rememberField } from "./mend-fields.ts";
import { ProblemText } from "./problem-text.tsx";

/** What every cell that can be mended is drawn with. */
export interface Mending {
  /** What was mended since the file was made, by cell. */
  readonly corrections: Readonly<Record<string, string>>;
  /** What of that the last check knew. */
  readonly sent: Readonly<Record<string, string>>;
  readonly onMend: (cell: string, text: string | null) => void;
}

interface MendFieldProps extends Mending {
  readonly cell: string;
  readonly label: string;
  /** As it was read. */
  readonly text: string;
  readonly problems: readonly IngestionProblem[];
}

/** A cell that can be mended in place, with what is wrong in it. Enter goes on to the next. */
export function MendField({ cell, label, text, problems, corrections, sent, onMend }: MendFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const mended = corrections[cell];
  const isChecked = mended === sent[cell];
  const state = !isChecked ? "mended" : problems.length > 0 ? "wrong" : "right";
  return (
    <div className={`ingestion-mend ingestion-mend-${state}`}>
      <input
        className="field"
        data-mend
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={mended ?? text}
        aria-label={label}
        aria-invalid={state === "wrong"}
        aria-describedby={id}
        onChange={({ currentTarget: { value } }) =>
          onMend(cell, value === text && sent[cell] === undefined ? null : value)
        }
        onFocus={(event) => rememberField(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          goToNext(event.currentTarget);
        }}
      />
      <div id={id} className="ingestion-mend-text">
        {state === "mended" && <span className="ingestion-mended">* {t("ingestion.change.mended")}</span>}
        {problems.map((problem) => (
          <ProblemText key={problem.code + problem.found} problem={problem} />
        ))}
      </div>
    </div>
  );
}
