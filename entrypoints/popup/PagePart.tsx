import { NotePage } from '@/components/capture/NotePage';
import { isAnyPage } from '@/components/page/any-page';
import { PageGlance } from '@/components/page/PageGlance';
import { useSitesOn } from '@/components/site/useSitesOn';
import type { Contact } from '@/storage/model/contact';
import { openOptions, siteAccess } from '../options/api';
import { actionsOnPage, notePage } from '../sidepanel/api';
import type { CurrentTab } from './useCurrentTab';

interface PagePartProps {
  tab: CurrentTab;
  onOpen: (contact: Contact) => void;
  onOpenPanel: () => void;
  onClose: () => void;
}

/** The page under the popup: save, log or note it, or see what the contact is. */
export function PagePart({ tab: { tabId, windowId, state }, onOpen, onOpenPanel, onClose }: PagePartProps) {
  const sitesOn = useSitesOn(siteAccess);
  return (
    <div className="border-t border-line first:border-t-0">
      {isAnyPage(state) ? <NotePage onNote={() => void notePage(tabId, windowId).then(onClose)} /> : null}
      <PageGlance
        state={state}
        actions={actionsOnPage(tabId, state?.url ?? '')}
        sitesOn={sitesOn}
        onOptions={openOptions}
        onOpen={onOpen}
        onOpenPanel={onOpenPanel}
      />
    </div>
  );
}
