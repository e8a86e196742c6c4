import type { Contact } from '@/storage/model/contact';
import type { PageReading, PageState } from '@/storage/model/page-reading';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { CompanyPage } from './CompanyPage';
import { ProfilePage } from './ProfilePage';
import type { PageActions } from './page-actions';
import { ThreadPage } from './ThreadPage';

interface ReadPageProps {
  state: Extract<PageState, { status: 'read' }>;
  actions: PageActions;
  policy: PromotionPolicy;
  onOpen: (contact: Contact) => void;
}

/** What was read of the page, then each conversation that is open on it beside. */
export function ReadPage({ state, actions, policy, onOpen }: ReadPageProps) {
  const conversations = state.conversations ?? [];
  return [state.reading, ...conversations].map((reading) => (
    <div key={keyOf(reading)} className="flex flex-col border-b-4 border-line last:border-b-0">
      {reading.pageKind === 'linkedin-profile' ? (
        <ProfilePage reading={reading} actions={actions} policy={policy} />
      ) : reading.pageKind === 'linkedin-company' ? (
        <CompanyPage reading={reading} actions={actions} onOpen={onOpen} />
      ) : (
        <ThreadPage reading={reading} actions={actions.inThread(reading.threadId)} policy={policy} onOpen={onOpen} />
      )}
    </div>
  ));
}

/** Another person, company or thread is another page, never the old one with new words. */
function keyOf(reading: PageReading): string {
  return `${reading.pageKind}:${reading.pageKind === 'thread' ? reading.threadId : reading.url}`;
}
