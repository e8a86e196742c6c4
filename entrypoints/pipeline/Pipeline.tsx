import { BackupReminder } from '@/components/backup/BackupReminder';
import { BrokenOffBulks } from '@/components/bulk/BrokenOffBulks';
import { ChangesContext } from '@/components/command/ChangesContext';
import { Notices } from '@/components/command/Notices';
import { ExampleStrip } from '@/components/example/ExampleStrip';
import { useFindText } from '@/components/find/useFindText';
import { IndexBuilding } from '@/components/finder/IndexBuilding';
import { HelpSheet } from '@/components/help/HelpSheet';
import type { KeyGroup } from '@/components/help/keys';
import { BOARD_KEYS, FIND_KEYS, PAGE_KEYS, TABLE_KEYS } from '@/components/help/keys';
import { PinnedSegments } from '@/components/segment/PinnedSegments';
import { classNames } from '@/components/ui/class-names';
import { backupRecord } from '@/storage/backup-settings';
import { openOptions } from '../options/api';
import { announceChanges } from '../sidepanel/api';
import { FindPart } from './FindPart';
import { PagePalette } from './PagePalette';
import { useTitle } from './useTitle';
import { useView } from './useView';
import { ViewTabs } from './ViewTabs';
import { addressOf } from './view-address';
import { findingView, VIEWS, type ViewId } from './views';

/** The keys of those views that have some of their own. */
const VIEW_KEYS: Partial<Record<ViewId, KeyGroup>> = { board: BOARD_KEYS, table: TABLE_KEYS };

/** The full page beside the panel: one view at a time, each with an address of its own (`pipeline.html#cadences`). */
export function Pipeline() {
  const { view, tail, go } = useView();
  const { title, Content, finds, wide, tall } = VIEWS[view];
  const own = VIEW_KEYS[view];
  const text = useFindText((find) => find.text);
  const onTitle = useTitle(title, finds ? view : `${view}/${tail}`);
  return (
    <ChangesContext value={announceChanges}>
      <div className={classNames('flex flex-col', tall ? 'h-dvh' : 'min-h-screen')}>
        <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 print:hidden">
          <h1 className="font-semibold">Twoway</h1>
          <ViewTabs view={view} />
          <PinnedSegments text={finds ? text : undefined} addressOf={(query) => addressOf(findingView(view), query)} />
          <span className="ms-auto flex items-center">
            <a href={addressOf('import')} className="rounded px-2 py-1 text-dim hover:bg-raised">
              Import
            </a>
            <PagePalette view={view} />
            <HelpSheet groups={[...(finds ? [FIND_KEYS] : []), ...(own ? [own] : []), PAGE_KEYS]} />
          </span>
        </header>
        {finds ? <FindPart view={view} /> : null}
        <main
          aria-label={title}
          className={classNames(
            'mx-auto flex w-full flex-1 flex-col gap-4 p-4',
            !wide && 'max-w-5xl',
            tall && 'min-h-0',
          )}
        >
          {finds ? <IndexBuilding /> : null}
          {view === 'import' ? null : <ExampleStrip />}
          <BrokenOffBulks />
          <BackupReminder record={backupRecord} onBackUp={openOptions} />
          <Content tail={tail} onTail={(next, inPlace) => go(view, next, inPlace)} onTitle={onTitle} />
        </main>
        <Notices />
      </div>
    </ChangesContext>
  );
}
