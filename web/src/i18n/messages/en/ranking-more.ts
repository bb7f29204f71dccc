export const rankingMore = {
  "ranking.beside": "Periods side by side",
  "ranking.beside-note":
    "Beside {{period}}, which is ranked, up to three others. No change is told across a change of methodology.",
  "ranking.beside-place": "Period {{place}}",
  "ranking.beside-none": "None",
  "ranking.columns": "Columns",
  "ranking.columns-beside":
    "Side by side, each period has its score, its rank and the change. Choose no other period to choose columns.",
  "ranking.columns-narrow":
    "A screen as narrow as this shows change, level and services of them; paper shows all that are chosen.",
  "ranking.services-column": "Services that meet the benchmark",
  "ranking.usual-columns": "Show the usual columns",
  "ranking.done": "Done",
  "ranking.method-changed": "Methodology changed",
  "ranking.picked": "Picked for comparison",
  "ranking.picked-count": "Picked: {{count}} of {{most}}",
  "ranking.drop": "Drop {{name}}",
  "ranking.drop-all": "Drop all",
  "ranking.compare": "Compare",

  "ranking.bands": "Under each rank: where it lies in nine of ten draws with other weights and rules.",
  "ranking.how-sure": "How sure the ranking is",
  "ranking.other-weights": "Show the order under other weights",
  "ranking.no-other-weights": "Hide the order under other weights",
  "ranking.rank-range": "{{low}}–{{high}}",
  "ranking.one-rank": "{{low}}",
};
