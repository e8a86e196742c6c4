import { ChangesContext } from '@/components/command/ChangesContext';
import { Notices } from '@/components/command/Notices';
import { HelpSheet } from '@/components/help/HelpSheet';
import { LIST_KEYS, PAGE_KEYS } from '@/components/help/keys';
import { announceChanges } from '../sidepanel/api';
import { useView } from './useView';
import { ViewTabs } from './ViewTabs';
import { VIEWS } from './views';

const KEYS = [LIST_KEYS, PAGE_KEYS];

/** The full page beside the panel: one view at a time, each with an address of its own (`pipeline.html#cadences`). */
export function Pipeline() {
  const [view, choose] = useView();
  const { title, Content } = VIEWS[view];
  return (
    <ChangesContext value={announceChanges}>
      <div className="flex min-h-screen flex-col">
        <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2">
          <h1 className="font-semibold">Twoway</h1>
          <ViewTabs view={view} onChoose={choose} />
          <HelpSheet groups={KEYS} />
        </header>
        <main aria-label={title} className="mx-auto flex w-full max-w-5xl flex-1 flex-col gap-4 p-4">
          <Content />
        </main>
        <Notices />
      </div>
    </ChangesContext>
  );
}
