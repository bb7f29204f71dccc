import type { MethodologyDefinition, Names } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { LevelBadge } from "../../ui/level-badge.tsx";
import { Name } from "../../ui/name.tsx";
import "../../ui/table.css";

interface LevelsCardProps {
  readonly levels: MethodologyDefinition["levels"];
  readonly note: Names | undefined;
}

/** What a score is called, from the best down. */
export function LevelsCard({ levels, note }: LevelsCardProps) {
  const { t, formatNumber } = useLanguage();
  const write = (bound: number) => formatNumber(bound, Number.isInteger(bound) ? 0 : 1);
  return (
    <Card title={t("methodology.levels")}>
      <table className="table">
        <caption className="visually-hidden">{t("methodology.levels")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("common.level")}</th>
            <th scope="col">{t("common.score")}</th>
          </tr>
        </thead>
        <tbody>
          {levels.toReversed().map(({ code, from }, place) => {
            const above = levels[levels.length - place]?.from;
            return (
              <tr key={code}>
                <th scope="row">
                  <LevelBadge level={code} levels={levels} />
                </th>
                <td>
                  {above === undefined
                    ? t("methodology.from", { from: write(from) })
                    : t("methodology.from-to", { from: write(from), to: write(above) })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {note && (
        <p className="methodology-note">
          <Name names={note} />
        </p>
      )}
    </Card>
  );
}
