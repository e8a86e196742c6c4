import { editsToBeginning } from './nearest-words';

const MOST_EDITS = 2;

/** The name that was probably meant: the one a letter or two away, the nearest first; `undefined` for none. */
export function nearestName(said: string, names: readonly string[]): string | undefined {
  const most = said.length < 4 ? 1 : MOST_EDITS;
  let best: { name: string; edits: number } | undefined;
  for (const name of names) {
    // Both ways: neither may only begin the other.
    const edits = Math.max(editsToBeginning(said, name, most), editsToBeginning(name, said, most));
    if (edits <= most && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { name, edits };
  }
  return best?.name;
}
