import type { FastifyInstance } from "fastify";
import { putTowns } from "./put-towns.ts";

const names = (en: string, ar: string) => ({ en, ar });
const source = { title: names("The towns' rule book", "منهجية البلدات") };
const shared = {
  scoring: "computed",
  aggregation: "arithmetic",
  coverageFloor: 0.5,
  rollup: { entity: "mean-of-services", group: "mean-of-entities" },
  levels: [
    { code: "low", names: names("Low", "منخفض"), from: 0 },
    { code: "high", names: names("High", "مرتفع"), from: 60 },
  ],
  sources: [source],
};

/** 2024: `online` (yes or no) weighs 1, `share` (percentage) 3. */
const first = {
  ...shared,
  version: "1",
  names: names("First", "الأولى"),
  dimensions: [
    {
      code: "offer",
      names: names("Offer", "العرض"),
      weight: 1,
      aggregation: "arithmetic",
      children: [
        { code: "online", kind: "yes-no", goalposts: { worst: 0, best: 1 }, weight: 1 },
        { code: "share", kind: "percentage", goalposts: { worst: 0, best: 100 }, weight: 3 },
      ].map((indicator) => ({ ...indicator, names: names(indicator.code, "مؤشر"), missing: "zero", source })),
    },
  ],
};

/** 2025: `step` (a ladder from 1 to 4) and `days` (30 is worst, 0 best) weigh the same. */
const second = {
  ...shared,
  version: "2",
  names: names("Second", "الثانية"),
  dimensions: [
    {
      code: "offer",
      names: names("Offer", "العرض"),
      weight: 1,
      aggregation: "arithmetic",
      children: [
        {
          code: "step",
          kind: "ladder",
          goalposts: { worst: 1, best: 4 },
          steps: [1, 2, 3, 4].map((value) => ({ value, names: names(`Step ${value}`, `الدرجة ${value}`) })),
          weight: 1,
        },
        {
          code: "days",
          kind: "number",
          unit: names("days", "يوم"),
          goalposts: { worst: 30, best: 0 },
          weight: 1,
        },
      ].map((indicator) => ({ ...indicator, names: names(indicator.code, "مؤشر"), missing: "zero", source })),
    },
  ],
};

/**
 * Registers the programme `towns` through the API: two methodologies, the periods 2024 and 2025 (and 2023, which was
 * not measured), the towns `alpha` with the services `permit` and `licence`, `beta` with `permit`.
 */
export async function registerTowns(app: FastifyInstance): Promise<void> {
  const put = (path: string, payload: object) => putTowns(app, path, payload);
  await put("", {
    names: names("Towns", "البلدات"),
    owner: names("Authority", "الهيئة"),
    synthetic: true,
    results: "computed",
    benchmark: [{ value: 90, comparator: ">=" }],
    classifications: {
      kinds: [{ code: "town", names: names("Town", "بلدة") }],
      sectors: [],
      regions: [],
      segments: ["individual", "business"].map((code) => ({ code, names: names(code, "شريحة") })),
      channels: [{ code: "web", names: names("Web", "الويب") }],
    },
    sources: [source],
  });
  await put("/methodologies/1", first);
  await put("/methodologies/2", second);
  for (const [year, methodology, phase] of [
    ["2023", "1", "not-measured"],
    ["2024", "1", "open"],
    ["2025", "2", "open"],
  ]) {
    await put(`/periods/${year}`, { start: `${year}-01-01`, end: `${year}-12-31`, methodology, phase });
  }
  for (const town of ["alpha", "beta"])
    await put(`/entities/${town}`, { names: names(town, "بلدة"), kind: "town" });
  const service = { segments: ["individual"], channels: ["web"], sharing: "own" };
  for (const [town, code] of [
    ["alpha", "permit"],
    ["alpha", "licence"],
    ["beta", "permit"],
  ] as const) {
    await put(`/services/${town}/${code}`, { names: names(code, "خدمة"), ...service });
  }
}
