import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { DuplicatesDisclosure } from '../duplicate/DuplicatesDisclosure';
import { FindBox } from '../find/FindBox';
import { LackingDisclosure } from '../next-touch/LackingDisclosure';
import { ScoresBuilding } from '../score/ScoresBuilding';
import { Segmented } from '../ui/Segmented';
import { ContactList } from './ContactList';
import { DueDisclosure } from './DueDisclosure';
import { OrderMenu } from './OrderMenu';
import { RemovedDisclosure } from './RemovedDisclosure';
import { usePipelineView } from './usePipelineView';

/** Everybody the rep keeps track of: leads, prospects, all; found by a few letters. */
export function PipelineHome({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const { segment, search, order, show } = usePipelineView();
  const counts = useLiveQuery(() => pipelineCounts());
  if (!counts) return null;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const segments = [
    { value: 'lead', label: `Leads ${counts.lead.toLocaleString()}` },
    { value: 'prospect', label: `Prospects ${counts.prospect.toLocaleString()}` },
    { value: 'all', label: `All ${all.toLocaleString()}` },
  ] as const;
  return (
    <section aria-label="Pipeline" className="flex flex-col">
      <div className="flex flex-col gap-2 px-3 py-2.5">
        <Segmented label="Show" options={segments} value={segment} onChange={(next) => show({ segment: next })} />
        {all > 0 ? <FindBox text={search} onText={(next) => show({ search: next })} /> : null}
      </div>
      {all > 0 && !search ? <DueDisclosure onOpen={onOpen} /> : null}
      {all > 0 && !search ? <LackingDisclosure onOpen={onOpen} /> : null}
      {all > 1 && !search ? <DuplicatesDisclosure onOpen={onOpen} /> : null}
      {all > 1 ? (
        <div className="border-t border-line px-3 py-1.5">
          <OrderMenu />
          {order === 'best' ? <ScoresBuilding /> : null}
        </div>
      ) : null}
      <ContactList
        key={`${segment}:${search}:${order}`}
        segment={segment}
        search={search}
        order={order}
        isEmpty={all === 0}
        onAll={() => show({ segment: 'all' })}
        onOpen={onOpen}
      />
      {search ? null : <RemovedDisclosure />}
    </section>
  );
}
