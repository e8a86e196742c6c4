import type { Cadence } from './model/cadence/cadence';
import type { CadenceMove } from './model/cadence/cadence-move';
import type { Enrolment } from './model/cadence/enrolment';
import { stepWords } from './model/cadence/step-words';
import { newFollowUp } from './model/new-follow-up';
import { newId } from './new-id';
import type { Writer } from './writer';

/** Sets the follow-up of the step that waits next on an enrolment. Returns its id. */
export async function writeStep(
  write: Writer,
  { id: enrolmentId, contactId }: Pick<Enrolment, 'id' | 'contactId'>,
  cadence: Cadence,
  { step, due }: NonNullable<CadenceMove['next']>,
): Promise<string> {
  const { touch, templateId, id: stepId } = step;
  const id = newId();
  const base = newFollowUp({ id, contactId, dueAt: due.dueAt, note: stepWords(cadence, step), at: write.at });
  await write.add('followUps', { ...base, when: due.when, why: 'cadence', touch, templateId, enrolmentId, stepId });
  return id;
}
