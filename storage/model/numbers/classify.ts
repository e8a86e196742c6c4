import { STAGES } from '../stage';
import { followUpPart } from './follow-up-part';
import { groupOf } from './group-of';
import { FOLLOW_UP_STATES, NONE } from './journey-code';
import type { JourneyReader } from './journey-reader';
import type { JourneyReport, Part } from './numbers-request';
import { type Classify, DAY_MINUTES, isWithin, type ReportTerms } from './report-terms';

/** An answer after so long is none to what was shared; see `contentShares`. */
const SHARE_GIVEN = 30 * DAY_MINUTES;
/** The stages of the funnel in their order; what comes after them are ways out. */
const FUNNEL = 4;

/** Of those saved in the period: who became a prospect within the time given. */
const conversion: Classify = (journey, terms, count) => {
  if (!isWithin(journey.saved, terms)) return;
  const { prospect, saved } = journey;
  count(groupOf(journey, terms, saved), outcome(saved, prospect, terms.given, terms));
};

/** Of those first written to in the period: who answered within the time given, and how long it took. */
const replies: Classify = (journey, terms, count) => {
  const { written, answer } = journey;
  if (written === NONE || !isWithin(written, terms)) return;
  const group = groupOf(journey, terms, written);
  if (answer !== NONE && answer < written) return count(group, 'theyWrote');
  const hasEnded = answer !== NONE && answer <= terms.now;
  const took = (hasEnded ? answer : Math.max(written, terms.now)) - written;
  count(group, outcome(written, answer, terms.given, terms), took, hasEnded);
};

/** Of those saved in the period: who has reached each stage until now, or one that lies behind it; with the time in the stage. */
const funnel: Classify = (journey, terms, count) => {
  if (!isWithin(journey.saved, terms)) return;
  for (const [index, stage] of STAGES.entries()) {
    const took = minutesIn(journey, index, terms.now);
    const part = hasReached(journey, index) ? 'yes' : 'no';
    if (took) count(stage, part, took.minutes, took.hasEnded);
    else count(stage, part);
  }
};

function hasReached(journey: JourneyReader, stage: number): boolean {
  const reached = (place: number) => place === stage || (stage < FUNNEL && place < FUNNEL && place > stage);
  for (let index = 0; index < journey.steps; index += 1) if (reached(journey.stepStage(index))) return true;
  return false;
}

/** All the time in a stage, however often they came to it; `undefined` for one in which they never were. */
function minutesIn(
  journey: JourneyReader,
  stage: number,
  now: number,
): { minutes: number; hasEnded: boolean } | undefined {
  let [minutes, hasEnded, wasThere] = [0, true, false];
  for (let index = 0; index < journey.steps; index += 1) {
    if (journey.stepStage(index) !== stage) continue;
    const isLast = index === journey.steps - 1;
    const until = isLast ? now : journey.stepFrom(index + 1);
    minutes += Math.max(0, until - journey.stepFrom(index));
    [hasEnded, wasThere] = [!isLast, true];
  }
  return wasThere ? { minutes, hasEnded } : undefined;
}

/** Each follow-up that falls due in the period: whether it was kept within a day. */
const followUps: Classify = (journey, terms, count) => {
  for (let index = 0; index < journey.followUps; index += 1) {
    const due = journey.due(index);
    if (isWithin(due, terms)) count(terms.weekOf(due), fate(journey, index, terms));
  }
};

function fate(journey: JourneyReader, index: number, terms: ReportTerms): Part {
  const [due, done] = [journey.due(index), journey.followUpDone(index)];
  return followUpPart({ due, done, state: FOLLOW_UP_STATES[journey.followUpState(index)] }, terms);
}

/** Each person with whom a piece of content was shared in the period, by the first time: whether an answer came after it. */
const content: Classify = (journey, terms, count) => {
  const seen = new Set<string>();
  for (let index = 0; index < journey.shares; index += 1) {
    const shared = journey.shared(index);
    if (!isWithin(shared, terms)) continue;
    for (const contentId of terms.contentsOf(journey.shareWord(index))) {
      if (!seen.has(contentId)) count(contentId, afterShare(journey, index, terms));
      seen.add(contentId);
    }
  }
};

function afterShare(journey: JourneyReader, index: number, terms: ReportTerms): Part {
  const [shared, answered] = [journey.shared(index), journey.shareAnswered(index)];
  const isOfLater = answered !== NONE && nextShared(journey, shared, terms) < answered;
  return outcome(shared, isOfLater ? NONE : answered, SHARE_GIVEN, terms);
}

/** When more was shared: an answer after it is one to that. */
function nextShared(journey: JourneyReader, after: number, { contentsOf }: ReportTerms): number {
  for (let index = 0; index < journey.shares; index += 1) {
    const shared = journey.shared(index);
    if (shared > after && contentsOf(journey.shareWord(index)).length > 0) return shared;
  }
  return Number.POSITIVE_INFINITY;
}

/** One whose time is not over counts neither way, also where it happened already: else the quick ones alone would count. */
function outcome(since: number, happened: number, given: number, { now }: ReportTerms): Part {
  if (since + given > now) return 'young';
  return happened !== NONE && happened <= since + given ? 'yes' : 'no';
}

export const CLASSIFY: Record<JourneyReport, Classify> = { conversion, replies, funnel, followUps, content };
