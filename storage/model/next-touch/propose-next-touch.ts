import type { FollowUpOutcome } from '../follow-up';
import type { Stage } from '../stage';
import type { Touch } from '../touch';
import type { FollowUpRules, TouchRuleId } from './follow-up-rules';
import type { LastTouch, TouchFacts } from './touch-facts';
import { nextBeginning, type PlannedMoment, type TouchPlan, waitFrom } from './touch-plan';

/** A follow-up that is proposed and not kept. */
export interface NextTouch extends PlannedMoment {
  why: TouchRuleId;
  touch: Touch;
  /** What it follows from, for "not now": the same cause is not proposed again. */
  cause: string;
  /** When that happened, epoch ms. */
  since: number;
  /** The rule's wait is over already. */
  isLate: boolean;
}

interface Cause {
  id: string;
  why: TouchRuleId;
  at: number;
  /** Since when the rep knows of it: whatever follow-up was set after that was set in view of it. */
  knownAt: number;
  touch: Touch;
}

/**
 * When to touch a contact next, and why: by the last thing that happened, or because a prospect has been quiet. Nothing
 * where the rule is off, an open follow-up serves (after a won deal only one that was set since), the rep said "not now", or the contact is not to be written to or is out
 * of the funnel. A wait that is over already gives the next working day.
 */
export function proposeNextTouch(facts: TouchFacts, plan: TouchPlan, now: number): NextTouch | undefined {
  const cause = facts.doNotContact ? undefined : spokenCause(facts, plan, now);
  if (!cause) return undefined;
  const { why, touch, id, at, knownAt } = cause;
  const waited = waitFrom(why, at, plan);
  const isLate = waited.dueAt <= now;
  const moment = isLate ? nextBeginning(now, plan) : waited;
  // What was to be done for the sale is not what comes after it.
  const isOfBefore = why === 'wonDeal';
  const serves = facts.open.some(
    ({ dueAt, createdAt }) => createdAt >= knownAt || (!isOfBefore && dueAt <= moment.dueAt),
  );
  return serves ? undefined : { ...moment, why, touch, cause: id, since: at, isLate };
}

/** The last thing that happened, or the silence since, whichever has a rule to speak by. */
function spokenCause(facts: TouchFacts, plan: TouchPlan, now: number): Cause | undefined {
  // A rule that is off leaves the word to that of a new customer.
  const cause = lastCause(plan.rules.wonDeal.on ? facts : { ...facts, won: undefined });
  if (!cause) return undefined;
  const quiet = quietSince(cause, facts);
  const speaks = ({ id, why }: Cause) => plan.rules[why].on && ![id, quietId(id)].includes(facts.putAway ?? '');
  const isQuietNow = quiet !== undefined && waitFrom('quiet', quiet.at, plan).dueAt <= now;
  if (quiet && isQuietNow && cause.why !== 'answered' && speaks(quiet)) return quiet;
  if (speaks(cause)) return cause;
  if (quiet && facts.putAway !== quiet.id && mayStandIn(cause, plan.rules, isQuietNow)) return quiet;
  return undefined;
}

/** Silence speaks in place of a rule that is off, and of one that was put away not before it has lasted. */
function mayStandIn({ why }: Cause, rules: FollowUpRules, isQuietNow: boolean): boolean {
  return rules.quiet.on && (isQuietNow || !rules[why].on);
}

/** The silence after a cause. Putting it away puts the cause away as well. */
const quietId = (id: string): string => `quiet:${id}`;

function quietSince({ id, at, knownAt }: Cause, { stage, reach }: TouchFacts): Cause | undefined {
  if (stage !== 'prospect' && stage !== 'opportunity') return undefined;
  return { id: quietId(id), why: 'quiet', at, knownAt, touch: reach };
}

function lastCause(facts: TouchFacts): Cause | undefined {
  const { won, last: touch } = facts;
  const causes = [
    causeInStage(facts),
    won && causeInWon(won, facts),
    touch && causeInTouch(touch, facts),
    causeInSettled(facts),
    // What came back is waited for by nobody; that its address is dead is said beside it.
    facts.bouncedAt === undefined ? undefined : { at: facts.bouncedAt },
  ];
  const last = causes.reduce<Cause | NoCause | undefined>(
    (one, other) => (other && (!one || other.at >= one.at) ? other : one),
    undefined,
  );
  return last && 'why' in last ? last : undefined;
}

const WHY_IN_STAGE: Record<Stage, TouchRuleId | undefined> = {
  lead: 'saved',
  prospect: 'promoted',
  opportunity: 'promoted',
  customer: 'afterSale',
  nurture: 'nurture',
  disqualified: undefined,
  lost: undefined,
};

/** A cause that says that nothing is to follow. */
interface NoCause {
  at: number;
}

function causeInStage({
  stage,
  stageChangedAt: at,
  reach,
  hasPhone,
  last,
  bouncedAt,
}: TouchFacts): Cause | NoCause | undefined {
  // Somebody with whom there were words is not one who waits for the first ones, though they were saved after them.
  if (stage === 'lead' && (last || bouncedAt !== undefined)) return undefined;
  const why = WHY_IN_STAGE[stage];
  const touch = hasPhone && stage !== 'lead' && stage !== 'nurture' ? 'call' : reach;
  return why ? { id: `${stage}:${at}`, why, at, knownAt: at, touch } : { at: Number.POSITIVE_INFINITY };
}

function causeInWon({ id, at }: NonNullable<TouchFacts['won']>, { reach, hasPhone }: TouchFacts): Cause {
  return { id: `deal:${id}:${at}`, why: 'wonDeal', at, knownAt: at, touch: hasPhone ? 'call' : reach };
}

const WHY_AFTER_TOUCH: Record<LastTouch['what'], TouchRuleId> = {
  outbound: 'noAnswer',
  inbound: 'answered',
  talk: 'afterMeeting',
};

function causeInTouch({ id, what, at, loggedAt, touch }: LastTouch, { reach }: TouchFacts): Cause {
  const isWritten = touch === 'email' || touch === 'linkedin';
  return {
    id,
    why: WHY_AFTER_TOUCH[what],
    at,
    knownAt: loggedAt,
    touch: isWritten || what === 'outbound' ? touch : reach,
  };
}

const WHY_AFTER_OUTCOME: Record<FollowUpOutcome, TouchRuleId | undefined> = {
  done: 'noAnswer',
  noAnswer: 'noAnswer',
  answered: 'answered',
  meeting: 'afterMeeting',
  notNow: 'nurture',
  notInterested: undefined,
};

function causeInSettled({ settled, stage, reach, last }: TouchFacts): Cause | NoCause | undefined {
  if (!settled) return undefined;
  const { id, at, outcome } = settled;
  const why = stage === 'nurture' && outcome === 'done' ? 'nurture' : WHY_AFTER_OUTCOME[outcome];
  return why ? { id, why, at, knownAt: at, touch: last?.touch ?? reach } : { at };
}
