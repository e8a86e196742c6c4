import type { ReactNode } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { BuyingGroupSection } from '../buying-group/BuyingGroupSection';
import { CadenceSection } from '../cadence/CadenceSection';
import { ContentSection } from '../content/ContentSection';
import { DealSection } from '../deal/DealSection';
import { DuplicatesOfContact } from '../duplicate/DuplicatesOfContact';
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
import { ContactHeader } from './ContactHeader';
import { LabelsSection } from './LabelsSection';
import { LeftCompany } from './LeftCompany';
import { RemoveContact } from './RemoveContact';
import { useContactRecord } from './useContactRecord';

interface ContactViewProps {
  contactId: ContactId;
  policy: PromotionPolicy;
  /** Something about the open page, under the header. */
  fromPage?: ReactNode;
}

/** All there is on one contact; which way it runs comes first. Give it `key={contactId}`. */
export function ContactView({ contactId, policy, fromPage }: ContactViewProps) {
  const record = useContactRecord(contactId);
  if (!record) return null;
  if (record === 'gone') return <p className="p-3 text-dim">This contact was removed.</p>;
  const { contact, relationship, answers, followUps } = record;
  const evidence = evidenceOf(relationship);
  return (
    <>
      <RelationshipBanner relationship={relationship} />
      <DoNotContactBanner contact={contact} />
      <LeftCompany contact={contact} />
      <SignOfLife contact={contact} relationship={relationship} />
      <ContactHeader contact={contact} />
      <ScoreSection contactId={contactId} />
      <DuplicatesOfContact contact={contact} />
      {fromPage}
      <NextQuestion contact={contact} answers={answers} evidence={evidence} />
      <FollowUpSection contactId={contactId} followUps={followUps} stopped={contact.doNotContact !== undefined} />
      <DealSection contact={contact} />
      <CadenceSection contact={contact} />
      <DraftSection contact={contact} />
      <ContentSection contact={contact} />
      <QualificationSection contact={contact} answers={answers} evidence={evidence} policy={policy} />
      <BuyingGroupSection contact={contact} />
      <TimelineSection contactId={contactId} loggable reply={replyOf} />
      <LabelsSection contact={contact} />
      <NotesSection subject={{ contactId }} />
      <HistorySection contactId={contactId} />
      <div className="border-t border-line px-3 py-3">
        <RemoveContact contact={contact} />
      </div>
    </>
  );
}
