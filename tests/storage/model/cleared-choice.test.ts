import { expect, it } from 'vitest';
import { clearedChoice } from '@/storage/model/cleared-choice';
import type { Contact } from '@/storage/model/contact';

type Side = 'typed' | 'page' | 'cleared' | 'nothing';

const contact = (side: Side): Contact => {
  const origin = side === 'page' ? 'page' : 'typed';
  const provenance = side === 'nothing' ? {} : { companyName: { origin, source: 'x', at: 1 } };
  const known = side === 'typed' || side === 'page';
  return { ...(known && { companyName: 'Kestrel' }), provenance } as Contact;
};

it.each<[Side, Side, string | undefined]>([
  ['cleared', 'page', 'keep'],
  ['page', 'cleared', 'merge'],
  ['cleared', 'nothing', 'keep'],
  ['cleared', 'typed', undefined],
  ['typed', 'cleared', undefined],
  ['page', 'page', undefined],
])('of a company that is %s here and %s there, the choice is %s', (keep, merge, side) => {
  expect(clearedChoice(contact(keep), contact(merge)).companyName).toBe(side);
});
