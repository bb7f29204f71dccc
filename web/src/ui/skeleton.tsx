import { useLanguage } from "../i18n/use-language.ts";
import "./skeleton.css";

interface SkeletonProps {
  readonly lines?: number;
  /** Height of one line in px: that of what will stand there, so that nothing moves when it comes. */
  readonly lineHeight?: number;
}

/** Holds the place of what is being loaded. */
export function Skeleton({ lines = 3, lineHeight = 20 }: SkeletonProps) {
  const { t } = useLanguage();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t("common.loading")}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} className="skeleton-line" style={{ height: lineHeight }} aria-hidden="true" />
      ))}
    </div>
  );
}
