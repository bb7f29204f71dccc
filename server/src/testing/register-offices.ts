import type { FastifyInstance } from "fastify";
import { putTowns } from "./put-towns.ts";

const names = (en: string, ar: string) => ({ en, ar });

/** Indicators with all that is awkward in a spreadsheet: names like formulas, commas and quotes in steps, one that is not asked of everybody. */
const indicators = [
  { code: "online", kind: "yes-no", names: names("Available online", "الخدمة متاحة إلكترونيًا") },
  {
    code: "depth",
    kind: "ladder",
    names: names('=HYPERLINK("http://example.org")', "+عمق الخدمة"),
    goalposts: { worst: 0, best: 2 },
    steps: [
      { value: 0, names: names("None, at all", "لا شيء، إطلاقًا") },
      { value: 1, names: names('Some "parts"', "بعض «الأجزاء»") },
      {
        value: 2,
        names: names("=All", "=الكل"),
        explanation: names("From start to end", "من البداية إلى النهاية"),
      },
    ],
  },
  {
    code: "grade",
    kind: "ladder",
    names: names("Grade", "الدرجة"),
    goalposts: { worst: 1, best: 2 },
    steps: [
      { value: 1, names: names("Not applicable", "لا ينطبق") },
      { value: 2, names: names("Good", "جيد") },
    ],
  },
  {
    code: "share",
    kind: "percentage",
    names: names("Share done online", "@نسبة الإنجاز"),
    goalposts: { worst: 0, best: 100 },
    appliesTo: { segments: ["business"] },
  },
  {
    code: "days",
    kind: "number",
    names: names("-Days", "أيام الإنجاز"),
    unit: names("days", "يوم"),
    goalposts: { worst: 30, best: 0 },
  },
].map((indicator) => ({
  goalposts: { worst: 0, best: 1 },
  ...indicator,
  weight: 1,
  missing: "zero",
  source: { title: names("The rule book", "دليل القياس"), clause: "4.2" },
}));

/** Adds to the towns the methodology 3, the period 2026 that is scored by it, and the service `trade` of beta for business. */
export async function registerOffices(app: FastifyInstance): Promise<void> {
  const put = (path: string, payload: object) => putTowns(app, path, payload);
  await put("/methodologies/3", {
    scoring: "computed",
    version: "3",
    names: names("Third", "الثالثة"),
    aggregation: "arithmetic",
    coverageFloor: 0,
    rollup: { entity: "mean-of-services", group: "mean-of-entities" },
    levels: [{ code: "low", names: names("Low", "منخفض"), from: 0 }],
    sources: [],
    dimensions: [
      {
        code: "offer",
        names: names("Offer", "العرض"),
        weight: 1,
        aggregation: "arithmetic",
        children: indicators,
      },
    ],
  });
  await put("/periods/2026", { start: "2026-01-01", end: "2026-12-31", methodology: "3", phase: "open" });
  await put("/services/beta/trade", {
    names: names('=Trade "licence", new', "رخصة تجارية «جديدة»"),
    segments: ["individual", "business"],
    channels: ["web"],
    sharing: "own",
  });
}
