import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import type { CustomiseDialogProps } from "./customise-dialog.tsx";
import { listOf, mostBeside } from "./ranking-view.ts";

/** Chooses one to three periods to stand beside the one that is ranked. */
export function BesideChoice({
  view,
  change,
  periods,
  period,
}: Pick<CustomiseDialogProps, "view" | "change" | "periods" | "period">) {
  const { t, formatPeriod } = useLanguage();
  const chosen = listOf(view.periods).filter((code) => code !== period.code);
  // An empty place after the last that is taken.
  const places = Array.from({ length: Math.min(mostBeside, chosen.length + 1) }, (_, place) => place);
  const choose = (place: number, code: string) => {
    const next = [...chosen];
    next[place] = code;
    // An order by a period that goes away would order nothing.
    const sort = /^-?(period|change)\./.test(view.sort) ? "" : view.sort;
    change({ periods: next.filter(Boolean).join(","), sort }, { replace: true });
  };
  return (
    <fieldset>
      <legend>{t("ranking.beside")}</legend>
      <p>{t("ranking.beside-note", { period: formatPeriod(period.code) })}</p>
      {places.map((place) => (
        <Select
          key={place}
          label={t("ranking.beside-place", { place: place + 2 })}
          withLabel
          value={chosen[place] ?? ""}
          choices={[
            { value: "", label: t("ranking.beside-none") },
            ...periods
              .filter(
                ({ code, hasResults }) =>
                  code === chosen[place] || (hasResults && code !== period.code && !chosen.includes(code)),
              )
              .map(({ code }) => ({ value: code, label: formatPeriod(code) }))
              .reverse(),
          ]}
          onChoose={(code) => choose(place, code)}
        />
      ))}
    </fieldset>
  );
}
