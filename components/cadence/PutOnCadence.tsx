import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronDown } from 'lucide-react';
import { enrolmentProblem } from '@/storage/model/cadence/enrolment-problem';
import type { Contact } from '@/storage/model/contact';
import { cadencesInUse } from '@/storage/queries/cadences-in-use';
import { FailureAlert } from '../failure/FailureAlert';
import { Menu } from '../ui/Menu';
import { Section } from '../ui/Section';
import { problemWords } from './cadence-words';
import { useCadenceCommands } from './useCadenceCommands';

/** Offers the cadences that fit a contact; quiet where there is none for this stage, or no contact is wanted. */
export function PutOnCadence({ contact }: { contact: Contact }) {
  const all = useLiveQuery(cadencesInUse) ?? [];
  const { enrol, failure } = useCadenceCommands();
  const forStage = all.filter(({ audience }) => audience === contact.stage);
  if (contact.doNotContact || forStage.length === 0) return null;
  const problems = forStage.map((cadence) => ({ cadence, problem: enrolmentProblem(contact, cadence, false) }));
  const items = problems.flatMap(({ cadence, problem }) =>
    problem ? [] : [{ id: cadence.id, label: cadence.name, onChoose: () => enrol(cadence, [contact.id]) }],
  );
  return (
    <Section
      title="Cadence"
      actions={
        items.length > 0 ? <Menu label="Put on a cadence…" icon={<ChevronDown size={14} />} items={items} /> : null
      }
    >
      {problems.map(({ cadence, problem }) =>
        problem ? (
          <p key={cadence.id} className="text-small text-dim">
            Not on {cadence.name}: {problemWords(problem, cadence.audience).toLowerCase()}
          </p>
        ) : null,
      )}
      <FailureAlert failure={failure} />
    </Section>
  );
}
