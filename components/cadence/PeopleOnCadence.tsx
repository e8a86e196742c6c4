import type { Cadence } from '@/storage/model/cadence/cadence';
import { stepNumber } from '@/storage/model/cadence/next-step';
import { TOUCH_WORDS } from '@/storage/model/cadence/step-words';
import type { Contact } from '@/storage/model/contact';
import type { PersonOnCadence } from '@/storage/queries/cadence-by-id';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { PageSection } from '../ui/PageSection';
import { useCadenceCommands } from './useCadenceCommands';
import { WaitingStep } from './WaitingStep';

interface PeopleOnCadenceProps {
  cadence: Cadence;
  /** How many are on it; not all of them are shown when they are many. */
  on: number;
  people: PersonOnCadence[];
  onOpen: (contact: Contact) => void;
}

/** Who is on a cadence, on which step, due when. */
export function PeopleOnCadence({ cadence, on, people, onOpen }: PeopleOnCadenceProps) {
  const { leave, busy, failure } = useCadenceCommands();
  return (
    <PageSection title="On it now">
      <FailureAlert failure={failure} />
      {people.length === 0 ? <p className="text-dim">Nobody.</p> : null}
      <ul className="flex flex-col">
        {people.map(({ contact, enrolment, followUp }) => (
          <li
            key={enrolment.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-1.5 first:border-t-0"
          >
            <button
              type="button"
              className="min-w-0 flex-1 basis-48 text-start font-semibold underline-offset-2 hover:underline"
              onClick={() => onOpen(contact)}
            >
              <Foreign text={contact.name} />
            </button>
            <span className="flex-1 basis-48">{placeWords(cadence, enrolment.stepId)}</span>
            <span className="flex-1 basis-40">
              <WaitingStep enrolment={enrolment} followUp={followUp} />
            </span>
            <Button
              size="small"
              disabled={busy}
              aria-label={`Take off: ${contact.name}`}
              onClick={() => leave(enrolment, cadence)}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      {on > people.length ? (
        <p className="text-dim">
          {people.length} of {on}, whose step is due first.
        </p>
      ) : null}
    </PageSection>
  );
}

function placeWords(cadence: Cadence, stepId: string): string {
  const step = cadence.steps.find(({ id }) => id === stepId);
  if (!step) return 'A step that was taken out';
  return `Step ${stepNumber(cadence, stepId)} of ${cadence.steps.length}: ${TOUCH_WORDS[step.touch]}`;
}
