import { type CompositeRun, type StepTable, tabulateRun } from "@marsad/shared/composite";
import { useDeferredValue, useMemo, useState } from "react";
import type { MessageKey } from "../../i18n/message-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/select.tsx";

/** Rows of a step that are drawn; all are taken away. */
const shownAtMost = 50;

/** Every step and statistic of a run as a table, one at a time. */
export function StepsCard({ run }: { readonly run: CompositeRun }) {
  const { t } = useLanguage();
  const [chosen, choose] = useState("5-normalized");
  const current = useDeferredValue(run);
  const tables = useMemo(() => tabulateRun(current), [current]);
  const table = tables.find(({ name }) => name === chosen) ?? tables[0];
  if (table === undefined) return null;
  const title = t("playground.steps");
  return (
    <Card title={title} actions={<TakeAway code={table.name} title={title} table={() => toTaken(table)} />}>
      <Select
        label={t("playground.step")}
        withLabel
        value={table.name}
        choices={tables.map(({ name }) => ({ value: name, label: t(nameStep(name)) }))}
        onChoose={choose}
      />
      <StepRows table={table} title={t(nameStep(table.name))} />
    </Card>
  );
}

function nameStep(name: string): MessageKey {
  return `playground.step.${name}` as MessageKey;
}

function toTaken({ header, rows }: StepTable) {
  return { columns: header.map((code) => ({ code, label: code })), rows };
}

function StepRows({ table, title }: { readonly table: StepTable; readonly title: string }) {
  const { t, formatNumber } = useLanguage();
  const more = table.rows.length - shownAtMost;
  if (table.rows.length === 0) return <p className="definition-hint">{t("playground.step-empty")}</p>;
  const decimals = table.header.map((_, place) => (table.rows.every((row) => isWhole(row[place])) ? 0 : 2));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen is scrolled by keyboard too. */}
      <section className="table-scroll playground-step" tabIndex={0} aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              {table.header.map((heading) => (
                <th key={heading} scope="col">
                  <bdi>{heading}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, shownAtMost).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a step have no other name.
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={table.header[place]}>
                    {typeof cell === "number" ? (
                      formatNumber(cell, decimals[place])
                    ) : (
                      <bdi>{cell ?? "–"}</bdi>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 && <p className="definition-hint">{t("playground.step-more", { count: more })}</p>}
    </>
  );
}

function isWhole(cell: string | number | null | undefined): boolean {
  return typeof cell !== "number" || Number.isInteger(cell);
}
