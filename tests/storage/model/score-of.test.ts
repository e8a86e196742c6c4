import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerValueSchema, criterionSchema } from '@/storage/model/answer';
import { buyingRoleSchema } from '@/storage/model/buying-role';
import { interactionKindSchema } from '@/storage/model/interaction';
import { companySizeBandSchema } from '@/storage/model/score/company-size-band';
import { decodeFacts, encodeFacts } from '@/storage/model/score/score-code';
import type { AnswerFact, ScoreFacts } from '@/storage/model/score/score-facts';
import { scoreOf } from '@/storage/model/score/score-of';
import { SCORE_RULES, SCORE_WEIGHTS } from '@/storage/model/score/score-weights';
import { senioritySchema } from '@/storage/model/score/title-seniority';
import { STAGES } from '@/storage/model/stage';

const DAY_MS = 86_400_000;
const NOW = Math.floor(Date.UTC(2026, 4, 12) / 60_000) * 60_000;
const daysAgo = (days: number) => NOW - days * DAY_MS;

const KINDS = interactionKindSchema.options;
const nobody: ScoreFacts = { stage: 'lead', referred: false, doNotContact: false, answers: [], signs: [], tries: 0 };
const score = (facts: Partial<ScoreFacts>, now = NOW) => scoreOf({ ...nobody, ...facts }, SCORE_RULES, now);

const minutes = fc.integer({ min: 0, max: 60_000 }).map((ago) => NOW - ago * 60_000);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const anyAnswers = fc.uniqueArray(fc.constantFrom(...criterionSchema.options)).chain((criteria) =>
  fc.tuple(
    ...criteria.map((criterion) =>
      fc.record({
        criterion: fc.constant(criterion),
        at: minutes,
        value: fc.constantFrom(...answerValueSchema.exclude(['unknown']).options),
      }),
    ),
  ),
);
const anyFacts: fc.Arbitrary<ScoreFacts> = fc.record({
  stage: fc.constantFrom(...STAGES),
  seniority: maybe(fc.constantFrom(...senioritySchema.options)),
  role: maybe(fc.constantFrom(...buyingRoleSchema.options)),
  size: maybe(fc.constantFrom(...companySizeBandSchema.options)),
  referred: fc.boolean(),
  doNotContact: fc.boolean(),
  answers: anyAnswers.map((answers) => answers as AnswerFact[]),
  signs: fc
    .array(fc.record({ kind: fc.constantFrom(...KINDS), at: minutes }))
    .map((signs) => signs.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))),
  tries: fc.nat(30),
  firstTryAt: maybe(minutes),
  lastTryAt: maybe(minutes),
  answeredAt: maybe(minutes),
});

describe('a score', () => {
  it('is two axes from 0 to 100, each the sum of its named contributions, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { fit, engagement, overall } = scoreOf(facts, SCORE_RULES, NOW);
        for (const { points, contributions } of [fit, engagement]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
          expect(contributions.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(points, 6);
          expect(new Set(contributions.map(({ id }) => id)).size).toBe(contributions.length);
        }
        expect(overall).toBeCloseTo((fit.points + engagement.points) / 2, 6);
      }),
    );
  });

  it('is the same of facts that were kept', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(5), (facts, place) => {
        const numbers = new Int32Array([...Array<number>(place).fill(7), ...encodeFacts(facts)]);
        expect(decodeFacts(numbers, place)).toEqual({ ...facts });
      }),
    );
  });

  it('never grows while nothing happens, as far as Engagement goes', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(400), (facts, days) => {
        const kinds = facts.signs.filter(({ kind }) => kind !== 'bounce');
        const now = scoreOf({ ...facts, signs: kinds }, SCORE_RULES, NOW).engagement.points;
        const later = scoreOf({ ...facts, signs: kinds }, SCORE_RULES, NOW + days * DAY_MS).engagement.points;
        expect(later).toBeLessThanOrEqual(now + 0.001);
      }),
    );
  });

  it('loses half of a sign in its half-life', () => {
    const signs = [{ kind: 'quote-request' as const, at: NOW }];
    const points = (days: number) => score({ signs }, NOW + days * DAY_MS).engagement.points;
    expect([points(0), points(30), points(60)]).toEqual([40, 20, 10]);
  });

  it('names what is cut off', () => {
    const signs = Array.from({ length: 4 }, () => ({ kind: 'quote-request' as const, at: NOW }));
    const { engagement } = score({ signs });
    expect(engagement.points).toBe(100);
    expect(engagement.contributions.at(-1)).toMatchObject({ id: 'limit', points: -60 });
  });

  it.each([
    ['yes', 0, 12],
    ['no', 0, 0],
    ['yes', 100, 6],
  ] as const)('gives for a budget %s, %i days old, %d points of Fit', (value, days, points) => {
    const answers = [{ criterion: 'budget' as const, value, at: daysAgo(days) }];
    expect(score({ answers }).fit.points).toBe(points);
  });
});

describe('the temperature', () => {
  const wrote = (days: number) => ({
    signs: [{ kind: 'message' as const, at: daysAgo(days) }],
    answeredAt: daysAgo(days),
  });
  const tried = (tries: number, since: number) => ({ tries, firstTryAt: daysAgo(since), lastTryAt: daysAgo(1) });

  it.each<[string, Partial<ScoreFacts>, string, string, number | undefined]>([
    ['nobody knows anything', {}, 'cold', 'nothing', undefined],
    ['they wrote yesterday', wrote(1), 'warm', 'answers', undefined],
    [
      'they wrote and asked for a quote',
      { ...wrote(1), signs: [...wrote(1).signs, { kind: 'quote-request', at: daysAgo(1) }] },
      'hot',
      'answers',
      undefined,
    ],
    [
      'a lead asks for a form and clicks',
      {
        signs: [
          { kind: 'link-click', at: daysAgo(1) },
          { kind: 'form', at: daysAgo(1) },
        ],
      },
      'warm',
      'signs',
      undefined,
    ],
    ['two tries in 12 days', { ...wrote(12), ...tried(2, 11) }, 'warm', 'answers', 12],
    ['five tries and 30 days of silence', { ...wrote(30), ...tried(5, 29) }, 'cold', 'silence', 30],
    ['five tries and never an answer', tried(5, 40), 'cold', 'silence', 40],
  ])('is right when %s', (_, facts, temperature, because, silentDays) => {
    const found = score(facts);
    expect([found.temperature, found.reason.because, found.reason.silentDays]).toEqual([
      temperature,
      because,
      silentDays,
    ]);
  });

  it('turns cold by itself as time passes', () => {
    const facts = { ...wrote(0), ...tried(SCORE_WEIGHTS.coldAfterTries, 0) };
    expect(score(facts).temperature).toBe('warm');
    expect(score(facts, NOW + SCORE_WEIGHTS.coldAfterDays * DAY_MS)).toMatchObject({
      temperature: 'cold',
      reason: { because: 'silence' },
    });
  });
});
