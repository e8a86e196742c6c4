import type { Contact } from '../contact';
import type { Change, Event } from '../event';
import { EXAMPLE_SOURCE } from '../example/example-source';
import type { Stage } from '../stage';

/** From when on a contact stood in a stage, and the interaction or answer that spoke for it. Epoch ms. */
export interface StageStep {
  stage: Stage;
  at: number;
  evidenceId?: string | undefined;
}

/** The first genuine answer. Epoch ms. */
export interface FirstAnswer {
  at: number;
  interactionId: string;
}

/** Where an example comes to as a prospect who answered. */
const PAST_PROSPECT: readonly Stage[] = ['opportunity', 'customer', 'lost'];

/**
 * Through which stages a contact went, oldest first: from the changes that still stand. Of two who were merged it is the path of the one
 * whose stage holds. Where nothing tells how a contact came to the stage, it was a lead until then.
 * @param answer the first genuine one: an example that is past a prospect was one from then on
 * @param events of the contact and of everybody who was merged into them, in any order
 */
export function stagePath(contact: Contact, events: readonly Event[], answer?: FirstAnswer): StageStep[] {
  const standing = events.filter(({ type, undoneBy }) => type !== 'undone' && undoneBy === undefined);
  const sorted = standing.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const told = toldSteps(contact.id, sorted, Number.POSITIVE_INFINITY, answer);
  const first: StageStep = { stage: told[0]?.at === contact.createdAt ? told[0].stage : 'lead', at: contact.createdAt };
  const last = { stage: contact.stage, at: Math.max(contact.stageChangedAt, told.at(-1)?.at ?? 0) };
  return [first, ...told, last].filter(({ stage }, index, all) => index === 0 || all[index - 1]?.stage !== stage);
}

/** Can this be nothing but a lead since it was saved, so that its events need not be read? */
export function neverMoved({ stage, stageChangedAt, createdAt }: Contact): boolean {
  return stage === 'lead' && stageChangedAt === createdAt;
}

function toldSteps(id: string, events: readonly Event[], until: number, answer?: FirstAnswer): StageStep[] {
  let steps: StageStep[] = [];
  for (const event of events) {
    const change =
      event.at < until ? event.changes.find((one) => one.table === 'contacts' && one.id === id) : undefined;
    if (!change || change.op === 'remove') continue;
    if (change.op === 'add') steps = savedSteps(change, answer);
    else if (event.type === 'contactsMerged') steps = bringsStage(change) ? otherSteps(event, events, answer) : steps;
    else if (change.after?.['stage'] !== undefined)
      steps = [...steps, { stage: change.after['stage'] as Stage, at: event.at, evidenceId: event.evidenceId }];
  }
  return steps;
}

function otherSteps({ otherContactId, at }: Event, events: readonly Event[], answer?: FirstAnswer): StageStep[] {
  return otherContactId === undefined ? [] : toldSteps(otherContactId, events, at, answer);
}

/** A merge says since when the stage holds wherever it is that of the one who was merged into the other. */
function bringsStage({ before, after }: Change): boolean {
  return [before, after].some((row) => row?.['stage'] !== undefined || row?.['stageChangedAt'] !== undefined);
}

/** One who was not saved as a lead, such as an example, was one before; an example was a prospect between, as its talk tells. */
function savedSteps({ after = {} }: Change, answer: FirstAnswer | undefined): StageStep[] {
  const [stage, at] = [after['stage'] as Stage, after['createdAt'] as number];
  const lead: StageStep = { stage: 'lead', at };
  if (stage === 'lead') return [lead];
  const moved: StageStep = { stage, at: after['stageChangedAt'] as number };
  const isToldByTalk = after['source'] === EXAMPLE_SOURCE && PAST_PROSPECT.includes(stage);
  if (!isToldByTalk || !answer || answer.at < at || answer.at >= moved.at) return [lead, moved];
  return [lead, { stage: 'prospect', at: answer.at, evidenceId: answer.interactionId }, moved];
}
