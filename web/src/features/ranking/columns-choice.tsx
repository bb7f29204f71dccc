import { useLanguage } from "../../i18n/use-language.ts";
import { useMedia } from "../../ui/use-media.ts";
import type { CustomiseDialogProps } from "./customise-dialog.tsx";
import { shownColumns, toggleColumn } from "./shown-columns.ts";

/** Shows and hides columns. Between periods side by side there are only theirs, and nothing to choose. */
export function ColumnsChoice({
  view,
  change,
  dimensions,
  hideable,
}: Pick<CustomiseDialogProps, "view" | "change" | "dimensions" | "hideable">) {
  const { t, name } = useLanguage();
  const isWide = useMedia("(min-width: 960px)");
  const isCut = view.segment !== "" || view.channel !== "";
  const shown = shownColumns(hideable, view.columns, isCut);
  const labels: Readonly<Record<string, string>> = {
    change: t("common.change"),
    level: t("common.level"),
    history: t("ranking.history"),
    services: t("ranking.services-column"),
    coverage: t("common.coverage"),
    ...Object.fromEntries(dimensions.map(({ code, names }) => [`dimension.${code}`, name(names).text])),
  };
  if (view.periods !== "") return <p>{t("ranking.columns-beside")}</p>;
  return (
    <fieldset>
      <legend>{t("ranking.columns")}</legend>
      {!isWide && <p>{t("ranking.columns-narrow")}</p>}
      <div className="customise-columns">
        {hideable.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={shown.has(column)}
              onChange={() =>
                change({ columns: toggleColumn(hideable, view.columns, isCut, column) }, { replace: true })
              }
            />
            <bdi>{labels[column]}</bdi>
          </label>
        ))}
      </div>
      {view.columns !== "" && (
        <button
          type="button"
          className="link-button"
          onClick={() => change({ columns: "" }, { replace: true })}
        >
          {t("ranking.usual-columns")}
        </button>
      )}
    </fieldset>
  );
}
