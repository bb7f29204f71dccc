import type { PreviewRow } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";

export type Change = PreviewRow["cells"][number]["change"];

/** A sign for each change, so that no colour is needed to tell them apart; our font draws all of them. */
export const changeSigns = { added: "+", changed: "~", cleared: "−", unchanged: "=", wrong: "!" } as const;

/** What a cell would do, as a sign that is also said. */
export function ChangeMark({ change }: { change: Exclude<Change, "none"> }) {
  const { t } = useLanguage();
  return (
    <span className={`ingestion-sign ingestion-sign-${change}`}>
      <span aria-hidden="true">{changeSigns[change]}</span>
      <span className="visually-hidden">{t(`ingestion.change.${change}`)}</span>
    </span>
  );
}

/** What the signs mean. */
export function ChangeLegend() {
  const { t } = useLanguage();
  return (
    <ul className="ingestion-legend" aria-label={t("ingestion.legend")}>
      {(["added", "changed", "cleared", "unchanged", "wrong"] as const).map((change) => (
        <li key={change} className={`ingestion-cell-${change}`}>
          <span className={`ingestion-sign ingestion-sign-${change}`} aria-hidden="true">
            {changeSigns[change]}
          </span>
          {t(`ingestion.change.${change}`)}
        </li>
      ))}
    </ul>
  );
}
