import { philox } from "./philox.ts";

/** What random numbers are drawn for; no two of them share any. */
export const streams = { rankings: 0, sensitivity: 1, crossed: 2, resampling: 3 } as const;

const block = new Uint32Array(4);

/**
 * Fills `into` with numbers from 0 (included) to 1 (not included), of 32 bits each, for one draw of a stream. Draws do not depend
 * on each other: any of them can be made alone, and again.
 *
 * @param seed a whole number from 0 to 4,294,967,295.
 */
export function drawUniforms(seed: number, stream: number, draw: number, into: Float64Array): void {
  for (let place = 0; place < into.length; place++) {
    if (place % 4 === 0) philox([place / 4, draw, stream, 0], [seed, 0], block);
    into[place] = (block[place % 4] as number) / 0x1_0000_0000;
  }
}
