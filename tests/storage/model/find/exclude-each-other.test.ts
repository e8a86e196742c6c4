import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excludeEachOther } from '@/storage/model/find/exclude-each-other';
import type { FindFacts } from '@/storage/model/find/find-facts';
import type { Filter } from '@/storage/model/find/find-query';
import { matchesFilters } from '@/storage/model/find/matches-query';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';
import { anyQuery } from '../../../properties/any-query';

const AT = { now: Date.parse('2026-11-22T15:00:00Z'), zone: 'America/Bogota' };
const filters = (text: string) => parseFindQuery(text, AT).query.filters as [Filter, Filter];

describe('filters that exclude each other', () => {
  it.each([
    'stage:lead stage:customer',
    'stage:lead,prospect stage:customer,lost',
    'stage:lead -stage:lead,prospect',
    '-tag:fair tag:fair',
    'owner:none owner:"Mara Lind"',
    'score:>80 score:<40',
    'next:none next:overdue',
    'budget:yes budget:no',
    'example:yes example:no',
    '-score:>20 score:>60',
  ])('%s', (text) => {
    const [one, other] = filters(text);
    expect([excludeEachOther(one, other), excludeEachOther(other, one)]).toEqual([true, true]);
  });

  it.each([
    'stage:lead,prospect stage:prospect',
    'stage:lead owner:none',
    'tag:fair tag:vip',
    'company:loom company:kestrel',
    'score:>20 score:<40',
    'budget:yes timing:no',
    '-stage:lead -stage:customer',
    'stage:lead,prospect -stage:lead',
  ])('but not %s', (text) => {
    const [one, other] = filters(text);
    expect([excludeEachOther(one, other), excludeEachOther(other, one)]).toEqual([false, false]);
  });

  it('are said to only where nobody fits both', () => {
    const facts = fc.record({
      stage: fc.constantFrom('lead', 'prospect', 'customer', 'lost'),
      step: fc.constantFrom(undefined, 's1', 's2'),
      twoWay: fc.boolean(),
      tags: fc.subarray(['Hot list', 'b', 'c']),
      owner: fc.constantFrom(undefined, 'mira', 'Mira', 'ben'),
      source: fc.constantFrom('manual', 'referral'),
      company: fc.constantFrom(undefined, 'Kestrel', 'Xenon'),
      title: fc.constantFrom(undefined, 'Head of carding'),
      temperature: fc.constantFrom('cold', 'hot'),
      deals: fc.subarray(['open', 'won', 'demo']),
      answers: fc.dictionary(fc.constantFrom('budget', 'timing', 'authority'), fc.constantFrom('yes', 'no', 'notNow')),
      ...Object.fromEntries(
        ['created', 'changed', 'last', 'inbound', 'outbound', 'next', 'score', 'amount', 'inboundCount'].map((name) => [
          name,
          fc.constantFrom(undefined, 0, 5, 20, 50, 60),
        ]),
      ),
      ...Object.fromEntries(['lacking', 'awaiting', 'doNotContact', 'example'].map((name) => [name, fc.boolean()])),
    });
    fc.assert(
      fc.property(facts, anyQuery, (one, query) => {
        const [first, second] = query.filters;
        if (!first || !second || !excludeEachOther(first, second)) return;
        expect(matchesFilters(one as unknown as FindFacts, query.filters)).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });
});
