import { type Criterion, criterionSchema } from '../model/answer';
import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { assessPromotion, type PromotionPolicy, promotionPolicySchema } from '../model/promotion';
import { isPromotable } from '../model/stage-move';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { answersOf } from '../queries/answers-of';
import { relationshipOf } from '../queries/relationship-of';
import { requireEvidence } from '../require-evidence';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';
import { LONGEST_REASON, stepIdSchema, writeStage } from '../write-stage';

const inputSchema = z.object({
  contactId: contactIdSchema,
  policy: promotionPolicySchema,
  required: z.array(criterionSchema).optional(),
  subStage: stepIdSchema.optional(),
  evidenceId: z.string().min(1).optional(),
  override: z.boolean().optional(),
  reason: z.string().optional(),
});

export interface PromotionInput {
  contactId: ContactId;
  policy: PromotionPolicy;
  /** Criteria that the team's own framework requires beside the policy. */
  required?: Criterion[] | undefined;
  /** A step of the team's own among prospects. */
  subStage?: string | undefined;
  /** The answer that justifies it; without one the newest genuine inbound interaction. */
  evidenceId?: string | undefined;
  /** Go against the policy. The event says so when it made a difference. */
  override?: boolean | undefined;
  reason?: string | undefined;
}

/**
 * Makes a prospect of a contact. The policy is applied to what is kept at this moment, not to what a page showed.
 * Throws `policy` (detail: what is missing, comma-separated) without `override`; `invalid` for a contact who is
 * a prospect already or further; `gone`.
 */
export async function promoteContact(input: PromotionInput): Promise<{ eventId: string }> {
  const { contactId, policy, required, subStage, override = false, reason, ...given } = parseInput(inputSchema, input);
  const draft = { type: 'stageChanged' as const, contactId, reason: cleanText(reason, LONGEST_REASON) };
  return requireEvent(
    await transact(draft, ['answers'], async (write) => {
      const { stage } = await contactOrGone(contactId);
      if (!isPromotable(stage)) throw new StorageFailure({ code: 'invalid', detail: `stage: ${stage}` });
      await requireEvidence(contactId, given.evidenceId);
      const { missing, ready, evidence } = await assess(contactId, policy, required);
      if (!ready && !override) throw new StorageFailure({ code: 'policy', detail: missing.join(', ') });
      Object.assign(write.event, { evidenceId: given.evidenceId ?? evidence?.id, ...(!ready && { override }) });
      await writeStage(write, contactId, 'prospect', subStage);
    }),
  );
}

async function assess(contactId: ContactId, policy: PromotionPolicy, required: Criterion[] | undefined) {
  const { genuineInboundCount, evidence } = await relationshipOf(contactId);
  const answers = await answersOf(contactId);
  const { ready, missing } = assessPromotion({ policy, genuineInboundCount, answers, required });
  return { ready, evidence, missing: missing.map(({ what }) => what) };
}
