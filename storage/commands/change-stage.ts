import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import type { Stage } from '../model/stage';
import { isIrregularMove } from '../model/stage-move';
import { stageSchema } from '../model/stage-schema';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvidence } from '../require-evidence';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';
import { LONGEST_REASON, stepIdSchema, writeStage } from '../write-stage';

const inputSchema = z.object({
  contactId: contactIdSchema,
  to: stageSchema,
  subStage: stepIdSchema.optional(),
  reason: z.string().optional(),
  evidenceId: z.string().min(1).optional(),
  override: z.boolean().optional(),
});

export interface StageInput {
  contactId: ContactId;
  to: Stage;
  /** A step of the team's own within that stage. */
  subStage?: string | undefined;
  reason?: string | undefined;
  evidenceId?: string | undefined;
  /** Without it the move decides: backwards, a step left out, or past the promotion policy is an override. */
  override?: boolean | undefined;
}

/** Moves a contact to another stage, in whichever direction. Throws `invalid` when that is its stage already, `gone`. */
export async function changeStage(input: StageInput): Promise<{ eventId: string }> {
  const { contactId, to, subStage, reason, evidenceId, override } = parseInput(inputSchema, input);
  const draft = { type: 'stageChanged' as const, contactId, reason: cleanText(reason, LONGEST_REASON), evidenceId };
  return requireEvent(
    await transact(draft, [], async (write) => {
      const { stage: from } = await contactOrGone(contactId);
      if (from === to) throw new StorageFailure({ code: 'invalid', detail: `stage: ${to}` });
      await requireEvidence(contactId, evidenceId);
      if (override ?? isIrregularMove(from, to)) write.event.override = true;
      await writeStage(write, contactId, to, subStage);
    }),
  );
}
