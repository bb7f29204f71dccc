export const otherScores = {
  "other-scores.title": "Scores by version {{version}}, beside the official ones",
  "other-scores.crumb": "Scores beside the official ones",
  "other-scores.none": "No period is scored by this version beside its own",
  "other-scores.none-text":
    "Whoever holds a key of the programme can have a period scored by version {{version}} too, where its values answer all that the version asks.",
  "other-scores.scores": "{{period}} by both versions",
  "other-scores.not-official": "Scores by version {{version}} are not official here.",
  "other-scores.why":
    "The period is scored by version {{methodology}}: those scores and ranks stand. The others show what the same values would give by the rules of version {{version}}.",
  "other-scores.nation": "The nation: {{official}} officially, {{rescored}} by the other version.",
  "other-scores.caption": "Entities by both versions",
  "other-scores.official": "Official, {{version}}",
  "other-scores.under": "By {{version}}",
  "other-scores.points": "Points",
  "other-scores.places": "Places",
  "other-scores.rank": "rank {{rank}}",
};
