export const about = {
  "about.accessibility-title": "Accessibility statement",
  "about.accessibility-subtitle": "What we hold ourselves to, how we check it, and what is still missing",
  "about.target-title": "What we hold ourselves to",
  "about.target-text":
    "Every page is built to meet level AA of the Web Content Accessibility Guidelines (WCAG 2.2), in Arabic and English and in both directions. Every chart has a table that says the same and a line that reads it, nothing is told by colour alone, and everything works by keyboard.",
  "about.tested-title": "How we check it",
  "about.tested-text":
    "With every change a real browser opens every page in both languages and at the width of a desk and of a phone, while it loads, when it is there and when something fails, and axe examines it; the main journeys are made by keyboard alone. Nobody who depends on a screen reader has tried it yet, and nobody else has certified it.",
  "about.limits-title": "What is still missing",
  "about.limit-pdf":
    "Scorecards as PDF are tagged for screen readers; the chart in them is a picture with its table beside it.",
  "about.limit-names": "Names of entities that did not come in English are read in their own language.",
  "about.limit-docs": "The API reference is made by others, and is in English only.",
  "about.report-title": "Tell us",
  "about.report-text":
    "Where something does not work for you, answer “No” at the end of the page and write what happened; it reaches those who run the platform.",
  "about.contact": "Or write to {{contact}}",
  "about.privacy-title": "Privacy",
  "about.privacy-subtitle": "What is kept about those who read, and what is not",
  "about.nothing-title": "No account, no tracking",
  "about.nothing-text":
    "Reading needs no account. We set no cookies, count no visitors, and the pages load nothing from any other site.",
  "about.device-title": "What your device keeps",
  "about.device-text":
    "Your language, how digits are written, which calendar comes first, the size and contrast of the text and which entity is yours stay in your browser alone; they are never sent, and go when you clear the site's data. A key for uploads stays in its tab and is forgotten when you close it.",
  "about.feedback-title": "What you say about a page",
  "about.feedback-text":
    "If you answer “Was this page useful?”, your answer and its reasons, your comment, the page's address and language, the time and the platform's version are kept for those who run it. Neither your address nor anything else of you is kept with it.",
  "about.server-title": "What the server keeps",
  "about.server-text":
    "Your network address stays in the server's memory for a minute, to limit the number of requests. Whoever runs the server may log requests to protect it; ask them for how long. Who uploads data has the name of their key recorded with it.",
} as const;
