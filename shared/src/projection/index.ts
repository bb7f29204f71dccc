export { type Projection, projectBenchmark } from "./project-benchmark.ts";
