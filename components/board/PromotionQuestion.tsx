import { use } from 'react';
import { requiredCriteria } from '@/storage/model/own-framework';
import { assessPromotion } from '@/storage/model/promotion';
import type { ContactRecord } from '../contact/useContactRecord';
import { evidenceOf } from '../qualification/evidence';
import { FrameworkContext } from '../qualification/FrameworkContext';
import { PromotionBox } from '../qualification/PromotionBox';
import { WaysOn } from '../qualification/WaysOn';
import { useBoardGiven } from './BoardContext';

interface PromotionQuestionProps {
  record: ContactRecord;
  subStage: string | undefined;
}

/** What a promotion still misses, the ways on after a "no", and the way past the policy, which asks for a reason. */
export function PromotionQuestion({ record, subStage }: PromotionQuestionProps) {
  const { policy } = useBoardGiven();
  const { id, own } = use(FrameworkContext);
  const required = id === 'own' ? requiredCriteria(own) : undefined;
  const { contact, relationship, answers } = record;
  const evidence = evidenceOf(relationship);
  const { genuineInboundCount } = evidence;
  const assessment = assessPromotion({ policy, genuineInboundCount, answers, required });
  return (
    <>
      <PromotionBox
        contact={contact}
        assessment={assessment}
        evidence={evidence}
        policy={policy}
        required={required}
        subStage={subStage}
      />
      <WaysOn contact={contact} waysOn={assessment.waysOn} />
    </>
  );
}
