import type { ScoreState } from "@marsad/shared/schemas";
import { ApiError } from "../../../api/client.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Failure } from "../../../ui/failure.tsx";

/** Why there is nothing to explain, where the server says so; else that something failed. */
export function ChangesFailure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t, formatPeriod } = useLanguage();
  if (!(error instanceof ApiError)) return <Failure error={error} retry={retry} />;
  const missing = error.problem as { readonly period?: string; readonly state?: ScoreState } | null;
  if (error.code === "score-missing" && missing?.period && missing.state)
    return (
      <p role="alert">
        {t("changes.score-missing", {
          period: formatPeriod(missing.period),
          reason: t(`state.${missing.state}`),
        })}
      </p>
    );
  if (error.code === "period-not-found") return <p role="alert">{t("changes.unknown-period")}</p>;
  return <Failure error={error} retry={retry} />;
}
