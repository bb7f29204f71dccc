import type { ValueState } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { IndicatorRule } from "../../indicator-rules.ts";

interface StateTextProps {
  readonly state: ValueState;
  readonly rule: IndicatorRule | undefined;
}

/** What is known of a value, with a mark of its own shape; of a missing one also what that does to the score. */
export function StateText({ state, rule }: StateTextProps) {
  const { t } = useLanguage();
  return (
    <span className={`value-state value-state-${state}`}>
      <span className="value-state-mark" aria-hidden="true" />
      <span>
        {t(`services.state.${state}`)}
        {state === "missing" && rule && (
          <>
            {t("services.pause")}
            {t(`services.missing-${rule.missing}`)}
          </>
        )}
      </span>
    </span>
  );
}
