import type { Contact } from '@/storage/model/contact';
import type { Intent } from '@/storage/model/intent/intent';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { BackOffer } from './BackOffer';
import { IntentOffers } from './IntentOffers';
import { LostOffer } from './LostOffer';
import { ReferralOffer } from './ReferralOffer';

interface ReplyOffersProps {
  contact: Contact;
  entry: TimelineEntry;
  intents: readonly Intent[];
}

/** What can be done about what a message says, one button each. Nothing of it happens by itself. */
export function ReplyOffers({ contact, entry, intents }: ReplyOffersProps) {
  const named = entry.absence?.substitute ?? intents.find(({ kind }) => kind === 'wrongPerson')?.who;
  const no = intents.find(({ kind }) => kind === 'notInterested');
  return (
    <div className="flex flex-wrap gap-1.5 empty:hidden">
      <BackOffer contact={contact} entry={entry} />
      {named ? <ReferralOffer contact={contact} named={named} /> : null}
      <IntentOffers contact={contact} entry={entry} intents={intents} />
      {no ? <LostOffer contact={contact} words={no.words} entryId={entry.id} /> : null}
    </div>
  );
}
