import type { Criterion } from './answer';
import { criterionState, type Said } from './derive-checks';
import type { ViewCriterion } from './framework-view';
import type { Stage } from './stage';
import { isStaleAnswer } from './stale-answer';

/** What to ask next, and why: it was never answered, or too long ago. */
export interface NextQuestion {
  criterion: Criterion;
  because: 'unanswered' | 'stale';
}

/** Does the person fit and have a problem? Everything else is of no use before. */
const OF_A_LEAD: readonly Criterion[] = [
  ...(['targetMarket', 'challenge', 'intent', 'authority', 'gain', 'timing'] as const),
  ...(['budget', 'priority', 'metrics', 'champion', 'decisionCriteria', 'decisionProcess'] as const),
];

/** They said "not now": then when, and what would have to change? */
const OF_NURTURE: readonly Criterion[] = [
  ...(['timing', 'priority', 'budget', 'intent', 'challenge', 'authority'] as const),
  ...(['gain', 'metrics', 'champion', 'targetMarket', 'decisionCriteria', 'decisionProcess'] as const),
];

/** Is it worth an offer? */
const OF_A_PROSPECT: readonly Criterion[] = [
  ...(['challenge', 'budget', 'timing', 'authority', 'intent', 'priority'] as const),
  ...(['metrics', 'gain', 'decisionCriteria', 'decisionProcess', 'champion', 'targetMarket'] as const),
];

/** What stands between the offer and the signature? */
const OF_AN_OPPORTUNITY: readonly Criterion[] = [
  ...(['decisionProcess', 'decisionCriteria', 'authority', 'champion', 'timing', 'budget'] as const),
  ...(['metrics', 'priority', 'gain', 'challenge', 'intent', 'targetMarket'] as const),
];

/** What is worth most at each stage first. Who has bought, does not match or was lost is not asked. */
export const ASK_FIRST: Partial<Record<Stage, readonly Criterion[]>> = {
  lead: OF_A_LEAD,
  nurture: OF_NURTURE,
  prospect: OF_A_PROSPECT,
  opportunity: OF_AN_OPPORTUNITY,
};

export interface QuestionFacts {
  criteria: readonly ViewCriterion[];
  answers: Said;
  stage: Stage;
  /** Epoch ms. */
  now: number;
}

/**
 * The most valuable criterion of a framework that is not answered, or not lately: required ones first, then unanswered
 * before stale, then the order of the stage. None when all is known.
 */
export function nextQuestion(facts: QuestionFacts): NextQuestion | undefined {
  return openQuestions(facts)[0];
}

/** Every criterion of a framework that is open, in the same order. Who is not asked any more has none. */
export function openQuestions({ criteria, answers, stage, now }: QuestionFacts): NextQuestion[] {
  const order = ASK_FIRST[stage];
  if (!order) return [];
  const open = criteria.flatMap(({ criterion, use }) => {
    const because = use === 'shown' ? undefined : reasonToAsk(criterion, answers, now);
    return because ? [{ criterion, because, rank: rankOf(use, because, order.indexOf(criterion)) }] : [];
  });
  return open.sort((one, other) => one.rank - other.rank).map(({ criterion, because }) => ({ criterion, because }));
}

function rankOf(use: ViewCriterion['use'], because: NextQuestion['because'], place: number): number {
  return (use === 'required' ? 0 : 1_000) + (because === 'unanswered' ? 0 : 100) + place;
}

function reasonToAsk(criterion: Criterion, answers: Said, now: number): NextQuestion['because'] | undefined {
  const { value, at } = criterionState(criterion, answers);
  if (value === 'unknown') return 'unanswered';
  return at !== undefined && isStaleAnswer(criterion, at, now) ? 'stale' : undefined;
}
