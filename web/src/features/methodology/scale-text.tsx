import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import type { IndicatorRule } from "./list-rules.ts";

/** How a value becomes 0 to 100: the value that is worst and the one that is best, in its unit. */
export function ScaleText({ indicator: { kind, goalposts, unit } }: { readonly indicator: IndicatorRule }) {
  const { t, formatNumber } = useLanguage();
  const write = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 2);
  if (kind === "yes-no")
    return t(goalposts.best > goalposts.worst ? "methodology.yes-is-best" : "methodology.no-is-best");
  return (
    <>
      {t(`methodology.kind-${kind}`)}
      {unit && (
        <>
          {" ("}
          <Name names={unit} />
          {")"}
        </>
      )}
      {t("methodology.goalposts", { worst: write(goalposts.worst), best: write(goalposts.best) })}
    </>
  );
}
