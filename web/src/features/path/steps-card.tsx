import type { EntityPath } from "@marsad/shared/path";
import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import type { AboutPath } from "./about-path.ts";
import type { PathView } from "./path-view.ts";
import { StepItem } from "./step-item.tsx";

/** Steps that are drawn at once, and more of when asked. */
const portion = 10;

export interface StepsProps extends AboutPath {
  readonly view: PathView;
  readonly change: (change: Partial<PathView>, options?: { replace?: boolean }) => void;
}

/** The steps of a path in their order, each with its gain, the score that it leads to, and what may be wished of it. */
export function StepsCard({ path, ...props }: StepsProps & { readonly path: EntityPath }) {
  const { view, change, reported } = props;
  const { t } = useLanguage();
  const [shown, setShown] = useState(portion);
  const title = t("path.steps");
  const { pinned, excluded, efforts, dates } = view;
  const isWished = [pinned, excluded, efforts, dates].some((wishes) => wishes.length > 0);
  return (
    <Card
      title={title}
      actions={
        <TakeAway
          code="path"
          title={title}
          benchmark={reported.benchmark}
          table={async (words) => (await import("./path-data.ts")).pathData(path, props, words)}
        />
      }
    >
      <p className="path-note">{path.steps.length === 0 ? t("path.none") : t("path.note")}</p>
      <div className="path-actions">
        {path.steps.length > 0 && path.outcome !== "unreachable" && (
          <button
            type="button"
            className="button"
            onClick={() =>
              change({
                pinned: path.steps.map(({ service, indicator, target }) => ({ service, indicator, target })),
              })
            }
          >
            {t("path.pin-all")}
          </button>
        )}
        {isWished && (
          <button
            type="button"
            className="button"
            onClick={() => change({ pinned: [], excluded: [], efforts: [], dates: [] })}
          >
            {t("path.clear")}
          </button>
        )}
      </div>
      {path.steps.length > 0 && (
        <ol className="path-steps">
          {path.steps.slice(0, shown).map((step, at) => (
            <StepItem key={`${step.service} ${step.indicator}`} {...props} {...{ step, place: at + 1 }} />
          ))}
        </ol>
      )}
      {path.steps.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + portion)}>
          {t("path.more")}
        </button>
      )}
    </Card>
  );
}
