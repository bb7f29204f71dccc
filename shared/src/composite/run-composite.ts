import { aggregatePanel, type NodeScores } from "./aggregate-panel.ts";
import type { CompositeDefinition } from "./definition.ts";
import { denominate } from "./denominate.ts";
import { type Imputed, impute } from "./impute.ts";
import { type NormalizedPanel, normalizePanel } from "./normalize-panel.ts";
import { type Notice, notice } from "./notice.ts";
import type { Panel } from "./panel.ts";
import type { FlatFile } from "./read-flat-file.ts";
import { type Screened, screen } from "./screen.ts";
import { type Treated, treat } from "./treat.ts";
import { listIndicators } from "./walk-nodes.ts";
import { withoutNodes } from "./without-nodes.ts";

/** Every step from a file to its scores, each to be read. */
export interface CompositeRun {
  /** The definition without the indicators that were screened out. */
  readonly definition: CompositeDefinition;
  readonly denominated: Panel;
  readonly screened: Screened;
  readonly imputed: Imputed;
  readonly treated: Treated;
  readonly normalized: NormalizedPanel;
  readonly aggregated: NodeScores;
  readonly notices: readonly Notice[];
}

/** Runs a valid definition over a file that was read without problems: the same file gives the same scores, in any order of its rows. */
export function runComposite(definition: CompositeDefinition, file: FlatFile): CompositeRun {
  const denominated = denominate(definition, file);
  const screened = screen(denominated, definition.screening);
  const kept = new Set(screened.panel.codes);
  const left = new Set(denominated.codes.filter((code) => !kept.has(code)));
  const rest = { ...definition, children: withoutNodes(definition.children, left) };
  const indicators = listIndicators(rest.children);
  const groups = new Map(
    [...file.groups].map(([heading, labels]) => [heading, screened.rows.map((row) => labels[row] ?? "")]),
  );
  const imputed = impute(screened.panel, indicators, definition.imputation, groups);
  const treated = treat(imputed.panel, indicators, definition.treatment);
  const normalized = normalizePanel(treated.panel, indicators);
  const aggregated = aggregatePanel(normalized.panel, rest);
  const steps = [screened, imputed, treated, normalized, aggregated];
  return {
    definition: rest,
    denominated,
    screened,
    imputed,
    treated,
    normalized,
    aggregated,
    notices: [
      ...file.unread.map((heading) => notice("column-not-read", heading)),
      ...steps.flatMap(({ notices }) => notices),
    ],
  };
}
