import { setFlagsFromString } from "node:v8";

// By how much (%) the heap may grow before its garbage is collected. V8 lets it double and more: taking in sixteen million
// values held 331 MB over idle, with this 217 MB, in the same time (`npm run bench -- memory`). What comes after does not
// gain by it: reading took a fifth longer, because what was answered was marked over and over. 0 leaves it to V8.
const growth = { small: 30, usual: 0 };

let underWay = 0;

/** Does a work that makes much garbage while the heap of this process is kept small. Several may be under way at once. */
export async function withSmallHeap<Result>(work: () => Promise<Result>): Promise<Result> {
  underWay++;
  letGrow(growth.small);
  try {
    return await work();
  } finally {
    underWay--;
    if (underWay === 0) letGrow(growth.usual);
  }
}

function letGrow(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
