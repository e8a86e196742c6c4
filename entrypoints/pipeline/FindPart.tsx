import { FindBox } from '@/components/find/FindBox';
import { FoundCount } from '@/components/find/FoundCount';
import { useFindText } from '@/components/find/useFindText';
import { SegmentTools } from '@/components/segment/SegmentTools';
import { addressOf } from './view-address';
import type { ViewId } from './views';

/** What board, table and numbers have in common: the search, how many it finds, and the searches that were kept. */
export function FindPart({ view }: { view: ViewId }) {
  const { text, show } = useFindText();
  return (
    <search aria-label="Contacts" className="flex flex-col gap-1.5 border-b border-line px-4 py-2 print:hidden">
      <FindBox text={text} onText={show} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <FoundCount text={text} />
        <SegmentTools text={text} addressOf={(query) => addressOf(view, query)} />
      </div>
    </search>
  );
}
