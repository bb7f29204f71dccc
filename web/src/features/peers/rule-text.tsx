import { useLanguage } from "../../i18n/use-language.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { Name } from "../../ui/name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutPeers } from "./about-peers.ts";

/** The rule by which the peers were found, in words: which kind, region or band, and where a population is from. */
export function RuleText({ programme, group }: AboutPeers) {
  const { t, formatNumber } = useLanguage();
  const { rule, entity, band, population } = group;
  const { kinds, regions } = programme.classifications;
  const namesOf = (list: typeof kinds, code: string | null) => list.find((one) => one.code === code)?.names;
  const parts = {
    kind: <CodeName code={entity.kind} names={namesOf(kinds, entity.kind)} />,
    region: <CodeName code={entity.region ?? ""} names={namesOf(regions, entity.region)} />,
  };
  if (rule !== "population" || band === null || population === null)
    return <Sentence text={t(rule === "region" ? "peers.rule-region" : "peers.rule-kind")} parts={parts} />;
  const [from, below] = [band.from, band.below].map((bound) => (bound === null ? "" : formatNumber(bound)));
  const key = band.below === null ? "over" : band.from === 0 ? "under" : "between";
  return (
    <>
      <Sentence text={t(`peers.rule-${key}`, { from: from ?? "", below: below ?? "" })} parts={parts} />{" "}
      <Sentence
        text={t("peers.population", { people: formatNumber(population.people), year: `${population.year}` })}
        parts={{ source: <Name names={population.source} /> }}
      />{" "}
      {t("peers.bands")}
    </>
  );
}
