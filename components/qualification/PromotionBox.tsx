import { useId, useState } from 'react';
import type { Criterion } from '@/storage/model/answer';
import type { Contact } from '@/storage/model/contact';
import type { PromotionAssessment, PromotionPolicy } from '@/storage/model/promotion';
import { FailureAlert } from '../failure/FailureAlert';
import { ReasonForm } from '../stage/ReasonForm';
import { Button } from '../ui/Button';
import { EvidenceQuote } from './EvidenceQuote';
import type { Evidence } from './evidence';
import { MissingList } from './MissingList';
import { usePromotion } from './usePromotion';

interface PromotionBoxProps {
  contact: Contact;
  assessment: PromotionAssessment;
  evidence: Evidence;
  policy: PromotionPolicy;
  /** Criteria that the team's own framework requires. */
  required: Criterion[] | undefined;
  /** A step of the team's own among prospects. */
  subStage?: string | undefined;
}

/**
 * Promote to prospect, with its evidence, or with what is still missing. Against the policy, or against the wish for no more
 * messages, only with a reason.
 */
export function PromotionBox({ contact, assessment, evidence, policy, required, subStage }: PromotionBoxProps) {
  const id = useId();
  const [overriding, setOverriding] = useState(false);
  const { promote, busy, failure } = usePromotion({ contact, evidence, policy, required, subStage });
  const { missing } = assessment;
  const stopped = contact.doNotContact !== undefined;
  const ready = assessment.ready && !stopped;
  return (
    <div className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2.5">
      {stopped ? <p className="text-dim">None is proposed: do not contact.</p> : null}
      <MissingList id={id} missing={missing} ready={ready} />
      {stopped ? null : <EvidenceQuote evidence={evidence} />}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={!ready || busy}
          aria-describedby={missing.length > 0 ? id : undefined}
          onClick={() => promote()}
        >
          Promote to prospect
        </Button>
        {ready || overriding ? null : (
          <Button look="quiet" onClick={() => setOverriding(true)}>
            Promote anyway…
          </Button>
        )}
      </div>
      {overriding && !ready ? (
        <ReasonForm
          draftKey={`${contact.id}:promote`}
          title="Promote against the policy"
          submit="Promote anyway"
          busy={busy}
          onSubmit={(reason) => promote(reason)}
          onCancel={() => setOverriding(false)}
        />
      ) : null}
      <FailureAlert failure={failure} />
    </div>
  );
}
