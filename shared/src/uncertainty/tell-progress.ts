/** Told how much of a work is done, in its own steps: ever more, and at last all of them. */
export type OnProgress = (done: number) => void;

/** Into how many parts a work is cut that is told of; telling costs more than a step. */
const parts = 50;

/** Tells of a work of `total` steps, at least 1, whenever another fiftieth of it is done; of one with fewer steps, after each. */
export function tellProgress(total: number, tell: OnProgress | undefined): OnProgress {
  let told = 0;
  return (done) => {
    const part = Math.floor((done * parts) / total);
    if (part === told) return;
    told = part;
    tell?.(done);
  };
}
