import { useLanguage } from "../i18n/use-language.ts";
import "./coverage.css";

interface CoverageProps {
  /** 0–1: the share of applicable weight that was reported; `null` where that is not known. */
  readonly share: number | null;
  readonly withRing?: boolean;
}

/** How much of what applies was reported, as a percentage and, if wished, a ring. */
export function Coverage({ share, withRing = false }: CoverageProps) {
  const { formatPercent } = useLanguage();
  if (share === null) return <span>–</span>;
  return (
    <span className="coverage">
      {withRing && (
        <svg className="coverage-ring" viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="17" />
          <circle
            className="coverage-arc"
            cx="20"
            cy="20"
            r="17"
            pathLength="100"
            strokeDasharray={`${share * 100} 100`}
          />
        </svg>
      )}
      <span>{formatPercent(share)}</span>
    </span>
  );
}
