import type { UncertaintyChoices } from "./choices.ts";
import type { WorldScorer } from "./create-world-scorer.ts";
import { drawUniforms, streams } from "./draw-uniforms.ts";
import { rankEntities } from "./rank-entities.ts";
import { type OnProgress, tellProgress } from "./tell-progress.ts";
import { chooseWorld, coordinatesOf, officialWorld } from "./world.ts";

/** Rankings drawn at random. By draw and then by entity; a score is to nine decimals and NaN, a rank 0, where there is none. */
export interface DrawnRankings {
  readonly draws: number;
  readonly entities: number;
  readonly scores: Float64Array;
  readonly ranks: Int32Array;
  /** By draw: 1 where values stood on the official scale, so that a score says what it says officially. */
  readonly onScale: Uint8Array;
}

/** Draws rankings: each of a world of its own, which depends on the seed and the number of the draw alone. Progress is told in draws. */
export function drawRankings(
  scorer: WorldScorer,
  choices: UncertaintyChoices,
  { seed, draws }: { readonly seed: number; readonly draws: number },
  onProgress?: OnProgress,
): DrawnRankings {
  const { compiled, entities } = scorer;
  const scores = new Float64Array(draws * entities);
  const ranks = new Int32Array(draws * entities);
  const onScale = new Uint8Array(draws);
  const numbers = new Float64Array(coordinatesOf(compiled));
  const world = officialWorld(compiled);
  const tell = tellProgress(draws, onProgress);
  for (let draw = 0; draw < draws; draw++) {
    drawUniforms(seed, streams.rankings, draw, numbers);
    chooseWorld(compiled, choices, numbers, world);
    const own = scores.subarray(draw * entities, (draw + 1) * entities);
    scorer.score(world, own);
    rankEntities(own, ranks.subarray(draw * entities, (draw + 1) * entities));
    onScale[draw] = Number(world.normalisation === "official");
    tell(draw + 1);
  }
  return { draws, entities, scores, ranks, onScale };
}
