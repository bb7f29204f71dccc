import type { CellFact } from "@marsad/shared/path";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ValueText } from "../../../standing/value-text.tsx";
import { TakeAway } from "../../../take-away/take-away.tsx";
import { Card } from "../../../ui/card.tsx";
import { CodeName } from "../../../ui/code-name.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { stepName } from "../step-name.ts";
import type { NowAndAfter } from "./result-card.tsx";
import type { ValuesCardProps } from "./values-card.tsx";
import type { TriedCell } from "./what-if-view.ts";

interface TriedCardProps extends NowAndAfter, Pick<ValuesCardProps, "set"> {
  readonly tried: readonly TriedCell[];
  readonly onClear: () => void;
}

/** Everything that is tried in place of what was reported, each with the way back. */
export function TriedCard({ tried, set, onClear, ...about }: TriedCardProps) {
  const language = useLanguage();
  const { t } = language;
  const { facts, rules, services, now } = about;
  const title = t("what-if.changed");
  const say = (cell: CellFact, indicator: string) =>
    cell.value === null ? (
      t(`services.state.${cell.state}`)
    ) : (
      <ValueText value={cell.value} rule={rules.get(indicator)} />
    );
  const reported = ({ service, indicator }: TriedCell): CellFact => {
    const at = facts.services.findIndex(({ code }) => code === service);
    const place = now.whatIf.compiled.indicators.findIndex(({ code }) => code === indicator);
    return at === -1 || place === -1 ? { state: "missing", value: null } : now.whatIf.read(at, place);
  };
  return (
    <Card
      title={title}
      actions={
        tried.length > 0 && (
          <TakeAway
            code="what-if"
            title={title}
            benchmark={about.reported.benchmark}
            table={async (words) => (await import("./tried-data.ts")).triedData(tried, about, words)}
          />
        )
      }
    >
      {tried.length === 0 ? (
        <p className="path-note">{t("what-if.unchanged")}</p>
      ) : (
        <>
          <ul className="path-left">
            {tried.map((cell) => (
              <li key={`${cell.service} ${cell.indicator}`}>
                <span>
                  <Sentence
                    text={t("what-if.change")}
                    parts={{
                      service: <CodeName code={cell.service} names={services.get(cell.service)} />,
                      indicator: <CodeName code={cell.indicator} names={rules.get(cell.indicator)?.names} />,
                      from: say(reported(cell), cell.indicator),
                      to: say(cell, cell.indicator),
                    }}
                  />
                </span>
                <button
                  type="button"
                  className="link-button"
                  aria-label={t("what-if.undo-of", { indicator: stepName(cell, about, language) })}
                  onClick={() => set(cell, null)}
                >
                  {t("what-if.undo")}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={onClear}>
            {t("what-if.undo-all")}
          </button>
        </>
      )}
    </Card>
  );
}
