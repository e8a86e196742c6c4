/** A part of a line that says one thing. */
export interface Clause {
  start: number;
  end: number;
}

/** Commas, full stops and the like; not the point of a date, a time or a sum. */
const STOP = /[,;!?]|\.(?=\s|$)|:(?=\s)|\s-\s/g;
const AND = /\s(?:and|but|und|aber|et|mais|pero|e|ma|mas|en|maar|y)\s/g;

/** The parts of a folded line; `verbEnds`: behind what happened an "and" begins another part. `kept` ranges are not cut. */
export function clausesOf(folded: string, verbEnds: readonly number[], kept: readonly Clause[]): Clause[] {
  const isKept = (at: number) => kept.some(({ start, end }) => at >= start && at < end);
  const stops = [...folded.matchAll(STOP)].map(({ index, 0: stop }) => ({ start: index, end: index + stop.length }));
  const ands = [...folded.matchAll(AND)]
    .map(({ index, 0: and }) => ({ start: index, end: index + and.length }))
    .filter(({ start }) => {
      const before = stops.filter(({ end }) => end <= start).at(-1)?.end ?? 0;
      return verbEnds.some((end) => end > before && end <= start);
    });
  const cuts = [...stops, ...ands].filter(({ start }) => !isKept(start)).sort((one, other) => one.start - other.start);
  const starts = [0, ...cuts.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: cuts[index]?.start ?? folded.length }));
}
