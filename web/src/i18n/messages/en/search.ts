export const search = {
  "search.title": "Find an entity or a service",
  "search.close": "Close",
  "search.service-of": "Service of",
  "search.none": "There is nothing of that name.",
  "search.found_one": "{{count}} match",
  "search.found_other": "{{count}} matches",
} as const;
