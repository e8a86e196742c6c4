import { describe, expect, it } from 'vitest';
import { contactIdSchema } from '@/storage/model/contact';
import { conversationWith, correctedInteraction } from '@/storage/model/corrected-interactions';
import type { Correction } from '@/storage/model/interaction';
import { interaction } from '../interaction';

const [ada, bob] = [contactIdSchema.parse('ada'), contactIdSchema.parse('bob')];

const word = (at: number, said: Partial<Correction>): Correction => ({
  id: `c${at}`,
  interactionId: 'one',
  contactId: ada,
  at,
  ...said,
});

describe('correctedInteraction', () => {
  it.each<[string, boolean, Correction[], boolean]>([
    ['as logged', true, [], true],
    ['as logged', false, [], false],
    ['corrected', true, [word(1, { genuine: false })], false],
    ['corrected', false, [word(1, { genuine: true })], true],
    ['the newest of two', true, [word(1, { genuine: false }), word(2, { genuine: true })], true],
    ['the newest of two in any order', true, [word(2, { genuine: true }), word(1, { genuine: false })], true],
    ['one of another interaction does not count', true, [word(1, { genuine: false, interactionId: 'other' })], true],
    ['a word on another field does not count', false, [word(1, { genuine: true }), word(2, { movedTo: bob })], true],
  ])('%s: %s with %j is %s', (_, genuine, corrections, effective) => {
    expect(correctedInteraction(interaction({ id: 'one', genuine }), corrections).genuine).toBe(effective);
  });

  it('takes the newest word on each field by itself, and leaves what was logged as it is', () => {
    const logged = interaction({ id: 'one' });
    const words = [word(3, { direction: 'outbound' }), word(1, { direction: 'inbound', movedTo: bob })];
    expect(correctedInteraction(logged, words)).toEqual({ ...logged, direction: 'outbound', contactId: bob });
    expect(logged).toEqual(interaction({ id: 'one' }));
  });
});

describe('conversationWith', () => {
  const moved = [word(1, { movedTo: bob })];

  it('is without what was moved away, and with what came', () => {
    const rows = [interaction({ id: 'one' }), interaction({ id: 'two' })];
    expect(conversationWith(ada, rows, moved).map(({ id }) => id)).toEqual(['two']);
    expect(conversationWith(bob, rows, moved).map(({ id }) => id)).toEqual(['one']);
    expect(conversationWith(bob, rows, [...moved, word(2, { movedTo: ada })])).toEqual([]);
  });

  it.each([
    [1, 2, 'one'],
    [2, 1, 'two'],
  ])('counts a message once that was logged there as well', (one, two, first) => {
    const rows = [
      interaction({ id: 'one', messageId: 'm1', loggedAt: one }),
      interaction({ id: 'two', messageId: 'm1', loggedAt: two, contactId: bob }),
    ];
    expect(conversationWith(bob, rows, moved).map(({ id }) => id)).toEqual([first]);
    expect(conversationWith(bob, rows.toReversed(), moved).map(({ id }) => id)).toEqual([first]);
  });
});
