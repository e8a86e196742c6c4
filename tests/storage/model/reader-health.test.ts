import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, NO_HEALTH, type ReaderHealth, readerHealthSchema, withPageSeen } from '@/storage/model/reader-health';

const READER = 'linkedin-profile/sdui';

/** A visit of one field: its source, or nothing where it was missing. */
function see(health: ReaderHealth, visitKey: string, source: string | undefined, at = 1, tabId = 1): ReaderHealth {
  return withPageSeen(health, { tabId, visitKey, at, sightings: [{ reader: READER, field: 'name', source }] });
}

const nameOf = (health: ReaderHealth) => counted(health).readers[READER]?.['name'];

describe('withPageSeen', () => {
  it('counts a visit once, however often its page speaks', () => {
    const health = ['a', 'a', 'a', 'b'].reduce((before, key, at) => see(before, key, 'title', at), NO_HEALTH);
    expect(nameOf(health)?.sources).toEqual({ title: { count: 2, firstAt: 2, lastAt: 3 } });
  });

  it('takes a field that came late on a visit for found', () => {
    const health = see(see(NO_HEALTH, 'a', undefined, 1), 'a', 'experience', 2);
    expect(nameOf(health)).toEqual({
      sources: { experience: { count: 1, firstAt: 2, lastAt: 2 } },
      spokeInARow: { source: 'experience', count: 1, since: 2 },
    });
  });

  it('keeps a field found that went out of sight again on the same visit', () => {
    expect(nameOf(see(see(NO_HEALTH, 'a', 'title'), 'a', undefined))?.missing).toBeUndefined();
  });

  it('keeps the visits of two tabs apart', () => {
    const health = see(see(see(NO_HEALTH, 'a', 'title', 1, 1), 'b', 'title', 2, 2), 'a', 'title', 3, 1);
    expect(nameOf(health)?.sources['title']?.count).toBe(2);
  });

  it('counts misses in a row, and begins anew once the field is there', () => {
    const misses = [1, 2, 3].reduce((before, at) => see(before, `miss ${at}`, undefined, at), NO_HEALTH);
    expect(nameOf(misses)?.missedInARow).toEqual({ count: 3, since: 1 });
    const after = nameOf(see(misses, 'found', 'title', 4));
    expect(after?.missedInARow).toBeUndefined();
    expect(after?.missing).toEqual({ count: 3, firstAt: 1, lastAt: 3 });
  });

  it('counts how often one source spoke in a row, misses between them aside', () => {
    const sources = ['topcard heading', 'title', undefined, 'title'];
    const health = sources.reduce((before, source, at) => see(before, `${at}`, source, at), NO_HEALTH);
    expect(nameOf(health)?.spokeInARow).toEqual({ source: 'title', count: 2, since: 1 });
  });

  it('says the same whichever moment it is asked at, and never changes what it was given', () => {
    const before = see(NO_HEALTH, 'a', 'title');
    const copy = structuredClone(before);
    see(before, 'b', undefined);
    counted(before);
    expect(before).toEqual(copy);
    expect(NO_HEALTH).toEqual({ version: 1, readers: {}, visits: {} });
  });

  it('stays sound and small whatever pages claim', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 120 }),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    );
    const sighting = fc.record({ reader: word, field: word, source: fc.option(word, { nil: undefined }) });
    const page = fc.record({
      tabId: fc.integer({ min: 0, max: 500 }),
      visitKey: fc.string({ maxLength: 8 }),
      at: fc.nat(),
      sightings: fc.array(sighting, { maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 120 }), (pages) => {
        const health = pages.reduce(withPageSeen, NO_HEALTH);
        expect(readerHealthSchema.safeParse(health).success).toBe(true);
        expect(Object.keys(health.readers).length).toBeLessThanOrEqual(40);
        expect(Object.keys(health.visits).length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 60 },
    );
  });
});
