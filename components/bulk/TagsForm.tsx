import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { findWords } from '@/storage/queries/find-words';
import { Form } from '../ui/Form';
import { WordsField } from '../ui/WordsField';
import type { ChangeFormProps } from './BulkForm';
import { peopleWords } from './bulk-words';

/** Adds tags to many, and takes others out. */
export function TagsForm({ count, busy, onChange, onCancel }: ChangeFormProps) {
  const known = useLiveQuery(findWords)?.tags ?? [];
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  return (
    <Form
      title={`Tags of ${peopleWords(count)}`}
      submit="Change tags"
      busy={busy}
      disabled={add.length + remove.length === 0}
      onSubmit={() => onChange({ what: 'tags', add, remove }, 'have other tags now')}
      onCancel={onCancel}
    >
      <div className="flex flex-wrap gap-3">
        <WordsField label="Add" hint="Enter or a comma ends a tag." words={add} known={known} onChange={setAdd} />
        <WordsField label="Take out" words={remove} known={known} onChange={setRemove} />
      </div>
    </Form>
  );
}
