import { nameParts } from '../template/name-parts';

/** A full name in two cells, nothing of it lost: what cannot be told apart is all in the last one, which programs insist on. */
export function twoNames(name: string): { first: string; last: string } {
  const { lastName } = nameParts(name);
  if (!lastName) return { first: '', last: name };
  if (name.endsWith(` ${lastName}`)) return { first: name.slice(0, -lastName.length).trim(), last: lastName };
  const isTurned = name.startsWith(`${lastName}, `);
  return isTurned ? { first: name.slice(lastName.length + 2), last: lastName } : { first: '', last: name };
}
