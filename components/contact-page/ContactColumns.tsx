import type { ReactNode } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { BuyingGroupSection } from '../buying-group/BuyingGroupSection';
import { CadenceSection } from '../cadence/CadenceSection';
import { ContactHeader } from '../contact/ContactHeader';
import { LabelsSection } from '../contact/LabelsSection';
import { LeftCompany } from '../contact/LeftCompany';
import type { ContactRecord } from '../contact/useContactRecord';
import { ContentSection } from '../content/ContentSection';
import { DealSection } from '../deal/DealSection';
import { DuplicatesOfContact } from '../duplicate/DuplicatesOfContact';
import { SaveEverything } from '../export/SaveEverything';
import { FollowUpSection } from '../follow-up/FollowUpSection';
import { HistorySection } from '../history/HistorySection';
import { RelationshipBanner } from '../interaction/RelationshipBanner';
import { TimelineSection } from '../interaction/TimelineSection';
import { NotesSection } from '../note/NotesSection';
import { DoNotContactBanner } from '../offer/DoNotContactBanner';
import { replyOf } from '../offer/EntryReply';
import { SignOfLife } from '../offer/SignOfLife';
import { evidenceOf } from '../qualification/evidence';
import { NextQuestion } from '../qualification/NextQuestion';
import { QualificationSection } from '../qualification/QualificationSection';
import { ScoreSection } from '../score/ScoreSection';
import { DraftSection } from '../template/DraftSection';
import { CompanySection } from './CompanySection';
import { StageLine } from './StageLine';

interface ContactColumnsProps {
  record: ContactRecord;
  policy: PromotionPolicy;
  stepTitle: (id: string) => string | undefined;
  onOpen: (contact: Contact) => void;
}

/** The parts of a contact in columns: who, what is to be done, what was said, what is known; as many as there is room for. */
export function ContactColumns({ record, policy, stepTitle, onOpen }: ContactColumnsProps) {
  const { contact, relationship, answers, followUps } = record;
  const evidence = evidenceOf(relationship);
  const { id: contactId } = contact;
  return (
    <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-[minmax(23rem,1.15fr)_minmax(22rem,1.15fr)_minmax(24rem,1.3fr)] min-[125rem]:grid-cols-[1fr_1.2fr_1.5fr_1.2fr]">
      <Column>
        <RelationshipBanner relationship={relationship} />
        <DoNotContactBanner contact={contact} />
        <LeftCompany contact={contact} />
        <SignOfLife contact={contact} relationship={relationship} />
        <ContactHeader contact={contact} />
        <StageLine contact={contact} stepTitle={stepTitle} />
        <ScoreSection contactId={contactId} />
        <DuplicatesOfContact contact={contact} />
        <LabelsSection contact={contact} />
        <CompanySection contact={contact} onOpen={onOpen} />
        <BuyingGroupSection contact={contact} />
      </Column>
      <Column>
        <div className="pt-3 empty:hidden">
          <NextQuestion contact={contact} answers={answers} evidence={evidence} />
        </div>
        <FollowUpSection contactId={contactId} followUps={followUps} stopped={contact.doNotContact !== undefined} />
        <DealSection contact={contact} />
        <CadenceSection contact={contact} />
        <DraftSection contact={contact} />
        <ContentSection contact={contact} />
      </Column>
      <Column>
        <TimelineSection contactId={contactId} loggable reply={replyOf} />
        <NotesSection subject={{ contactId }} />
      </Column>
      <div className="contents xl:col-span-full xl:grid xl:grid-cols-2 xl:items-start xl:gap-4 min-[125rem]:col-span-1 min-[125rem]:grid-cols-1">
        <Column>
          <QualificationSection contact={contact} answers={answers} evidence={evidence} policy={policy} />
        </Column>
        <Column>
          <HistorySection contactId={contactId} startsOpen />
          <SaveEverything contact={contact} />
        </Column>
      </div>
    </div>
  );
}

function Column({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col overflow-clip rounded-lg border border-line *:first:border-t-0">
      {children}
    </div>
  );
}
