import { type Answer, CHECKS, type Check } from '@/storage/model/answer';
import type { Contact } from '@/storage/model/contact';
import { assessPromotion, type PromotionPolicy } from '@/storage/model/promotion';
import { isPromotable } from '@/storage/model/stage-move';
import { Section } from '../ui/Section';
import { CheckRow } from './CheckRow';
import type { Evidence } from './evidence';
import { LostEvidence } from './LostEvidence';
import { PromotionBox } from './PromotionBox';
import { WaysOn } from './WaysOn';

interface QualificationSectionProps {
  contact: Contact;
  answers: Partial<Record<Check, Answer>>;
  evidence: Evidence;
  policy: PromotionPolicy;
}

/** The three checks, what a promotion still misses, and the way on after a "no". */
export function QualificationSection({ contact, answers, evidence, policy }: QualificationSectionProps) {
  const hasAnswered = evidence.genuineInboundCount > 0;
  const assessment = assessPromotion({ policy, genuineInboundCount: evidence.genuineInboundCount, answers });
  return (
    <Section title="Qualification">
      <ul className="flex flex-col gap-3">
        {CHECKS.map((check) => (
          <CheckRow
            key={check}
            contactId={contact.id}
            check={check}
            answer={answers[check]}
            evidenceId={evidence.onPage}
          />
        ))}
      </ul>
      <WaysOn contact={contact} waysOn={assessment.waysOn} />
      {isPromotable(contact.stage) ? (
        <PromotionBox contact={contact} assessment={assessment} evidence={evidence} policy={policy} />
      ) : null}
      {contact.stage === 'prospect' && !hasAnswered ? <LostEvidence contact={contact} /> : null}
    </Section>
  );
}
