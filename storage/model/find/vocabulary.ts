/** The words of the contacts of a shard, sorted, each with the places of those who have it. */
export interface Vocabulary {
  /** One after the other, nothing in between. */
  words: string;
  /** Where each word begins; one more than there are words. */
  starts: Uint32Array;
  /** Where the places of each word begin; one more than there are words. */
  firsts: Uint32Array;
  /** The places of the contacts within the shard. */
  places: Uint16Array | Uint32Array;
}

/** From the words of each contact, in their order. */
export function vocabularyOf(contacts: readonly (readonly string[])[]): Vocabulary {
  const places = new Map<string, number[]>();
  for (const [place, words] of contacts.entries()) {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  const words = [...places.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const firsts = new Uint32Array(words.length + 1);
  for (const [index, word] of words.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + word.length;
    firsts[index + 1] = (firsts[index] ?? 0) + (places.get(word)?.length ?? 0);
  }
  const all = words.flatMap((word) => places.get(word) ?? []);
  const packed = contacts.length < 2 ** 16 ? Uint16Array.from(all) : Uint32Array.from(all);
  return { words: words.join(''), starts, firsts, places: packed };
}

export function wordAt({ words, starts }: Vocabulary, index: number): string {
  return words.slice(starts[index], starts[index + 1]);
}

export const wordCount = ({ starts }: Vocabulary): number => starts.length - 1;

/** The words that begin with the term: the first one, and the first one after them. */
export function wordsBeginning(vocabulary: Vocabulary, term: string): [from: number, until: number] {
  return [firstNotBefore(vocabulary, term, false), firstNotBefore(vocabulary, term, true)];
}

/** The first word that is not before the term; `past`: nor begins with it. */
function firstNotBefore(vocabulary: Vocabulary, term: string, past: boolean): number {
  let [low, high] = [0, wordCount(vocabulary)];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = wordAt(vocabulary, middle);
    if (word < term || (past && word.startsWith(term))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of each of `count` contacts again, sorted. */
export function wordsByPlace(vocabulary: Vocabulary, count: number): string[][] {
  const all = Array.from({ length: count }, (): string[] => []);
  for (let index = 0; index < wordCount(vocabulary); index += 1) {
    const word = wordAt(vocabulary, index);
    for (let at = vocabulary.firsts[index] ?? 0; at < (vocabulary.firsts[index + 1] ?? 0); at += 1)
      all[vocabulary.places[at] ?? 0]?.push(word);
  }
  return all;
}
