import type { ComparedNode, MethodologyChanges, NodeDifference } from "@marsad/shared/schemas";
import { formatTable } from "./format-table.ts";

/** In what two versions differ, as tables; what is the same is counted. */
export function describeVersionChanges(changes: MethodologyChanges): string {
  const { from, to, nodes, whole, levels, benchmark, unanswered } = changes;
  const others = nodes.filter(({ change, differs }) => change !== "same" || differs.length > 0);
  const unchanged = nodes.length - others.length;
  return [
    `${from.version} → ${to.version}: ${others.length} indicators and dimensions are other, ${unchanged} are the same.`,
    formatTable(["before", "after", "change", "of the whole", "what differs"], others.map(toRow)),
    ...whole.map(({ rule, before, after }) => `${rule}: ${before ?? "none"} → ${after ?? "none"}`),
    ...levels.map(({ code, before, after }) => {
      return `level ${code}: ${before?.from ?? "none"} → ${after?.from ?? "none"}`;
    }),
    ...(benchmark === null
      ? []
      : [`benchmark: ${describe(benchmark.before)} → ${describe(benchmark.after)}`]),
    ...(unanswered === null
      ? []
      : [
          describeAllowed(`periods of ${from.version} by ${to.version}`, unanswered.earlierByLater),
          describeAllowed(`periods of ${to.version} by ${from.version}`, unanswered.laterByEarlier),
        ]),
  ].join("\n");
}

function toRow({ change, before, after, differs }: NodeDifference): string[] {
  const codes = (side: readonly ComparedNode[]) => side.map(({ code }) => code).join(", ");
  return [codes(before), codes(after), change, `${shareOf(before)} → ${shareOf(after)}`, differs.join(", ")];
}

/** What some nodes weigh in the whole together. */
function shareOf(side: readonly ComparedNode[]): string {
  if (side.length === 0 || side.some(({ share }) => share === null)) return "–";
  return `${(100 * side.reduce((sum, { share }) => sum + (share ?? 0), 0)).toFixed(2)}%`;
}

function describe(line: { readonly value: number; readonly comparator: string } | null): string {
  return line === null ? "none" : `${line.comparator} ${line.value}`;
}

function describeAllowed(
  what: string,
  unanswered: readonly { readonly code: string; readonly reason: string }[],
): string {
  if (unanswered.length === 0) return `${what}: can be scored`;
  return `${what}: cannot be scored, for ${unanswered.map(({ code, reason }) => `${code} is ${reason}`).join(", ")}`;
}
