import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";

/** CSS pixels that what is pressed has at least in both directions; `interface.md` has the same. */
const target = 44;

const pressed =
  "button, select, summary, .button, input:not([type=radio]):not([type=checkbox]):not([type=file])";

test.for(languages)(
  "on a phone whatever is pressed is as wide and as high as a finger (%s)",
  async (language) => {
    for (const path of [...Object.values(pages), paths.ingest("marsad"), paths.drafts("marsad")]) {
      const here = await visit(path, { language, screen: "phone" });
      await isLoaded(here);
      const boxes = await here.page.locator(pressed).evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return { name: `${element.className} ${element.textContent}`, width, height };
          }),
      );
      expect(boxes.length).toBeGreaterThan(2);
      const small = boxes.filter(({ width, height }) => Math.min(width, height) < target);
      expect(small, path).toEqual([]);
    }
  },
);
