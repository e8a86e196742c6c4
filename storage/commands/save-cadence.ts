import { db } from '../db';
import type { Cadence, CadenceStep } from '../model/cadence/cadence';
import { stepWords } from '../model/cadence/step-words';
import { cleanLine, cleanText } from '../model/clean-text';
import { touchSchema } from '../model/touch';
import { z } from '../model/z';
import { newId } from '../new-id';
import { cadenceOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { enrolmentsOn } from '../queries/enrolments-on';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';
import type { Writer } from '../writer';

const LONGEST_NAME = 200;
const LONGEST_NOTE = 500;

const stepSchema = z.object({
  id: z.string().min(1).optional(),
  touch: touchSchema,
  waitDays: z.number().int().min(0).max(365),
  templateId: z.string().min(1).optional(),
  note: z.string().optional(),
});

const inputSchema = z.object({
  id: z.string().min(1).optional(),
  name: z
    .string()
    .transform((name) => cleanLine(name, LONGEST_NAME) ?? '')
    .pipe(z.string().min(1)),
  audience: z.enum(['lead', 'prospect']),
  steps: z.array(stepSchema).min(1).max(50),
});

/** A cadence as the rep wrote it; a step without an id is a new one. */
export type CadenceInput = z.input<typeof inputSchema>;

/**
 * Makes a cadence, or changes one (with its id): what waits of it then says what the step says now, and who waits on a step
 * that is no more goes on behind it. One that was put away is used again. No event when nothing changed. Throws `gone`;
 * `invalid`, also for another audience while somebody is on it.
 */
export async function saveCadence(input: CadenceInput): Promise<{ cadenceId: string; eventId?: string }> {
  const { id, name, audience, steps } = parseInput(inputSchema, input);
  const cadenceId = id ?? newId();
  const said = { name, audience, steps: steps.map(stepOf) };
  const { eventId } = await transact({ type: 'cadenceSaved' }, [], async (write) => {
    if (id === undefined) {
      await write.add('cadences', { id: cadenceId, ...said, createdAt: write.at, updatedAt: write.at });
      return;
    }
    const before = await cadenceOrGone(id);
    // Everybody on it would be in the wrong stage at once.
    if (before.audience !== audience && (await enrolmentsOn(id).count()) > 0)
      throw new StorageFailure({ code: 'invalid', detail: 'audience' });
    await write.patch('cadences', id, { ...said, archivedAt: undefined });
    if (write.changes().length === 0) return;
    await write.patch('cadences', id, { updatedAt: Math.max(before.updatedAt, write.at) });
    await amendWaiting(write, await cadenceOrGone(id), before.steps);
  });
  return { cadenceId, ...(eventId && { eventId }) };
}

function stepOf({ id = newId(), touch, waitDays, templateId, note }: z.output<typeof stepSchema>): CadenceStep {
  const words = cleanText(note, LONGEST_NOTE);
  return { id, touch, waitDays, ...(templateId && { templateId }), ...(words && { note: words }) };
}

/** The steps that wait say what the cadence says now; their dates stay. */
async function amendWaiting(write: Writer, cadence: Cadence, before: readonly CadenceStep[]): Promise<void> {
  const steps = new Map([...before, ...cadence.steps].map((step) => [step.id, step]));
  for (const { stepId, followUpId } of await enrolmentsOn(cadence.id).toArray()) {
    const [step, followUp] = [steps.get(stepId), followUpId ? await db.followUps.get(followUpId) : undefined];
    if (!step || followUp?.status !== 'open') continue;
    const { touch, templateId } = step;
    await write.patch('followUps', followUp.id, { touch, templateId, note: stepWords(cadence, step) });
  }
}
