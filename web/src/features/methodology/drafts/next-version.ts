/** A version code after `version` that none of `taken` has: its last number goes up, or a first one is added. */
export function nextVersion(version: string, taken: ReadonlySet<string>): string {
  const [, stem = version, number] = /^(.*?)(\d+)$/.exec(version) ?? [];
  const [before, first] = number === undefined ? [`${version}.`, 2] : [stem, Number(number) + 1];
  let next = first;
  while (taken.has(`${before}${next}`)) next += 1;
  return `${before}${next}`;
}
