import { Fragment, type ReactNode } from "react";
import { readTrend } from "../../charts/read-trend.ts";
import type { TrendPoint } from "../../charts/trend-point.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorNames } from "../../indicator-names.ts";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { scoreBounds } from "./score-bounds.ts";
import { summariseEntity } from "./summarise-entity.ts";

/** A scorecard in a paragraph of plain words, its names and figures linked to the card that has the rest. */
export function EntitySummary(props: AboutEntity & { readonly points: readonly TrendPoint[] }) {
  const { scorecard, methodology, points } = props;
  const language = useLanguage();
  if (scorecard.score === null) return null;
  const reading = readTrend(points);
  const sentences = summariseEntity(
    {
      scorecard: { ...scorecard, score: scorecard.score },
      bounds: scoreBounds(scorecard, methodology),
      meetsSince: reading && reading.inARow > 1 ? reading.inARowSince.period : null,
      indicators: methodology ? indicatorNames(methodology) : new Map(),
    },
    language,
  );
  return (
    <p className="standing-summary">
      {sentences.map(({ id, text, figures, place, name }) => {
        const link = (content: ReactNode) => <a href={`#${place}`}>{content}</a>;
        const parts = Object.entries(figures).map(([key, figure]) => [key, link(figure)]);
        return (
          <Fragment key={id}>
            <Sentence
              text={text}
              parts={{ ...Object.fromEntries(parts), ...(name && { name: link(<Name names={name} />) }) }}
            />{" "}
          </Fragment>
        );
      })}
    </p>
  );
}
