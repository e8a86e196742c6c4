import { useState } from 'react';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import type { Contact } from '@/storage/model/contact';
import { areTwoMembers } from '@/storage/model/likeness';
import { defaultSide, type MergeChoice, type MergeField } from '@/storage/model/merged-contact';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { MergeConflicts } from './MergeConflicts';
import { MergeFieldRow, MergeLine } from './MergeFieldRow';
import { alsoMerged, joinedLists, mergeRows } from './merge-values';
import { presetChoice } from './preset-choice';

interface MergeViewProps {
  /** The contact who stays. */
  keep: Contact;
  merge: Contact;
  onMerged?: ((contact: Contact) => void) | undefined;
  onCancel: () => void;
}

/** Two contacts of one person, field by field; where they differ the rep says which value holds. */
export function MergeView({ keep, merge, onMerged, onCancel }: MergeViewProps) {
  const [said, setChosen] = useState<MergeChoice>({});
  const chosen = { ...presetChoice(keep, merge), ...said };
  const { run, busy, failure } = useCommand();
  const sideOf = (field: MergeField) => chosen[field] ?? defaultSide(field, keep, merge);
  const name = sideOf('name') === 'keep' ? keep.name : merge.name;
  const send = async () => {
    const merged = await run(
      () => mergeContacts({ keepId: keep.id, mergeId: merge.id, fields: chosen }),
      ({ eventId }) => ({ text: `${name} is one contact now`, undo: [eventId] }),
    );
    if (merged) onMerged?.(keep);
  };
  if (areTwoMembers(keep, merge)) return <TwoMembers onClose={onCancel} />;
  return (
    <Form title="Merge into one contact" submit="Merge" busy={busy} onSubmit={send} onCancel={onCancel}>
      <div className="flex flex-col">
        {mergeRows(keep, merge).map((row) => (
          <MergeFieldRow
            key={row.field}
            row={row}
            side={sideOf(row.field)}
            onChoose={(side) => setChosen({ ...said, [row.field]: side })}
          />
        ))}
        {[...joinedLists(keep, merge), ...alsoMerged(keep, merge)].map(({ label, values }) => (
          <MergeLine key={label} label={label} value={values.join(', ')} />
        ))}
      </div>
      <MergeConflicts keep={keep} merge={merge} company={sideOf('companyName')} />
      <p className="text-small text-dim">
        Timelines, answers, follow-ups, deals and notes of both are kept. You can undo it in the history at any time.
      </p>
      <FailureAlert failure={failure} />
    </Form>
  );
}

function TwoMembers({ onClose }: { onClose: () => void }) {
  return (
    <div className="flex flex-col items-start gap-2">
      <FailureAlert failure={{ code: 'two-members' }} />
      <Button size="small" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
