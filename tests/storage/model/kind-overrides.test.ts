import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionKindSchema } from '@/storage/model/interaction';
import { hasFixedMeaning, isOverridden, kindOverrides, readKindRules } from '@/storage/model/kind-overrides';
import { kindRuleSchema } from '@/storage/model/kind-rule-schema';
import { KIND_RULES, type KindRules } from '@/storage/model/kind-rules';

const withRule = (rules: object): KindRules => ({ ...KIND_RULES, ...rules });

describe('readKindRules', () => {
  it.each<[string, unknown]>([
    ['nothing kept', undefined],
    ['something else', 'rules'],
    ['a list', [1, 2]],
    ['an unknown kind', { telegram: { weight: 3 } }],
    ['a weight out of bounds', { call: { weight: 1_000 } }],
    ['a half-life of no days', { call: { halfLifeDays: 0 } }],
    ['a call as automatic', { call: { meaning: 'automatic' } }],
    ['a message as a sign of interest', { message: { meaning: 'interest' } }],
    ['an absence notice as an answer', { absence: { meaning: 'conversation' } }],
  ])('gives the rules as they came for %s', (_, kept) => {
    expect(readKindRules(kept)).toEqual(KIND_RULES);
  });

  it('takes what the rep set, and of a bad entry only that one is lost', () => {
    const rules = readKindRules({ fair: { meaning: 'interest', weight: 7 }, call: { direction: 'sideways' } });
    expect(rules).toEqual(withRule({ fair: { ...KIND_RULES.fair, meaning: 'interest', weight: 7 } }));
  });

  it('reads back what was kept of any rules, and keeps no more than the differences', () => {
    const kind = fc.constantFrom(...interactionKindSchema.options.filter((one) => !hasFixedMeaning(one)));
    const rule = fc.record({
      meaning: fc.constantFrom('conversation' as const, 'interest' as const),
      direction: fc.constantFrom('inbound' as const, 'outbound' as const),
      weight: fc.integer({ min: -100, max: 100 }),
      halfLifeDays: fc.integer({ min: 1, max: 3_650 }),
    });
    fc.assert(
      fc.property(kind, rule, (one, said) => {
        const rules = withRule({ [one]: said });
        expect(kindRuleSchema.parse(said)).toEqual(said);
        expect(readKindRules(JSON.parse(JSON.stringify(kindOverrides(rules))))).toEqual(rules);
        expect(Object.keys(kindOverrides(rules))).toEqual(isOverridden(one, rules) ? [one] : []);
      }),
    );
    expect(kindOverrides(KIND_RULES)).toEqual({});
  });
});

it('the meaning of messages and of what a machine sends is fixed', () => {
  const fixed = interactionKindSchema.options.filter(hasFixedMeaning);
  expect(fixed).toEqual(['message', 'auto-reply', 'bounce', 'calendar', 'newsletter', 'absence']);
});
