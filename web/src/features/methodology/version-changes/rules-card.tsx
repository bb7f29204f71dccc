import type { MethodologyChanges } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { Name } from "../../../ui/name.tsx";
import { sayWhole } from "./say-whole.ts";
import "../../../ui/table.css";

/** How scores are made, what they are called and held against, before and after; it is said where nothing of it changed. */
export function RulesCard({ changes }: { readonly changes: MethodologyChanges }) {
  const language = useLanguage();
  const { t, formatNumber } = language;
  const { from, to, whole, levels, benchmark } = changes;
  const write = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
  const sayLine = (line: NonNullable<typeof benchmark>["before"]) =>
    line === null
      ? t("version-changes.none")
      : t(line.comparator === ">=" ? "methodology.at-least" : "methodology.more-than", {
          value: write(line.value),
        });
  const rows = [
    ...whole.map(({ rule, before, after }) => ({
      id: rule,
      label: t(`version-changes.whole-${rule}`),
      before: sayWhole(rule, before, language),
      after: sayWhole(rule, after, language),
    })),
    ...(benchmark === null
      ? []
      : [
          {
            id: "benchmark",
            label: t("common.benchmark"),
            before: sayLine(benchmark.before),
            after: sayLine(benchmark.after),
          },
        ]),
    ...levels.map(({ code, before, after }) => ({
      id: `level ${code}`,
      label: <LevelLabel names={(after ?? before)?.names ?? { en: code }} />,
      before:
        before === null ? t("version-changes.none") : t("methodology.from", { from: write(before.from) }),
      after: after === null ? t("version-changes.none") : t("methodology.from", { from: write(after.from) }),
    })),
  ];
  return (
    <Card title={t("version-changes.rules")}>
      {rows.length === 0 ? (
        <p>{t("version-changes.rules-same")}</p>
      ) : (
        <table className="table version-rules">
          <caption className="visually-hidden">{t("version-changes.rules")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("version-changes.rule")}</th>
              <th scope="col">
                <bdi>{from.version}</bdi>
              </th>
              <th scope="col">
                <bdi>{to.version}</bdi>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, before, after }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function LevelLabel({ names }: { readonly names: Parameters<typeof Name>[0]["names"] }) {
  const { t } = useLanguage();
  return (
    <>
      {t("common.level")}: <Name names={names} />
    </>
  );
}
