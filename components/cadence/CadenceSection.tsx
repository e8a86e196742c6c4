import { useLiveQuery } from 'dexie-react-hooks';
import { stepNumber } from '@/storage/model/cadence/next-step';
import type { Contact } from '@/storage/model/contact';
import { cadenceOf, type OnCadence } from '@/storage/queries/cadence-of';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { Section } from '../ui/Section';
import { PutOnCadence } from './PutOnCadence';
import { useCadenceCommands } from './useCadenceCommands';
import { WaitingStep } from './WaitingStep';

/** On which cadence a contact is, and a way off; or a way onto one. */
export function CadenceSection({ contact }: { contact: Contact }) {
  const on = useLiveQuery(async () => (await cadenceOf(contact.id)) ?? 'none', [contact.id]);
  if (on === undefined) return null;
  return on === 'none' ? <PutOnCadence contact={contact} /> : <OnOne on={on} />;
}

function OnOne({ on: { enrolment, cadence, followUp } }: { on: OnCadence }) {
  const { leave, busy, failure } = useCadenceCommands();
  const place = stepNumber(cadence, enrolment.stepId);
  return (
    <Section
      title="Cadence"
      actions={
        <Button size="small" disabled={busy} onClick={() => leave(enrolment, cadence)}>
          Leave
        </Button>
      }
    >
      <div className="flex flex-col">
        <p>
          On <Foreign text={cadence.name} className="font-semibold" />
          {place > 0 ? `, step ${place} of ${cadence.steps.length}` : null}
        </p>
        <WaitingStep enrolment={enrolment} followUp={followUp} />
      </div>
      <FailureAlert failure={failure} />
    </Section>
  );
}
