import type { ContactRecord } from '../contact/useContactRecord';
import { PromotionBox } from '../qualification/PromotionBox';
import { WaysOn } from '../qualification/WaysOn';
import { useBoardGiven } from './BoardContext';
import { usePromotionOf } from './usePromotionOf';

interface PromotionQuestionProps {
  record: ContactRecord;
  subStage: string | undefined;
}

/** What a promotion still misses, the ways on after a "no", and the way past the policy, which asks for a reason. */
export function PromotionQuestion({ record, subStage }: PromotionQuestionProps) {
  const { policy } = useBoardGiven();
  const { contact } = record;
  const { assessment, evidence, required } = usePromotionOf()(record);
  return (
    <>
      <PromotionBox {...{ contact, assessment, evidence, policy, required, subStage }} />
      <WaysOn contact={contact} waysOn={assessment.waysOn} />
    </>
  );
}
