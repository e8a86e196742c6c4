import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsOf } from '@/storage/model/find/day-span';
import { FIND_FIELDS } from '@/storage/model/find/find-fields';
import type { FindMoment } from '@/storage/model/find/find-moment';
import type { Filter, FilterValue, FindQuery } from '@/storage/model/find/find-query';
import { parseFindQuery } from '@/storage/model/find/parse-find-query';
import { writeFindQuery } from '@/storage/model/find/write-find-query';
import { foldedText, foldedWords, searchTerms } from '@/storage/model/search-words';

const zone = fc.constantFrom('UTC', 'America/Bogota', 'Europe/Berlin', 'Africa/Cairo', 'Asia/Kathmandu');
const moment: fc.Arbitrary<FindMoment> = fc.record({ now: fc.integer({ min: 1e12, max: 2e12 }), zone });

const folded = (fold: (text: string) => string) =>
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map(fold)
    .filter((text) => text !== '' && fold(text) === text);
const once = <T>(values: fc.Arbitrary<T>, most = 4) =>
  fc.uniqueArray(values, { minLength: 1, maxLength: most, selector: (value) => JSON.stringify(value) });

const day = fc.record({
  year: fc.integer({ min: 1990, max: 2090 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const open = (from: number, to: number, ends: 'both' | 'from' | 'to'): FilterValue => {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return { ...(ends !== 'to' && { from: first }), ...(ends !== 'from' && { to: last }) };
};
const ends = fc.constantFrom('both' as const, 'from' as const, 'to' as const);
const range = (number: fc.Arbitrary<number>) => fc.tuple(number, number, ends).map((said) => open(...said));

/** Values as a search can say them, for the fields of each kind. */
function valuesOf({ kind, choices, criterion }: (typeof FIND_FIELDS)[number], at: FindMoment) {
  switch (kind) {
    case 'choice':
      if (criterion) return once(fc.constantFrom('yes', 'no', 'notNow').map((is) => ({ is: `${criterion}=${is}` })));
      return once(fc.constantFrom(...choices.map(({ is }) => ({ is }))));
    case 'flag':
      return fc.constant<FilterValue[]>([{ is: 'yes' }]);
    case 'named':
      return once(folded(foldedText).map((is) => ({ is })));
    case 'words':
      return once(folded((text) => foldedWords(text).join(' ')).map((is) => ({ is })));
    case 'time':
      return once(
        fc.oneof(
          range(fc.integer({ min: 0, max: 4e12 })),
          fc.tuple(day, day, ends).map(([first, last, which]) => {
            const [one, other] = [first, last].map((date) => instantsOf({ first: date, last: date }, at.zone));
            return open(Math.min(one?.from ?? 0, other?.from ?? 0), Math.max(one?.to ?? 0, other?.to ?? 0), which);
          }),
        ),
      );
    case 'score':
      return once(
        fc.oneof(
          fc.tuple(fc.nat(100), fc.nat(100), ends).map(([one, other, which]) => {
            const [low, high] = [Math.min(one, other), Math.max(one, other)];
            return open(low - 0.5, high + 0.4999, which);
          }),
          range(fc.nat(10_000).map((number) => number / 100)),
        ),
      );
    default:
      return once(range(fc.nat(1e9)));
  }
}

const filterAt = (at: FindMoment): fc.Arbitrary<Filter> =>
  fc
    .constantFrom(...FIND_FIELDS)
    .chain((field) =>
      fc
        .tuple(
          fc.oneof(
            { weight: 8, arbitrary: valuesOf(field, at) },
            { weight: field.optional ? 1 : 0, arbitrary: fc.constant<FilterValue[]>([{ none: true }]) },
          ),
          fc.boolean(),
        )
        .map(([values, not]): Filter => (not ? { field: field.field, not, values } : { field: field.field, values })),
    );
const term = folded((text) => searchTerms(text)[0] ?? '');
const asked = moment.chain((at) =>
  fc.record({
    at: fc.constant(at),
    query: fc.record<FindQuery>({
      terms: fc.uniqueArray(term, { maxLength: 5 }),
      filters: fc.array(filterAt(at), { maxLength: 5 }),
    }),
  }),
);

/** Texts that look like searches, and some that look like nothing. */
const scrap = fc.constantFrom(
  ...['stage:', 'lead', ',', '"', '-', 'not ', ' ', ':', '..', '>', '<=', '@', '2026-01', '30d', 'this week', 'score'],
  ...['tag:', 'next:', 'no:', 'has:', '=', '10,000', 'budget:', 'unknown', 'ü', '//', 'amount:', 'last:', 'x'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(scrap, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 15 })
    .map((parts) => parts.join('')),
);

describe('a search', () => {
  it('is read as the query of which it was written', () => {
    fc.assert(
      fc.property(asked, ({ at, query }) => {
        const read = parseFindQuery(writeFindQuery(query, at), at);
        expect(read.problems).toEqual([]);
        expect(read.query).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });

  it('means the same once it was read and written again, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, moment, (text, at) => {
        const { query, problems } = parseFindQuery(text, at);
        if (problems.length > 0) return;
        expect(parseFindQuery(writeFindQuery(query, at), at).query).toEqual(query);
      }),
      { numRuns: 800 },
    );
  });

  it('is covered by its chips, in order, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, moment, (text, at) => {
        const { chips, problems, query } = parseFindQuery(text, at);
        let end = 0;
        for (const { from, to } of chips) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(end, from).trim()).toBe('');
          end = to;
        }
        expect(text.slice(end).trim()).toBe('');
        expect(chips.flatMap(({ problem }) => problem ?? [])).toEqual(problems);
        const misread = problems.filter(({ unfinished }) => !unfinished);
        expect(query.filters.filter(({ values, not }) => values.length === 0 && !not)).toHaveLength(misread.length);
        for (const { suggestion } of problems) if (suggestion !== undefined) parseFindQuery(suggestion, at);
      }),
      { numRuns: 800 },
    );
  });
});
