import { Line } from "recharts";
import { noDot } from "./no-dot.ts";

/** The benchmark over time: the same dashed gold everywhere, from the rows' `benchmark`. */
export function BenchmarkLine() {
  return (
    <Line
      dataKey="benchmark"
      type="stepAfter"
      className="trend-line-benchmark"
      dot={noDot}
      activeDot={false}
      isAnimationActive={false}
    />
  );
}
