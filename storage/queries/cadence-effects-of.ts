import { db } from '../db';
import type { Cadence } from '../model/cadence/cadence';
import type { Enrolment } from '../model/cadence/enrolment';
import { stepNumber } from '../model/cadence/next-step';
import type { Change } from '../model/event';
import type { ReplyEffect } from '../model/log-input';

/** What a command did to cadences by the way, as its event says. For use inside transactions as well. */
export async function cadenceEffectsOf(eventId: string | undefined): Promise<ReplyEffect[]> {
  const event = eventId === undefined ? undefined : await db.events.get(eventId);
  const changes = event?.changes.filter(({ table, op }) => table === 'enrolments' && op === 'set') ?? [];
  const effects = await Promise.all(changes.map((change) => effectsOf(change, event?.id ?? '')));
  return effects.flat();
}

async function effectsOf({ id, before = {}, after = {} }: Change, eventId: string): Promise<ReplyEffect[]> {
  const enrolment = await db.enrolments.get(id);
  const cadence = enrolment && (await db.cadences.get(enrolment.cadenceId));
  if (!cadence) return [];
  const effects: ReplyEffect[] = [];
  const said = { eventId, cadence: cadence.name };
  const done = (after['done'] as Enrolment['done'] | undefined)?.at(-1);
  if (done && listLength(after['done']) > listLength(before['done'])) {
    const next = await nextOf(enrolment, cadence);
    const place = { step: stepNumber(cadence, done.stepId), of: cadence.steps.length };
    effects.push({ ...said, what: 'stepDone', ...place, ...(next && { next }) });
  }
  if (after['status'] === 'ended' && enrolment.endedBecause)
    effects.push({ ...said, what: 'cadenceLeft', because: enrolment.endedBecause });
  const followUp = after['pausedUntil'] ? await db.followUps.get(enrolment.followUpId ?? '') : undefined;
  if (enrolment.pausedUntil && followUp)
    effects.push({ ...said, what: 'cadencePaused', returnsOn: enrolment.pausedUntil.day, dueAt: followUp.dueAt });
  return effects;
}

/** The step that waits now, and when it is due. */
async function nextOf({ stepId, followUpId }: Enrolment, cadence: Cadence) {
  const followUp = await db.followUps.get(followUpId ?? '');
  return followUp?.status === 'open' ? { step: stepNumber(cadence, stepId), dueAt: followUp.dueAt } : undefined;
}

const listLength = (list: unknown) => (Array.isArray(list) ? list.length : 0);
