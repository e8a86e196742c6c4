import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerValue, answerValueSchema, CHECKS, type Criterion, criterionSchema } from '@/storage/model/answer';
import { CRITERIA } from '@/storage/model/criteria';
import { criterionState, deriveChecks, type Said } from '@/storage/model/derive-checks';

type Values = Partial<Record<Criterion, AnswerValue>>;
const said = (values: Values): Said =>
  Object.fromEntries(
    Object.entries(values).map(([criterion, value], index) => [criterion, { value, at: 100 - index }]),
  );

describe('deriveChecks', () => {
  it.each<[Values, AnswerValue, Criterion[]]>([
    [{}, 'unknown', []],
    [{ challenge: 'yes' }, 'unknown', []],
    [{ budget: 'yes', timing: 'yes' }, 'unknown', []],
    [{ challenge: 'yes', budget: 'yes' }, 'yes', ['challenge', 'budget']],
    [{ gain: 'yes', timing: 'yes' }, 'yes', ['gain', 'timing']],
    [{ challenge: 'yes', gain: 'unknown', budget: 'yes', timing: 'unknown' }, 'yes', ['challenge', 'budget']],
    [{ budget: 'notNow' }, 'notNow', ['budget']],
    [{ challenge: 'yes', budget: 'yes', timing: 'notNow' }, 'notNow', ['timing']],
    // No date is no refusal.
    [{ timing: 'no' }, 'notNow', ['timing']],
    [{ budget: 'no' }, 'no', ['budget']],
    [{ challenge: 'no', budget: 'notNow' }, 'no', ['challenge']],
    [{ challenge: 'no', budget: 'no' }, 'no', ['challenge', 'budget']],
    // These say nothing of the intent.
    [{ metrics: 'no', priority: 'no', authority: 'no', targetMarket: 'no' }, 'unknown', []],
    // A direct answer wins; "unknown" is none.
    [{ intent: 'yes', budget: 'no' }, 'yes', []],
    [{ intent: 'unknown', budget: 'notNow' }, 'notNow', ['budget']],
  ])('makes of %j the intent %s, from %j', (values, value, derivedFrom) => {
    expect(deriveChecks(said(values)).intent).toMatchObject({ value, derivedFrom });
  });

  it('takes the checks without criteria of their own as they were answered', () => {
    const { targetMarket, authority } = deriveChecks(said({ targetMarket: 'no', authority: 'notNow' }));
    expect([targetMarket, authority]).toMatchObject([{ value: 'no' }, { value: 'notNow' }]);
  });

  it('is as old as the oldest answer that decided it', () => {
    const answers: Said = {
      challenge: { value: 'yes', at: 30 },
      gain: { value: 'unknown', at: 1 },
      budget: { value: 'yes', at: 20 },
    };
    expect(deriveChecks(answers).intent.at).toBe(20);
    expect(criterionState('challenge', answers)).toEqual({ value: 'yes', derivedFrom: [], at: 30 });
    expect(criterionState('gain', answers)).toEqual({ value: 'unknown', derivedFrom: [] });
  });
});

const anyAnswers = fc
  .dictionary(fc.constantFrom(...criterionSchema.options), fc.constantFrom(...answerValueSchema.options))
  .map((values) => values as Values);
const other = fc.constantFrom(...answerValueSchema.options);

describe('a derived check', () => {
  it('is a function of the criteria that feed it: no other answer and no order changes it', () => {
    fc.assert(
      fc.property(anyAnswers, other, (values, value) => {
        const unrelated = criterionSchema.options.filter((one) => !CRITERIA[one].feeds && one !== 'intent');
        const changed = { ...values, ...Object.fromEntries(unrelated.map((one) => [one, value])) };
        const reversed = Object.fromEntries(Object.entries(values).reverse()) as Values;
        const intentOf = (some: Values) => {
          const { value: is, derivedFrom } = deriveChecks(said(some)).intent;
          return { is, derivedFrom };
        };
        expect(intentOf(changed)).toEqual(intentOf(values));
        expect(intentOf(reversed)).toEqual(intentOf(values));
      }),
    );
  });

  it('names only criteria that were answered and feed it, and none when it was answered itself', () => {
    fc.assert(
      fc.property(anyAnswers, (values) => {
        const checks = deriveChecks(said(values));
        for (const check of CHECKS) {
          const { value, derivedFrom } = checks[check];
          for (const one of derivedFrom) {
            expect(CRITERIA[one].feeds?.check).toBe(check);
            expect(values[one]).not.toBe('unknown');
            expect(values[one]).toBeDefined();
          }
          const direct = values[check] ?? 'unknown';
          if (direct !== 'unknown') expect({ value, derivedFrom }).toEqual({ value: direct, derivedFrom: [] });
          else expect(derivedFrom.length > 0).toBe(value !== 'unknown');
        }
      }),
    );
  });
});
