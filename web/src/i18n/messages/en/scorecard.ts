export const scorecard = {
  "scorecard.title": "Scorecard",
  "scorecard.page": "Page {{number}} of {{of}}",
  "scorecard.printed": "Printed {{day}}",
  "scorecard.download": "Download the scorecard",
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
  "scorecard.all": "Scorecards of all entities",
  "scorecard.all-text":
    "The scorecards of all entities in {{period}}, two pages of A4 each, as PDFs in one ZIP.",
  "scorecard.make-all": "Make the ZIP",
  "scorecard.progress": "{{done}} of {{total}} are printed.",
  "scorecard.made_one": "{{count}} scorecard was printed on {{day}}.",
  "scorecard.made_other": "{{count}} scorecards were printed on {{day}}.",
  "scorecard.outdated": "Data has changed since: make it anew for the present figures.",
  "scorecard.left-out_one": "{{count}} could not be printed and is missing:",
  "scorecard.left-out_other": "{{count}} could not be printed and are missing:",
  "scorecard.download-zip": "Download the scorecards",
  "scorecard.job-failed":
    "None of the scorecards could be printed. Try again, or tell those who run the platform.",
  "scorecard.job-stopped": "The server was stopped while it printed. Make the ZIP anew.",
  "scorecard.needs-key":
    "Making it takes the server a while, so it needs an API key of this programme: enter it on the page “[[upload]]”, then come back.",
  "scorecard.no-browser-for-all":
    "This server cannot make PDFs: it has no browser. Those who run the platform can install one.",
  "scorecard.key-too-short": "The key is not known, or is not a key of this programme.",
  "scorecard.about": "About these figures",
  "scorecard.all-periods": "All figures by period",
};
