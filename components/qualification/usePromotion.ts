import { promoteContact } from '@/storage/commands/promote-contact';
import type { Criterion } from '@/storage/model/answer';
import type { Contact } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { useCommand } from '../command/useCommand';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import type { Evidence } from './evidence';

interface Promotion {
  contact: Contact;
  evidence: Evidence;
  policy: PromotionPolicy;
  /** Criteria that the team's own framework requires. */
  required: Criterion[] | undefined;
  /** A step of the team's own among prospects. */
  subStage?: string | undefined;
}

/** Promotes a contact with its evidence; with a reason also against the policy. `promote` is true when it was done. */
export function usePromotion({ contact, evidence, policy, required, subStage }: Promotion) {
  const { run, busy, failure } = useCommand();
  const carryOut = async (reason: string | undefined) => {
    const logged = await evidence.logFirst?.();
    const evidenceId = logged?.interactionId ?? evidence.interactionId;
    const promoted = promoteContact({
      contactId: contact.id,
      policy,
      required,
      subStage,
      ...(evidenceId ? { evidenceId } : {}),
      ...(reason ? { override: true, reason } : {}),
    });
    const { eventId, cadenceWords } = await withCadenceEffects(promoted);
    return { undo: [eventId, ...(logged?.eventIds ?? [])], details: cadenceWords };
  };
  const promote = async (reason?: string) => {
    const promoted = await run(
      () => carryOut(reason),
      (said) => ({ text: `${contact.name} is a prospect now`, ...said }),
    );
    return promoted !== undefined;
  };
  return { promote, busy, failure };
}
