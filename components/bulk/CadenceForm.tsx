import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { cadencesInUse } from '@/storage/queries/cadences-in-use';
import { AUDIENCE_WORDS } from '../cadence/cadence-words';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import type { ChangeFormProps } from './BulkForm';
import { peopleWords } from './bulk-words';

/** Puts many on a cadence; whom it does not suit is left out and said afterwards. */
export function CadenceForm({ count, busy, onChange, onCancel }: ChangeFormProps) {
  const cadences = useLiveQuery(cadencesInUse);
  const [picked, setPicked] = useState<string>();
  const cadence = cadences?.find(({ id }) => id === picked) ?? cadences?.[0];
  const options = (cadences ?? []).map(({ id, name, audience }) => ({
    value: id,
    label: `${name}: ${AUDIENCE_WORDS[audience].toLowerCase()}`,
  }));
  return (
    <Form
      title={`Put ${peopleWords(count)} on a cadence`}
      submit="Put on it"
      busy={busy}
      disabled={!cadence}
      onSubmit={() => cadence && onChange({ what: 'cadence', cadenceId: cadence.id }, `put on ${cadence.name}`)}
      onCancel={onCancel}
    >
      {cadence ? (
        <SelectField label="Cadence" options={options} value={cadence.id} onChange={setPicked} />
      ) : (
        <p className="text-dim">There is no cadence yet. Make one under Cadences.</p>
      )}
    </Form>
  );
}
