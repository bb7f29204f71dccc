export const scorecard = {
  "scorecard.title": "Scorecard",
  "scorecard.page": "Page {{number}} of {{of}}",
  "scorecard.printed": "Printed {{day}}",
  "scorecard.download": "Download PDF",
  "scorecard.print": "Print",
  "scorecard.making": "The PDF is being made …",
  "scorecard.no-browser":
    "This server cannot make a PDF. Print the page here and choose “Save as PDF”, or ask those who run the platform.",
  "scorecard.busy": "The server is busy printing. Wait a little and try again.",
  "scorecard.rank-change": "Change in rank",
  "scorecard.dimension": "Dimension",
  "scorecard.bar": "On the scale from 0 to 100",
  "scorecard.more-dimensions_one": "And {{count}} more dimension.",
  "scorecard.more-dimensions_other": "And {{count}} more dimensions.",
  "scorecard.services": "Services by what they cost",
  "scorecard.services-counts":
    "{{scored}} of {{total}} services have a score; {{meeting}} meet the benchmark of {{benchmark}}.",
  "scorecard.more-services_one": "And {{count}} more service, which costs less.",
  "scorecard.more-services_other": "And {{count}} more services, which cost less.",
  "scorecard.strip":
    "The strip runs from 0 to 100. Dot: this entity. Box and line: the middle half of the peers and their median. Gold: the benchmark of {{benchmark}}.",
  "scorecard.about": "About these figures",
  "scorecard.all-periods": "All figures by period",
};
