import { use } from 'react';
import type { Answers } from '@/storage/model/answer';
import type { Contact } from '@/storage/model/contact';
import { criterionState } from '@/storage/model/derive-checks';
import { frameworkView, type ViewGroup } from '@/storage/model/framework-view';
import { requiredCriteria } from '@/storage/model/own-framework';
import { assessPromotion, type PromotionPolicy } from '@/storage/model/promotion';
import { isPromotable } from '@/storage/model/stage-move';
import { Section } from '../ui/Section';
import { ChecksStrip } from './ChecksStrip';
import { CriterionGroups } from './CriterionGroups';
import type { Evidence } from './evidence';
import { FrameworkContext } from './FrameworkContext';
import { FrameworkMenu } from './FrameworkMenu';
import { LostEvidence } from './LostEvidence';
import { PromotionBox } from './PromotionBox';
import { useSuggestedAnswers } from './useSuggestedAnswers';
import { WaysOn } from './WaysOn';

interface QualificationSectionProps {
  contact: Contact;
  answers: Answers;
  evidence: Evidence;
  policy: PromotionPolicy;
}

/** What is known, in the chosen framework; what a promotion still misses; and the way on after a "no". */
export function QualificationSection({ contact, answers, evidence, policy }: QualificationSectionProps) {
  const { id, own } = use(FrameworkContext);
  const groups = frameworkView(id, own);
  const required = id === 'own' ? requiredCriteria(own) : undefined;
  const { genuineInboundCount } = evidence;
  const suggestions = useSuggestedAnswers(contact.id, answers);
  const hasAnswered = genuineInboundCount > 0;
  const assessment = assessPromotion({ policy, genuineInboundCount, answers, required });
  return (
    <Section
      title="Qualification"
      actions={
        <span className="flex items-center gap-2">
          <span className="text-small text-dim">{progressWords(groups, answers)}</span>
          <FrameworkMenu />
        </span>
      }
    >
      {groups.length === 0 ? (
        <p className="text-dim">
          “{own.name}” has no criteria yet. Add some in the options, or choose another framework.
        </p>
      ) : null}
      {id === 'threeChecks' ? null : <ChecksStrip answers={answers} />}
      <CriterionGroups
        key={id}
        contactId={contact.id}
        groups={groups}
        answers={answers}
        evidence={evidence}
        suggestions={suggestions}
      />
      <WaysOn contact={contact} waysOn={assessment.waysOn} />
      {isPromotable(contact.stage) ? (
        <PromotionBox
          contact={contact}
          assessment={assessment}
          evidence={evidence}
          policy={policy}
          required={required}
        />
      ) : null}
      {contact.stage === 'prospect' && !hasAnswered ? <LostEvidence contact={contact} /> : null}
    </Section>
  );
}

function progressWords(groups: ViewGroup[], answers: Answers): string {
  const counted = groups.flatMap(({ criteria }) => criteria).filter(({ use: purpose }) => purpose !== 'shown');
  const known = counted.filter(({ criterion }) => criterionState(criterion, answers).value !== 'unknown');
  if (groups.length === 0) return '';
  return `${known.length} of ${counted.length} answered`;
}
