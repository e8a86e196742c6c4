import { useId } from 'react';
import type { Cadence } from '@/storage/model/cadence/cadence';
import type { Candidate } from '@/storage/queries/enrolment-candidates';
import { beforeWords } from '../effect/cadence-sentence';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { problemWords } from './cadence-words';

interface CandidateRowProps {
  candidate: Candidate;
  audience: Cadence['audience'];
  picked: boolean;
  onPick: (isIn: boolean) => void;
}

/** Somebody to be put on a cadence, or why that cannot be. */
export function CandidateRow({ candidate: { contact, problem, before }, audience, picked, onPick }: CandidateRowProps) {
  const id = useId();
  return (
    <li className="border-t border-line first:border-t-0">
      <label htmlFor={id} className="flex items-center gap-3 px-2 py-1.5">
        <input
          id={id}
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          disabled={problem !== undefined}
          checked={picked && !problem}
          onChange={(event) => onPick(event.target.checked)}
        />
        <Foreign text={contact.name} className="flex-1 basis-40 truncate font-medium" />
        <Foreign text={contact.companyName ?? ''} className="flex-1 basis-32 truncate text-dim" />
        {problem ? <span className="text-small text-warn">{problemWords(problem, audience)}</span> : null}
        {before && !problem ? <span className="text-small text-warn">{beforeWords(before)}</span> : null}
        <StageChip stage={contact.stage} />
      </label>
    </li>
  );
}
