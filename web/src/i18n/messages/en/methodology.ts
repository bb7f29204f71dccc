export const methodology = {
  "methodology.title": "Methodology",
  "methodology.versions": "Versions of the methodology",
  "methodology.drafts": "Drafts",
  "methodology.drafts-who": "for those with a key of the programme",
  "methodology.published": "Published {{day}}",
  "methodology.hash": "Fingerprint of the rules:",
  "methodology.scoring": "How a score is made",
  "methodology.scored-elsewhere":
    "These scores are computed and published by the owner of the programme. They are shown here as published, and not computed again.",
  "methodology.scale":
    "Every value is put on a scale from 0 to 100, between the worst and the best value that the rule book names for its indicator. Nobody's score depends on how others did.",
  "methodology.aggregation-arithmetic":
    "A service's score is the weighted mean of its dimensions: strong ones make up for weak ones.",
  "methodology.aggregation-geometric":
    "A service's score is the weighted geometric mean of its dimensions: strong ones make up for less, and a dimension at 0 makes the score 0.",
  "methodology.aggregation-weakest-link":
    "A service's score is that of its weakest dimension: nothing makes up for it.",
  "methodology.left-out":
    "What does not apply or was not measured is left out, and its weight is shared among the rest.",
  "methodology.floor":
    "A service that reported less than {{floor}} of what was asked of it, by weight, has no score: neither 0 nor 100.",
  "methodology.entity-mean-of-services": "An entity's score is the mean of the scores of its services.",
  "methodology.entity-pooled-by-applicable-weight":
    "In an entity's score, each service counts by the weight of the indicators that apply to it.",
  "methodology.entity-by-volume":
    "In an entity's score, each service counts by the number of its transactions.",
  "methodology.group-mean-of-entities":
    "The score of the nation, a sector, a region or a kind of entity is the mean of its entities.",
  "methodology.group-mean-of-services":
    "The score of the nation, a sector, a region or a kind of entity is the mean of all services in it.",
  "methodology.group-pooled-by-applicable-weight":
    "In the score of the nation, a sector, a region or a kind of entity, each service counts by the weight of the indicators that apply to it.",
  "methodology.group-by-volume":
    "In the score of the nation, a sector, a region or a kind of entity, each service counts by its transactions.",
  "methodology.dimensions": "Dimensions",
  "methodology.of-score": "{{share}} of the score",
  "methodology.within-arithmetic":
    "Weighted mean of its indicators. Each percentage is a share of the whole score.",
  "methodology.within-geometric":
    "Weighted geometric mean of its indicators. Each percentage is a share of the whole score.",
  "methodology.within-weakest-link": "The weakest of its indicators counts, whatever the others have.",
  "methodology.yes-is-best": "Yes or no; yes is 100.",
  "methodology.no-is-best": "Yes or no; no is 100.",
  "methodology.kind-ladder": "A step on a ladder",
  "methodology.kind-percentage": "A percentage",
  "methodology.kind-number": "A number",
  "methodology.goalposts": ": {{worst}} is 0, {{best}} is 100.",
  "methodology.missing-zero": "A missing value counts as 0.",
  "methodology.missing-exclude": "A missing value is left out.",
  "methodology.effort":
    "On the path to the benchmark each step up takes an effort of {{effort}}; 1 is usual.",
  "methodology.asked-of": "Asked only of:",
  "methodology.comma": ", ",
  "methodology.steps_one": "{{count}} step and what it means",
  "methodology.steps_other": "{{count}} steps and what they mean",
  "methodology.levels": "Levels of maturity",
  "methodology.from": "from {{from}}",
  "methodology.from-to": "from {{from}} to below {{to}}",
  "methodology.benchmark": "The benchmark over time",
  "methodology.since": "Since",
  "methodology.since-start": "The beginning",
  "methodology.for": "For",
  "methodology.for-all": "All entities",
  "methodology.at-least": "{{value}} or more",
  "methodology.more-than": "More than {{value}}",
  "methodology.changes": "What changed since version {{version}}",
  "methodology.all-changes": "See what changed since version {{version}}",
  "methodology.count-new_one": "{{count}} indicator is new",
  "methodology.count-new_other": "{{count}} indicators are new",
  "methodology.count-dropped_one": "{{count}} indicator is no longer measured",
  "methodology.count-dropped_other": "{{count}} indicators are no longer measured",
  "methodology.count-modified_one": "{{count}} indicator asks for something else",
  "methodology.count-modified_other": "{{count}} indicators ask for something else",
  "methodology.count-split_one": "{{count}} indicator was split",
  "methodology.count-split_other": "{{count}} indicators were split",
  "methodology.count-merged_one": "{{count}} indicator was merged from several",
  "methodology.count-merged_other": "{{count}} indicators were merged from several",
  "methodology.count-ruled_one": "{{count}} indicator asks the same and counts otherwise",
  "methodology.count-ruled_other": "{{count}} indicators ask the same and count otherwise",
  "methodology.count-unchanged_one": "{{count}} indicator is unchanged",
  "methodology.count-unchanged_other": "{{count}} indicators are unchanged",
  "methodology.other-scores": "Periods scored by this version too",
  "methodology.other-scores-why": "They have a version of their own, and its scores are the official ones.",
  "methodology.sources": "Sources",
};
