/** Frames in a row without a change after which a drawing is taken as done. */
const calm = 4;
/** ms that a drawing may take. */
const patience = 10_000;

/** Resolves when nothing in an element is being loaded and nothing has changed for a few frames. */
export async function settle(element: Element): Promise<void> {
  const end = performance.now() + patience;
  let before = "";
  for (let still = 0; still < calm; ) {
    await new Promise(requestAnimationFrame);
    const now = element.innerHTML;
    still = now === before && element.querySelector(".skeleton") === null ? still + 1 : 0;
    before = now;
    if (performance.now() > end) throw new Error("the drawing does not come to rest");
  }
  await document.fonts.ready;
}
