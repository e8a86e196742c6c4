import { promoteContact } from '@/storage/commands/promote-contact';
import type { Criterion } from '@/storage/model/answer';
import type { Contact } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { useCommand } from '../command/useCommand';
import type { Evidence } from './evidence';

interface Promotion {
  contact: Contact;
  evidence: Evidence;
  policy: PromotionPolicy;
  /** Criteria that the team's own framework requires. */
  required: Criterion[] | undefined;
}

/** Promotes a contact with its evidence; with a reason also against the policy. `promote` is true when it was done. */
export function usePromotion({ contact, evidence, policy, required }: Promotion) {
  const { run, busy, failure } = useCommand();
  const carryOut = async (reason: string | undefined) => {
    const logged = await evidence.logFirst?.();
    const evidenceId = logged?.interactionId ?? evidence.interactionId;
    const { eventId } = await promoteContact({
      contactId: contact.id,
      policy,
      required,
      ...(evidenceId ? { evidenceId } : {}),
      ...(reason ? { override: true, reason } : {}),
    });
    return [eventId, ...(logged?.eventIds ?? [])];
  };
  const promote = async (reason?: string) => {
    const undo = await run(
      () => carryOut(reason),
      (events) => ({ text: `${contact.name} is a prospect now`, undo: events }),
    );
    return undo !== undefined;
  };
  return { promote, busy, failure };
}
