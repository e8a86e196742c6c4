import { use } from 'react';
import type { Criterion } from '@/storage/model/answer';
import { requiredCriteria } from '@/storage/model/own-framework';
import { assessPromotion, type PromotionAssessment } from '@/storage/model/promotion';
import type { ContactRecord } from '../contact/useContactRecord';
import { type Evidence, evidenceOf } from '../qualification/evidence';
import { FrameworkContext } from '../qualification/FrameworkContext';
import { useBoardGiven } from './BoardContext';

interface Promotion {
  evidence: Evidence;
  assessment: PromotionAssessment;
  /** Criteria that the team's own framework requires. */
  required: Criterion[] | undefined;
}

/** What the policy of this board says of a contact's promotion; says how, for a contact that is read later. */
export function usePromotionOf(): (record: ContactRecord) => Promotion {
  const { policy } = useBoardGiven();
  const { id, own } = use(FrameworkContext);
  const required = id === 'own' ? requiredCriteria(own) : undefined;
  return ({ relationship, answers }) => {
    const evidence = evidenceOf(relationship);
    const { genuineInboundCount } = evidence;
    return { evidence, required, assessment: assessPromotion({ policy, genuineInboundCount, answers, required }) };
  };
}
