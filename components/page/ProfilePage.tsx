import { useLiveQuery } from 'dexie-react-hooks';
import { UserCheck } from 'lucide-react';
import type { ProfileReading } from '@/storage/model/page-reading';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { ContactView } from '../contact/ContactView';
import { EmptyState } from '../ui/EmptyState';
import type { PageActions } from './page-actions';
import { UnknownPerson } from './UnknownPerson';
import { UpdateFromPage } from './UpdateFromPage';

interface ProfilePageProps {
  reading: ProfileReading;
  actions: PageActions;
  policy: PromotionPolicy;
}

/** The person of an open profile: the contact when it is known, else what was read. Give it `key={reading.url}`. */
export function ProfilePage({ reading, actions, policy }: ProfilePageProps) {
  const found = useLiveQuery(async () => ({ contact: await contactOfReading(reading) }), [reading]);
  if (!found) return null;
  const { contact } = found;
  if (contact) {
    return (
      <ContactView
        key={contact.id}
        contactId={contact.id}
        policy={policy}
        fromPage={<UpdateFromPage contact={contact} reading={reading} actions={actions} />}
      />
    );
  }
  if (reading.isSelf) {
    return (
      <EmptyState icon={<UserCheck aria-hidden="true" />} title="This is your own profile">
        <p>Open somebody else’s profile to save them as a lead.</p>
      </EmptyState>
    );
  }
  return <UnknownPerson reading={reading} actions={actions} />;
}
