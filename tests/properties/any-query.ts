import fc from 'fast-check';
import { answerValueSchema, criterionSchema } from '@/storage/model/answer';
import { type Filter, type FindQuery, SORT_KEYS, type Sort } from '@/storage/model/find/find-query';
import { STAGES } from '@/storage/model/stage';

/** Words that the commands write, beginnings of them, and slips. */
const term = fc.constantFrom(
  'ada',
  'a',
  'kestrel',
  'kestrle',
  'vermer',
  'prices',
  'b',
  'x',
  'example',
  'zzzzzzzz',
  'summary',
);
const none = fc.constant({ none: true } as const);
const flag = fc.constantFrom({ is: 'yes' }, { is: 'no' }, { none: true } as const);
const range = fc.oneof(
  fc.record({ from: fc.nat(60), to: fc.nat(60) }),
  fc.record({ from: fc.nat(60) }),
  fc.record({ to: fc.constantFrom(5, 50, 1_900_000_000_000) }),
  none,
);

const valuesOf = <V>(field: Filter['field'], value: fc.Arbitrary<V>) =>
  fc.array(value, { minLength: 1, maxLength: 2 }).map((values) => ({ field, values }) as Filter);
const is = (...texts: string[]) =>
  fc.oneof(
    fc.constantFrom(...texts).map((text) => ({ is: text })),
    none,
  );

const filter = fc.oneof(
  valuesOf('stage', is(...STAGES)),
  valuesOf('way', is('one-way', 'Two-Way')),
  valuesOf('source', is('manual', 'linkedin-profile', 'referral')),
  valuesOf('company', is('Kestrel', 'kes', 'x')),
  valuesOf('title', is('c', 'head')),
  valuesOf('tag', is('Hot list', 'b')),
  valuesOf('owner', is('mira')),
  valuesOf('step', is('s1')),
  valuesOf('deal', is('open', 'won', 'demo')),
  valuesOf('temperature', is('cold', 'warm', 'hot')),
  valuesOf(
    'answer',
    fc
      .tuple(fc.constantFrom(...criterionSchema.options), fc.constantFrom(...answerValueSchema.options))
      .map(([criterion, value]) => ({ is: `${criterion}=${value}` })),
  ),
  ...(['created', 'changed', 'last', 'inbound', 'outbound', 'next', 'score', 'amount', 'inboundCount'] as const).map(
    (field) => valuesOf(field, range),
  ),
  ...(['lacking', 'awaiting', 'doNotContact', 'example'] as const).map((field) => valuesOf(field, flag)),
);

/** Any meaning that a search may have. */
export const anyQuery: fc.Arbitrary<FindQuery> = fc.record({
  terms: fc.uniqueArray(term, { maxLength: 2 }),
  filters: fc.array(
    fc.tuple(filter, fc.boolean()).map(([one, not]) => (not ? { ...one, not } : one)),
    { maxLength: 2 },
  ),
});

export const anySort: fc.Arbitrary<Sort> = fc.record({
  key: fc.constantFrom(...SORT_KEYS) as fc.Arbitrary<Sort['key']>,
  descending: fc.boolean(),
});
