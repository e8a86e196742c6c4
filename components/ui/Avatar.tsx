/** First letters of the first and last word; a grapheme each, so that emoji and combined letters stay whole. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => (word ? firstGrapheme(word) : '')).join('') || '·';
}

function firstGrapheme(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return first?.segment.toUpperCase() ?? '';
}

/** Initials in a circle. A picture would have to be fetched from its site, which would then know who is being looked at. */
export function Avatar({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-9 shrink-0 items-center justify-center rounded-full border border-line bg-sunk text-small font-semibold text-dim"
    >
      {initialsOf(name)}
    </span>
  );
}
