import { PanelRight, Settings } from 'lucide-react';
import { NotePage } from '@/components/capture/NotePage';
import { ChangesContext } from '@/components/command/ChangesContext';
import { Notices } from '@/components/command/Notices';
import { DueLists } from '@/components/follow-up/DueLists';
import { isAnyPage } from '@/components/page/any-page';
import { PageGlance } from '@/components/page/PageGlance';
import { CountsLine } from '@/components/pipeline/CountsLine';
import { useSitesOn } from '@/components/site/useSitesOn';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { Contact } from '@/storage/model/contact';
import { openOptions, siteAccess } from '../options/api';
import { actionsOnPage, announceChanges, notePage, openPanel, openPanelAt } from '../sidepanel/api';
import { useCurrentTab } from './useCurrentTab';

/** The toolbar's popup: who is on the page, what is due, how many there are. */
export function Popup() {
  const tab = useCurrentTab();
  const sitesOn = useSitesOn(siteAccess);
  if (!tab) return null;
  const { windowId, tabId, state } = tab;
  const close = () => window.close();
  const open = (contact: Contact) => void openPanelAt(contact.id, windowId).then(close);
  return (
    <ChangesContext value={announceChanges}>
      <div className="flex w-[360px] flex-col">
        <header className="flex h-10 items-center justify-between border-b border-line ps-3 pe-1">
          <h1 className="font-semibold">Twoway</h1>
          <span className="flex items-center">
            <Button look="quiet" size="small" onClick={() => void openPanel(windowId).then(close)}>
              <PanelRight aria-hidden="true" size={14} />
              Open panel
            </Button>
            <IconButton label="Options" icon={<Settings size={16} />} onClick={openOptions} />
          </span>
        </header>
        <main>
          {isAnyPage(state) ? <NotePage onNote={() => void notePage(tabId, windowId).then(close)} /> : null}
          <PageGlance
            state={state}
            actions={actionsOnPage(tabId, state?.url ?? '')}
            sitesOn={sitesOn}
            onOptions={openOptions}
            onOpen={open}
            onOpenPanel={() => void openPanel(windowId).then(close)}
          />
          <section aria-labelledby="follow-ups">
            <h2 id="follow-ups" className="sr-only">
              Follow-ups
            </h2>
            <DueLists onOpen={open} />
          </section>
        </main>
        <footer>
          <CountsLine />
        </footer>
        <Notices />
      </div>
    </ChangesContext>
  );
}
