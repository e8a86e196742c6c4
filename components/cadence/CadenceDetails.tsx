import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { Cadence } from '@/storage/model/cadence/cadence';
import type { Contact } from '@/storage/model/contact';
import { cadenceById } from '@/storage/queries/cadence-by-id';
import { FailureAlert } from '../failure/FailureAlert';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { AUDIENCE_WORDS } from './cadence-words';
import { EnrolForm } from './EnrolForm';
import { PeopleOnCadence } from './PeopleOnCadence';
import { StepTable } from './StepTable';
import { useCadenceCommands } from './useCadenceCommands';

interface CadenceDetailsProps {
  cadenceId: string;
  onBack: () => void;
  onEdit: (cadence: Cadence) => void;
  onOpen: (contact: Contact) => void;
}

/** One cadence: how each step goes, who is on which step, and who is to be put on it. */
export function CadenceDetails({ cadenceId, onBack, onEdit, onOpen }: CadenceDetailsProps) {
  const shown = useLiveQuery(async () => (await cadenceById(cadenceId)) ?? 'gone', [cadenceId]);
  const [enrolling, setEnrolling] = useState(false);
  const { archive, busy, failure } = useCadenceCommands();
  if (!shown) return null;
  const back = (
    <Button look="quiet" size="small" className="self-start" onClick={onBack}>
      <ArrowLeft aria-hidden="true" size={14} />
      All cadences
    </Button>
  );
  if (shown === 'gone')
    return (
      <>
        {back}
        <p className="text-dim">This cadence is not there any more.</p>
      </>
    );
  const { cadence, count, people } = shown;
  const isAway = cadence.archivedAt !== undefined;
  return (
    <>
      {back}
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="flex min-w-0 flex-wrap items-center gap-2 text-title font-semibold">
          <Foreign text={cadence.name} />
          <Badge>{AUDIENCE_WORDS[cadence.audience]}</Badge>
          {isAway ? <Badge tone="warn">Put away</Badge> : null}
        </h2>
        <span className="flex flex-wrap gap-2">
          {isAway ? null : (
            <Button look="primary" disabled={enrolling} onClick={() => setEnrolling(true)}>
              Put people on it…
            </Button>
          )}
          <Button onClick={() => onEdit(cadence)}>{isAway ? 'Edit and use again' : 'Edit'}</Button>
          {isAway ? null : (
            <Button disabled={busy} onClick={() => archive(cadence, count.on)}>
              Put away
            </Button>
          )}
        </span>
      </header>
      <FailureAlert failure={failure} />
      {enrolling && !isAway ? <EnrolForm cadence={cadence} onClose={() => setEnrolling(false)} /> : null}
      <StepTable cadence={cadence} count={count} />
      <PeopleOnCadence cadence={cadence} on={count.on} people={people} onOpen={onOpen} />
    </>
  );
}
