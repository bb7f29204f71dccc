export const projection = {
  "projection.title": "When is the benchmark reached at the pace so far?",
  "projection.reached":
    "At the pace since {{since}}, {{pace}} points a year, the benchmark {{benchmark}} is reached in {{at}}; by the limits of that pace between {{soonest}} and {{latest}}.",
  "projection.reached-alike":
    "At the pace since {{since}}, {{pace}} points a year, the benchmark {{benchmark}} is reached in {{at}}, and by both limits of that pace as well.",
  "projection.reached-open":
    "At the pace since {{since}}, {{pace}} points a year, the benchmark {{benchmark}} is reached in {{at}}; by the limits of that pace in {{soonest}} at the soonest, and at the latest after {{until}}, which is as far as is looked ahead.",
  "projection.beyond":
    "At the pace since {{since}}, {{pace}} points a year, the benchmark {{benchmark}} is not reached by {{until}}. No further is looked ahead: so far do the scores reach back.",
  "projection.no-trend":
    "No trend can be told from the scores since {{since}}: the pace lies between {{lower}} and {{upper}} points a year, so it may be none at all. When the benchmark {{benchmark}} is reached cannot be said.",
  "projection.falling":
    "The scores since {{since}} fall, by {{pace}} points a year: at this pace the benchmark {{benchmark}} is not reached.",
  "projection.too-few_one":
    "There is {{count}} score by the present methodology: too few for a pace, which takes four. When the benchmark {{benchmark}} is reached cannot be said.",
  "projection.too-few_other":
    "There are {{count}} scores by the present methodology: too few for a pace, which takes four. When the benchmark {{benchmark}} is reached cannot be said.",
  "projection.meets": "The benchmark {{benchmark}} is met already: there is nothing to project.",
  "projection.unscored": "There is no score to start from.",
  "projection.left-out_one":
    "{{count}} score from before {{since}}, by another methodology, does not count: the two are not comparable.",
  "projection.left-out_other":
    "{{count}} scores from before {{since}}, by another methodology, do not count: the two are not comparable.",
  "projection.how": "How was this found?",
  "projection.used": "Scores that count",
  "projection.used-scores_one": "{{count}}, from {{from}} to {{to}}",
  "projection.used-scores_other": "{{count}}, from {{from}} to {{to}}",
  "projection.slope": "Pace",
  "projection.pace": "{{points}} points a year",
  "projection.limits": "Its limits, {{confidence}} sure",
  "projection.from-to": "from {{from}} to {{to}}",
  "projection.start": "It starts from",
  "projection.start-score": "{{score}} in {{period}}",
  "projection.until": "It looks ahead to",
  "projection.method":
    "The pace is the median of the slopes between every two scores (Theil–Sen), which a single odd period cannot pull far; its limits are by Kendall’s statistic (Sen, 1968). They take each period for itself; where one follows on from another they are in truth wider. The past is drawn on, as if nothing else were done: this is no plan and no promise.",
};
