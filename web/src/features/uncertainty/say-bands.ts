import type { RankingUncertainty } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";

/** Between these shares of draws it is open whether somebody meets the benchmark. */
const open = { from: 0.05, to: 0.95 };

/** What the bands show, in a few sentences. */
export function sayBands({ rows }: RankingUncertainty, { t, name, formatNumber }: LanguageView): string {
  const banded = rows.flatMap(({ entity, ranks, group, meeting }) =>
    ranks === null ? [] : [{ entity, ranks, group, meeting, width: ranks.high - ranks.low }],
  );
  const groups = Math.max(0, ...banded.map(({ group }) => group ?? 0));
  const sure = banded.filter(({ width }) => width === 0).length;
  const widest = banded.reduce<(typeof banded)[number] | undefined>(
    (most, one) => (most === undefined || one.width > most.width ? one : most),
    undefined,
  );
  const hanging = banded.filter(
    ({ meeting }) => meeting !== null && meeting > open.from && meeting < open.to,
  ).length;
  const sentences = [
    t("uncertainty.say.groups", { count: groups }),
    t("uncertainty.say.sure", { count: sure }),
  ];
  if (widest !== undefined && widest.width > 0)
    sentences.push(
      t("uncertainty.say.widest", {
        name: name(widest.entity.names).text,
        low: formatNumber(widest.ranks.low),
        high: formatNumber(widest.ranks.high),
      }),
    );
  sentences.push(t("uncertainty.say.hanging", { count: hanging }));
  return sentences.join(" ");
}
