import type { MethodologyChanges, NodeDifference, Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TakeAway } from "../../../take-away/take-away.tsx";
import { Card } from "../../../ui/card.tsx";
import { IndicatorDifference } from "./indicator-difference.tsx";
import { namesOfNodes } from "./names-of-nodes.ts";
import type { ChangeSort } from "./sort-changes.ts";

interface IndicatorsCardProps {
  readonly changes: MethodologyChanges;
  readonly sorted: ReadonlyMap<ChangeSort, NodeDifference[]>;
  readonly classifications: Programme["classifications"];
}

/** Every indicator of either version under what became of it; those that did not change come last, closed. */
export function IndicatorsCard({ changes, sorted, classifications }: IndicatorsCardProps) {
  const { t } = useLanguage();
  const title = t("version-changes.indicators-title");
  const about = { names: namesOfNodes(changes), classifications };
  return (
    <Card
      title={title}
      actions={
        <TakeAway
          code="version-indicators"
          title={title}
          table={async (words) =>
            (await import("./changes-data.ts")).changesData([...sorted.values()].flat(), changes, words)
          }
        />
      }
    >
      {[...sorted].map(([sort, differences]) => {
        const heading = t(`methodology.count-${sort}`, { count: differences.length });
        return sort === "unchanged" ? (
          <details key={sort} className="version-reasons">
            <summary>{heading}</summary>
            <DifferenceList differences={differences} {...about} />
          </details>
        ) : (
          <section key={sort} className="version-sort">
            <h3>{heading}</h3>
            <DifferenceList differences={differences} {...about} />
          </section>
        );
      })}
    </Card>
  );
}

type About = Omit<Parameters<typeof IndicatorDifference>[0], "difference">;

function DifferenceList({
  differences,
  ...about
}: About & { readonly differences: readonly NodeDifference[] }) {
  return (
    <ul className="methodology-indicators version-indicators">
      {differences.map((difference) => (
        <IndicatorDifference
          key={[...difference.from, ...difference.to].join(" ")}
          difference={difference}
          {...about}
        />
      ))}
    </ul>
  );
}
