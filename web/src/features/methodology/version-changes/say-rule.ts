import type { ComparedNode, NamedCode, Names, NodeRule, Programme } from "@marsad/shared/schemas";
import type { LanguageView } from "../../../i18n/language-view.ts";
import type { MessageKey } from "../../../i18n/message-key.ts";

/** What sentences about rules are made with. */
export interface RuleSpeech {
  /** Of every group and indicator by code. */
  readonly names: ReadonlyMap<string, Names>;
  readonly classifications: Programme["classifications"];
  readonly language: Pick<LanguageView, "t" | "name" | "formatNumber">;
}

/** In a sentence, what of an indicator is other; null for what is said beside its name. */
export function sayRule(
  rule: NodeRule,
  before: ComparedNode,
  after: ComparedNode,
  speech: RuleSpeech,
): string | null {
  const { t, name, formatNumber } = speech.language;
  const write = (value: number | undefined) =>
    value === undefined ? "–" : formatNumber(value, Number.isInteger(value) ? 0 : 2);
  const nameOf = (code: string | null) =>
    code === null ? "–" : name(speech.names.get(code) ?? { en: code }).text;
  switch (rule) {
    case "names":
      return t("version-changes.rule-names", { before: name(before.names).text });
    case "kind":
      return t("version-changes.rule-kind", { before: sayKind(before, t), after: sayKind(after, t) });
    case "unit":
      return t("version-changes.rule-unit", {
        before: before.unit ? name(before.unit).text : "–",
        after: after.unit ? name(after.unit).text : "–",
      });
    case "goalposts":
      return t("version-changes.rule-goalposts", {
        worst: write(before.goalposts?.worst),
        best: write(before.goalposts?.best),
        worstNow: write(after.goalposts?.worst),
        bestNow: write(after.goalposts?.best),
      });
    case "missing-rule":
      return t(after.missing === "zero" ? "version-changes.rule-zero" : "version-changes.rule-exclude");
    case "applicability-rule":
      return sayApplicability(after, speech);
    case "moved":
      return t("version-changes.rule-moved", { before: nameOf(before.within), after: nameOf(after.within) });
    case "explanation":
    case "steps":
      return t(`version-changes.rule-${rule}`);
    case "aggregation":
    case "weight":
    case "share":
      return null;
  }
}

const kindWords: Readonly<Record<string, MessageKey>> = {
  "yes-no": "version-changes.kind-yes-no",
  ladder: "version-changes.kind-ladder",
  percentage: "version-changes.kind-percentage",
  number: "version-changes.kind-number",
};

function sayKind({ kind = "" }: ComparedNode, t: LanguageView["t"]): string {
  const key = kindWords[kind];
  return key === undefined ? kind : t(key);
}

function sayApplicability(
  { appliesTo = {} }: ComparedNode,
  { classifications, language: { t, name } }: RuleSpeech,
): string {
  const { segments = [], channels = [], entityKinds = [] } = appliesTo;
  const named = (codes: readonly string[], entries: readonly NamedCode[]) =>
    codes.map((code) => name(entries.find((entry) => entry.code === code)?.names ?? { en: code }).text);
  const asked = [
    ...named(segments, classifications.segments),
    ...named(channels, classifications.channels),
    ...named(entityKinds, classifications.kinds),
  ];
  if (asked.length === 0) return t("version-changes.rule-asked-of-all");
  return t("version-changes.rule-asked-of", { list: asked.join(t("methodology.comma")) });
}
