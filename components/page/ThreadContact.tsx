import type { ReactNode } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import type { ThreadChannel } from '@/storage/model/thread-interaction';
import type { ThreadPerson } from '@/storage/model/thread-people';
import type { LoggedMessages } from '@/storage/queries/logged-message-ids';
import { CadenceSection } from '../cadence/CadenceSection';
import { LeftCompany } from '../contact/LeftCompany';
import { useContactRecord } from '../contact/useContactRecord';
import { ContentSection } from '../content/ContentSection';
import { DealSection } from '../deal/DealSection';
import { DuplicatesOfContact } from '../duplicate/DuplicatesOfContact';
import { FollowUpSection } from '../follow-up/FollowUpSection';
import { HistorySection } from '../history/HistorySection';
import { RelationshipBanner } from '../interaction/RelationshipBanner';
import { TimelineSection } from '../interaction/TimelineSection';
import { NotesSection } from '../note/NotesSection';
import { DeadAddresses } from '../offer/DeadAddresses';
import { DoNotContactBanner } from '../offer/DoNotContactBanner';
import { replyOf } from '../offer/EntryReply';
import { NextQuestion } from '../qualification/NextQuestion';
import { QualificationSection } from '../qualification/QualificationSection';
import { DraftSection } from '../template/DraftSection';
import type { PageActions } from './page-actions';
import { threadEvidence } from './thread-evidence';

interface ThreadContactProps {
  contactId: ContactId;
  person: ThreadPerson;
  logged: LoggedMessages;
  actions: PageActions;
  policy: PromotionPolicy;
  channel: ThreadChannel;
  /** The thread itself, under the relationship. */
  children: ReactNode;
}

/** The contact beside an open thread: an answer on the page counts for a promotion, and is logged with it. */
export function ThreadContact({ contactId, person, logged, actions, policy, channel, children }: ThreadContactProps) {
  const record = useContactRecord(contactId);
  if (!record || record === 'gone') return children;
  const { contact, relationship, answers, followUps } = record;
  const evidence = threadEvidence({ contactId, relationship, person, logged, actions, channel });
  return (
    <>
      <RelationshipBanner
        relationship={relationship}
        name={contact.name}
        hint={evidence.logFirst ? UNLOGGED_HINT : undefined}
      />
      <DoNotContactBanner contact={contact} />
      <LeftCompany contact={contact} />
      <DeadAddresses contact={contact} />
      <NextQuestion contact={contact} answers={answers} evidence={evidence} />
      {children}
      <DraftSection contact={contact} channel={channel} />
      <ContentSection contact={contact} />
      <DuplicatesOfContact contact={contact} />
      <QualificationSection contact={contact} answers={answers} evidence={evidence} policy={policy} />
      <FollowUpSection contactId={contactId} followUps={followUps} stopped={contact.doNotContact !== undefined} />
      <DealSection contact={contact} />
      <CadenceSection contact={contact} />
      <TimelineSection contactId={contactId} loggable={false} reply={replyOf} />
      <NotesSection subject={{ contactId }} />
      <HistorySection contactId={contactId} />
    </>
  );
}

const UNLOGGED_HINT = 'Their answer on this page is not logged yet.';
