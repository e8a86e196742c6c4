import type { Deal, Objection } from '../deal';
import { foldedWords } from '../search-words';

/** What was answered to an objection like it, on another deal or this one. */
export interface PastAnswer {
  objection: Objection;
  deal: Pick<Deal, 'id' | 'name' | 'status'>;
}

/** More than this share of the words of the shorter one have to be in the other. */
const ALIKE_ABOVE = 0.5;
/** A shorter word alone says nothing. */
const TELLING = 4;

/** Do two objections say the same in other words around it: "too expensive", "it is too expensive for us"? */
export function isAlike(one: string, other: string): boolean {
  const [mine, theirs] = [new Set(foldedWords(one)), new Set(foldedWords(other))];
  const [short, long] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  const shared = [...short].filter((word) => long.has(word));
  if (short.size === 1 && shared.every((word) => word.length < TELLING))
    return mine.size === theirs.size && shared.length > 0;
  return short.size > 0 && shared.length / short.size > ALIKE_ABOVE;
}

/**
 * The answers that were given to objections like this one, each once: those of deals that were won first, then the newest. The
 * objection itself is left out.
 */
export function pastAnswers(
  { id, words }: Pick<Objection, 'id' | 'words'>,
  deals: readonly Pick<Deal, 'id' | 'name' | 'status' | 'objections'>[],
): PastAnswer[] {
  const found = deals.flatMap((deal) =>
    (deal.objections ?? [])
      .filter((one) => one.id !== id && one.answeredAt !== undefined && isAlike(one.words, words))
      .map((objection) => ({ objection, deal: { id: deal.id, name: deal.name, status: deal.status } })),
  );
  const rank = ({ deal }: PastAnswer) => (deal.status === 'won' ? 0 : 1);
  const ordered = found.sort(
    (one, other) => rank(one) - rank(other) || (other.objection.answeredAt ?? 0) - (one.objection.answeredAt ?? 0),
  );
  const seen = new Set<string>();
  return ordered.filter(({ objection: { answer = '', contentId = '' } }) => {
    const key = `${answer}\n${contentId}`;
    return !seen.has(key) && seen.add(key);
  });
}
