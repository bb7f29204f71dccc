import type { Measurement } from "./measurement.ts";

/** The measurements as a page for `docs/`. */
export function writeReport(
  measurements: readonly Measurement[],
  { machine, day }: { readonly machine: string; readonly day: string },
): string {
  const rows = measurements.map(({ name, ours, against, ratio, target, isMet }) => {
    const outcome = isMet === null ? "" : isMet ? "met" : "**missed**";
    return `| ${[name, ours, against, ratio === null ? "" : `${ratio.toFixed(2)} ×`, target, outcome].join(" | ")} |`;
  });
  return [
    "# Measurements",
    "",
    `Made by \`npm run bench\` on ${day}: ${machine}.`,
    "",
    "Every figure stands beside a peer or a limit that was measured in the same run on the same machine, because seconds",
    "alone say more about the machine than about the software. Run it on a quiet machine; other work moves both figures,",
    "not always alike. What has no target is for information.",
    "",
    "| What | Marsad | Against | Ratio | Target | |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
