import { expect, test } from "vitest";
import { philox } from "./philox.ts";

const words = (text: string) => text.split(" ").map((word) => Number.parseInt(word, 16));

test.each([
  ["00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"],
  ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"],
])(
  "philox(%s, %s) is what the authors' known answers say (Random123, kat_vectors)",
  (counter, key, answer) => {
    const into = new Uint32Array(4);
    philox(words(counter), words(key), into);
    expect([...into]).toEqual(words(answer));
  },
);
