import type { Cadence } from './model/cadence/cadence';
import type { CadenceMove } from './model/cadence/cadence-move';
import type { Enrolment } from './model/cadence/enrolment';
import { stepWords } from './model/cadence/step-words';
import type { FollowUp } from './model/follow-up';
import { newFollowUp } from './model/new-follow-up';
import { newId } from './new-id';
import type { Writer } from './writer';

/** Sets the follow-up of the step that waits next on an enrolment. Returns its id. */
export async function writeStep(
  write: Writer,
  enrolment: Pick<Enrolment, 'id' | 'contactId'>,
  cadence: Cadence,
  next: NonNullable<CadenceMove['next']>,
): Promise<string> {
  const followUp = stepFollowUp(enrolment, cadence, next, write.at);
  await write.add('followUps', followUp);
  return followUp.id;
}

/** The follow-up of a step that waits next, set at `at`. */
export function stepFollowUp(
  { id: enrolmentId, contactId }: Pick<Enrolment, 'id' | 'contactId'>,
  cadence: Cadence,
  { step, due }: NonNullable<CadenceMove['next']>,
  at: number,
): FollowUp {
  const { touch, templateId, id: stepId } = step;
  const base = newFollowUp({ id: newId(), contactId, dueAt: due.dueAt, note: stepWords(cadence, step), at });
  return { ...base, when: due.when, why: 'cadence', touch, templateId, enrolmentId, stepId };
}
