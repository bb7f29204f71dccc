import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { Change } from "../../../ui/change.tsx";
import { CodeName } from "../../../ui/code-name.tsx";
import { Select } from "../../../ui/select.tsx";
import { CellField } from "./cell-field.tsx";
import type { NowAndAfter } from "./result-card.tsx";
import type { TriedCell } from "./what-if-view.ts";

export interface ValuesCardProps extends NowAndAfter {
  readonly chosen: string | undefined;
  readonly onChoose: (service: string) => void;
  readonly set: (address: Pick<TriedCell, "service" | "indicator">, cell: TriedCell | null) => void;
}

/** One service and every indicator of it, with its value or state to be changed and the points that it adds to the service. */
export function ValuesCard({ now, after, chosen, onChoose, set, ...about }: ValuesCardProps) {
  const { t, name, formatScore, formatNumber } = useLanguage();
  const { facts, rules, services, bounds } = about;
  const at = Math.max(
    0,
    facts.services.findIndex(({ code }) => code === chosen),
  );
  const service = facts.services[at]?.code;
  const judgement = after.whatIf.judgements[at];
  const before = now.whatIf.judgements[at];
  if (service === undefined || judgement === undefined || before === undefined) return null;
  const label = (code: string) => {
    const names = services.get(code);
    return names ? name(names).text : code;
  };
  return (
    <Card
      title={t("what-if.values")}
      actions={
        <Select
          label={t("what-if.service")}
          withLabel
          isWide
          value={service}
          choices={facts.services.map(({ code }) => ({ value: code, label: label(code) }))}
          onChoose={onChoose}
        />
      }
    >
      <p className="path-reading">
        {t("what-if.service-score")}:{" "}
        {judgement.state === "scored" ? formatScore(judgement.score, bounds) : t(`state.${judgement.state}`)}{" "}
        <Change
          value={
            judgement.state === "scored" && before.state === "scored" ? judgement.score - before.score : null
          }
        />
      </p>
      <ul className="path-steps">
        {after.whatIf.compiled.indicators.map(({ code }, place) => {
          const [gained, lost] = [judgement.gained[place], judgement.lost[place]];
          const counts = gained !== undefined && lost !== undefined && !Number.isNaN(gained);
          return (
            <li key={`${service} ${code}`} className="path-cell">
              <div>
                <h3 className="path-step-name">
                  <CodeName code={code} names={rules.get(code)?.names} />
                </h3>
                <p className="path-note">
                  {!after.whatIf.isAsked(at, place)
                    ? t("what-if.not-asked")
                    : counts
                      ? t("what-if.points", {
                          gained: formatNumber(gained, 1),
                          full: formatNumber(gained + lost, 1),
                        })
                      : "–"}
                </p>
              </div>
              {after.whatIf.isAsked(at, place) && (
                <CellField
                  rule={rules.get(code)}
                  code={code}
                  cell={after.whatIf.read(at, place)}
                  reported={now.whatIf.read(at, place)}
                  onChange={(cell) =>
                    set({ service, indicator: code }, cell && { service, indicator: code, ...cell })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
