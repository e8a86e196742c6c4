import { TONGUES, type Tongue } from './find-phrases';

const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
const CYRILLIC = /[\u0400-\u052f]/;
const WORD = /[a-z\u00e0-\u1fff]+/g;
/** Fewer common words tell no language: then all are looked for. */
const ENOUGH = 2;

/** The languages that a folded text may be in, by its script and its commonest words; several where it mixes them. */
export function tonguesOf(folded: string): readonly Tongue[] {
  const words = new Set(folded.match(WORD));
  const counts = new Map(
    TONGUES.map((tongue) => [tongue, tongue.words.marks?.filter((mark) => words.has(mark)).length ?? 0]),
  );
  const most = Math.max(...counts.values());
  const [hasUnspaced, hasCyrillic] = [UNSPACED.test(folded), CYRILLIC.test(folded)];
  return TONGUES.filter((tongue) => {
    const { script, marks } = tongue.words;
    if (script === 'unspaced') return hasUnspaced;
    if (script === 'cyrillic') return hasCyrillic;
    const count = counts.get(tongue) ?? 0;
    return !marks || most < ENOUGH || (count >= ENOUGH && count * 3 >= most);
  });
}
