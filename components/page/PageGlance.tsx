import type { Contact } from '@/storage/model/contact';
import type { PageState } from '@/storage/model/page-reading';
import type { SiteId } from '@/storage/model/sites';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { BlockedPage } from './BlockedPage';
import { MismatchPage } from './MismatchPage';
import { NothingToRead } from './NothingToRead';
import { ProfileGlance } from './ProfileGlance';
import type { PageActions } from './page-actions';
import { ThreadGlance } from './ThreadGlance';

interface PageGlanceProps {
  state: PageState | undefined;
  actions: PageActions;
  sitesOn: ReadonlySet<SiteId> | undefined;
  onOptions: () => void;
  onOpen: (contact: Contact) => void;
  onOpenPanel: () => void;
}

/** The open page in a few lines, for the popup: save, or see what the contact is. */
export function PageGlance({ state, actions, sitesOn, onOptions, onOpen, onOpenPanel }: PageGlanceProps) {
  if (!state || state.status === 'none') return <NothingToRead sitesOn={sitesOn} onOptions={onOptions} />;
  if (state.status === 'loading') return <p className="p-3 text-dim">The page is still loading…</p>;
  if (state.status === 'blocked') return <BlockedPage reason={state.reason} />;
  if (state.status === 'mismatch') return <MismatchPage state={state} />;
  if (state.status === 'unreadable') {
    return (
      <div className="flex flex-col items-start gap-2 p-3">
        <p>This page could not be read. In the panel you can type the person.</p>
        <Button onClick={onOpenPanel}>Type them in the panel</Button>
      </div>
    );
  }
  const { reading } = state;
  if (reading.pageKind === 'linkedin-profile') {
    return <ProfileGlance key={reading.url} reading={reading} actions={actions} onOpen={onOpen} />;
  }
  if (reading.pageKind === 'thread') {
    return <ThreadGlance key={reading.threadId} reading={reading} actions={actions} onOpen={onOpen} />;
  }
  return (
    <div className="flex items-center gap-2 p-3">
      <Foreign text={reading.fields.name.value} className="line-clamp-2 flex-1 font-semibold" />
      <Button onClick={onOpenPanel}>Open panel</Button>
    </div>
  );
}
