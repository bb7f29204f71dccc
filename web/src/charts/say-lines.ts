import { isolate } from "../i18n/isolate.ts";
import type { LanguageView } from "../i18n/language-view.ts";
import type { LinesSubject } from "./lines-subject.ts";
import { readLines } from "./read-lines.ts";

type Speech = Pick<
  LanguageView,
  "t" | "language" | "formatScore" | "formatNumber" | "formatSigned" | "formatPeriod"
>;

/** Compared lines in a few sentences: who stands highest and by how much, who rose most, who has no score and why. */
export function sayLines(subject: LinesSubject, speech: Speech): string {
  const { t, formatPeriod, formatSigned } = speech;
  const reading = readLines(subject);
  if (!reading) return t("charts.read.none");
  const { period, unscored, riser, changed } = reading;
  const sentences = [`${sayOrder(subject, speech)}.`];
  if (riser)
    sentences.push(
      t("compare.read.riser", {
        name: isolate(riser.line.name),
        by: formatSigned(riser.by),
        since: formatPeriod(riser.since.period),
      }),
    );
  for (const { line, state } of unscored)
    sentences.push(
      t("compare.read.unscored", {
        name: isolate(line.name),
        period: formatPeriod(period.period),
        reason: t(`state.${state}`),
      }),
    );
  if (changed) sentences.push(t("charts.read.not-compared", { period: formatPeriod(changed.period) }));
  return sentences.join(" ");
}

/** Who stands highest, and how far the others are behind, without a full stop; the first of all that can be said. */
export function sayOrder(subject: LinesSubject, speech: Speech): string {
  const { t, language, formatScore, formatNumber, formatPeriod } = speech;
  const reading = readLines(subject);
  if (!reading) return t("compare.read.none");
  const { period, ranked } = reading;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const names = ranked.filter(({ behind }) => behind === 0).map(({ line }) => isolate(line.name));
  const others = ranked
    .filter(({ behind }) => behind > 0)
    .map(({ line, behind }) =>
      t("compare.read.behind", { name: isolate(line.name), by: formatNumber(behind, 1) }),
    );
  const parameters = {
    period: formatPeriod(period.period),
    name: list.format(names),
    score: formatScore(ranked[0]?.score ?? null, period.bounds),
    others: list.format(others),
  };
  if (ranked.length === 1) return t("compare.read.alone", parameters);
  if (others.length === 0) return t("compare.read.level", parameters);
  return t(names.length > 1 ? "compare.read.shared" : "compare.read.highest", parameters);
}
