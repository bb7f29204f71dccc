export const search = {
  "search.title": "ابحث عن جهة أو خدمة",
  "search.close": "إغلاق",
  "search.service-of": "خدمة لدى",
  "search.none": "لا شيء بهذا الاسم.",
  "search.found_zero": "لا شيء بهذا الاسم.",
  "search.found_one": "نتيجة واحدة",
  "search.found_two": "نتيجتان",
  "search.found_few": "{{count}} نتائج",
  "search.found_many": "{{count}} نتيجة",
  "search.found_other": "{{count}} نتيجة",
} as const;
