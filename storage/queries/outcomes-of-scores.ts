import type { Answers } from '../model/answer';
import type { Contact } from '../model/contact';
import type { ScoredOutcome } from '../model/score/calibration';
import { LOST_STAGES, WON_STAGES } from '../model/score/outcome-stages';
import { scoreFactsOf } from '../model/score/score-facts';
import { axesOf } from '../model/score/score-of';
import type { ScoreRules } from '../model/score/score-weights';
import type { Stage } from '../model/stage';
import { read } from '../read';
import { conversationOf } from './conversation-of';
import { ofStage } from './of-stage';
import { pipelineCounts } from './pipeline-counts';
import { qualificationOf } from './qualification-of';

/** Looked at: the newest ones, from each stage in proportion to its size. */
const AT_MOST = 2_000;
const AT_ONCE = 50;

/**
 * The contacts whose outcome is known, each with the score just before it under these rules: what was said, and answered, later does not
 * count, nor does a role in the buying group, which has no date.
 */
export async function outcomesOfScores(rules: ScoreRules): Promise<ScoredOutcome[]> {
  const stages = [...WON_STAGES, ...LOST_STAGES];
  const counts = await pipelineCounts();
  const all = stages.reduce((sum, stage) => sum + counts[stage], 0);
  const outcomes: ScoredOutcome[] = [];
  for (const stage of stages) {
    const share = Math.ceil(counts[stage] * Math.min(1, AT_MOST / Math.max(1, all)));
    const contacts = await read(() => ofStage(stage).reverse().limit(share).toArray());
    for (let from = 0; from < contacts.length; from += AT_ONCE)
      outcomes.push(...(await scoredBefore(contacts.slice(from, from + AT_ONCE), stage, rules)));
  }
  return outcomes;
}

function scoredBefore(contacts: Contact[], stage: Stage, rules: ScoreRules): Promise<ScoredOutcome[]> {
  const won = WON_STAGES.includes(stage);
  return read(() => Promise.all(contacts.map(async (contact) => ({ won, score: await scoreBefore(contact, rules) }))));
}

async function scoreBefore(contact: Contact, rules: ScoreRules): Promise<number> {
  const { stageChangedAt: until, buyingRole: _, ...rest } = contact;
  const interactions = await conversationOf(contact.id);
  const { company, answers } = await qualificationOf(contact);
  const before = Object.fromEntries(Object.entries(answers).filter(([, { at }]) => at < until)) as Answers;
  const facts = scoreFactsOf({
    contact: { ...rest, stageChangedAt: until },
    company,
    answers: before,
    interactions: interactions.filter(({ at }) => at < until),
  });
  return axesOf(facts, rules, until).overall;
}
