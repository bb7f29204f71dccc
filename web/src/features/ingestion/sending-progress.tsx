import { useLanguage } from "../../i18n/use-language.ts";
import type { Work } from "./work.ts";

const waiting = {
  check: "ingestion.checking",
  commit: "ingestion.committing",
  mark: "ingestion.marking",
} as const;

interface SendingProgressProps {
  readonly sending: NonNullable<Work["sending"]>;
  readonly onCallOff: () => void;
}

/** How far the file is, then that the server works on it, and the way to call it off. */
export function SendingProgress({ sending: { purpose, share }, onCallOff }: SendingProgressProps) {
  const { t, formatPercent } = useLanguage();
  const isSent = share === 1;
  const label = isSent ? t(waiting[purpose]) : t("ingestion.sending", { share: formatPercent(share) });
  return (
    <div className="ingestion-progress">
      <progress aria-label={label} {...(isSent ? {} : { value: share, max: 1 })} />
      <span>{label}</span>
      <button type="button" className="button" onClick={onCallOff}>
        {t("ingestion.cancel")}
      </button>
    </div>
  );
}
