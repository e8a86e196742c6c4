import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Cadence } from '@/storage/model/cadence/cadence';
import type { ContactId } from '@/storage/model/contact';
import { STAGES, type Stage } from '@/storage/model/stage';
import { enrolmentCandidates } from '@/storage/queries/enrolment-candidates';
import { FailureAlert } from '../failure/FailureAlert';
import { STAGE_WORDS } from '../stage/stage-words';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { CandidateRow } from './CandidateRow';
import { useCadenceCommands } from './useCadenceCommands';

/** Nobody looks through more; the search leads to the others. */
const SHOWN = 200;

type StageChoice = Stage | 'any';
const STAGE_CHOICES: { value: StageChoice; label: string }[] = [
  ...STAGES.map((value) => ({ value, label: STAGE_WORDS[value] })),
  { value: 'any', label: 'Every stage' },
];

interface EnrolFormProps {
  cadence: Cadence;
  onClose: () => void;
}

/** Picks who is to be put on a cadence; who cannot be is shown with the reason, before anything is kept. */
export function EnrolForm({ cadence, onClose }: EnrolFormProps) {
  const [stage, setStage] = useState<StageChoice>(cadence.audience);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<ContactId>>(new Set());
  const { enrol, busy, failure } = useCadenceCommands();
  const candidates = useLiveQuery(
    () => enrolmentCandidates(cadence, { stage: stage === 'any' ? undefined : stage, search, limit: SHOWN }),
    [cadence, stage, search],
  );
  const free = candidates?.filter(({ problem }) => !problem) ?? [];
  // Whoever was on it once is put on it again by the rep's own choice only.
  const newcomers = free.filter(({ before }) => !before).map(({ contact }) => contact.id);
  const pick = (ids: ContactId[], isIn: boolean) =>
    setPicked((now) => new Set(isIn ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const keep = async () => {
    if (await enrol(cadence, [...picked])) onClose();
  };
  return (
    <Form
      title={`Put people on ${cadence.name}`}
      submit={picked.size === 1 ? 'Put 1 on it' : `Put ${picked.size} on it`}
      busy={busy}
      disabled={picked.size === 0}
      onSubmit={keep}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-3">
        <TextField label="Search contacts" type="search" value={search} onChange={setSearch} />
        <SelectField label="Stage" options={STAGE_CHOICES} value={stage} onChange={setStage} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" disabled={newcomers.length === 0} onClick={() => pick(newcomers, true)}>
          Select all shown
        </Button>
        <Button size="small" disabled={picked.size === 0} onClick={() => setPicked(new Set())}>
          Select nobody
        </Button>
        <span aria-live="polite" className="text-dim">
          {picked.size} selected{candidates ? `, ${free.length} of ${candidates.length} shown can be put on it` : ''}
        </span>
      </div>
      <ul
        aria-label="Contacts"
        className="flex max-h-96 flex-col overflow-y-auto rounded-md border border-line bg-ground"
      >
        {candidates?.map((candidate) => (
          <CandidateRow
            key={candidate.contact.id}
            candidate={candidate}
            audience={cadence.audience}
            picked={picked.has(candidate.contact.id)}
            onPick={(isIn) => pick([candidate.contact.id], isIn)}
          />
        ))}
      </ul>
      <EndOfList count={candidates?.length} />
      <FailureAlert failure={failure} />
    </Form>
  );
}

/** That nobody is there, or that there are more. */
function EndOfList({ count }: { count: number | undefined }) {
  if (count === 0) return <p className="text-dim">Nobody found.</p>;
  return count === SHOWN ? <p className="text-dim">The first {SHOWN}; search for others.</p> : null;
}
