import { useLiveQuery } from 'dexie-react-hooks';
import { STAGES } from '@/storage/model/stage';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { STAGE_WORDS } from '../stage/stage-words';
import { FOLDED } from './useBoardView';

const PLACES = ['first', 'second', 'third'] as const;

/** The columns while contacts are looked for; how many there are is known before. */
export function LoadingColumns() {
  const counts = useLiveQuery(pipelineCounts);
  return STAGES.filter((stage) => !FOLDED.includes(stage)).map((stage) => (
    <section
      key={stage}
      aria-label={STAGE_WORDS[stage]}
      className="flex min-w-54 flex-1 flex-col rounded-lg bg-raised p-1.5"
    >
      <header className="flex min-h-7 items-center gap-2 px-1.5">
        <h2 className="font-semibold">{STAGE_WORDS[stage]}</h2>
        <span className="text-small text-dim">{counts?.[stage].toLocaleString()}</span>
      </header>
      {PLACES.slice(0, counts?.[stage] ?? 0).map((place) => (
        <div key={place} aria-hidden="true" className="mx-1 mt-1 h-[6.25rem] rounded-md border border-line" />
      ))}
    </section>
  ));
}
