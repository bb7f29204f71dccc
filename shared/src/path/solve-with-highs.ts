import type { Highs, ModelData } from "highs";
import type { Program, SolveProgram } from "./program.ts";

/** Seconds that one program may take: far more than one of an entity does. */
const patience = 10;

/** Solves programs by HiGHS, which has been loaded; to the end, with no gap left between what was found and what is proven. */
export function solveWithHighs(highs: Highs): SolveProgram {
  const { modelStatus } = highs.constants;
  return (program) =>
    highs.withModel(toModel(highs, program), (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9, time_limit: patience });
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.infeasible) return { values: null, bound: Number.POSITIVE_INFINITY };
      const bound = Number(model.info.get("mip_dual_bound"));
      const hasValues = Number(model.info.get("primal_solution_status")) === 2;
      return { values: hasValues ? model.getSolution().colValue : null, bound };
    });
}

function toModel({ infinity, constants }: Highs, { columns, rows }: Program): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [column, coefficient] of terms) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  const { integer, continuous } = constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ atLeast }) => atLeast),
    rowUpper: rows.map(({ atMost }) => atMost ?? infinity),
    matrix: { format: "csr", numRows: rows.length, numCols: columns.length, starts, indices, values },
    integrality: columns.map(({ isWhole }) => (isWhole ? integer : continuous)),
  };
}
