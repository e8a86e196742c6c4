import { useState } from 'react';
import { saveLead } from '@/storage/commands/save-lead';
import type { PersonFields } from '@/storage/model/contact';
import { slugOf } from '@/storage/model/linkedin-address';
import { useCommand } from '../command/useCommand';
import { patchOf } from '../contact/editable-fields';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { fieldLabel } from '../field/field-labels';
import { Alert } from '../ui/Alert';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { READ_FIELDS, type ReadField } from './read-fields';
import { saveNotice } from './save-notice';

type TypedField = ReadField | 'name' | 'emails' | 'phones';
type TypedPerson = Partial<Record<TypedField, string>>;
const FIELDS: readonly TypedField[] = ['name', ...READ_FIELDS, 'emails', 'phones'];

interface TypePersonProps {
  /** The page's address, kept with the person when it is a profile's. */
  url: string;
  onClose: () => void;
}

/** Saves the person of a page that could not be read, from what the rep types. */
export function TypePerson({ url, onClose }: TypePersonProps) {
  const [typed = {}, keep, drop] = useDraft<TypedPerson>(`type:${url}`);
  const { run, busy, failure } = useCommand();
  const [wrong, setWrong] = useState<string>();
  const name = typed.name?.trim() ?? '';
  const close = () => {
    drop();
    onClose();
  };
  const save = async () => {
    const person = personOf(typed);
    setWrong('wrong' in person ? person.wrong : undefined);
    if ('wrong' in person) return;
    const saved = await run(
      () => saveLead({ person: { ...person, name, ...profileOf(url) }, source: 'manual', typed: true }),
      (result) => saveNotice(name, result),
    );
    if (saved) close();
  };
  return (
    <Form title="Type the person" submit="Save as lead" busy={busy} disabled={!name} onSubmit={save} onCancel={close}>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={fieldLabel(field)}
          maxLength={300}
          hint={field === 'emails' || field === 'phones' ? 'Several with a comma between them.' : undefined}
          value={typed[field] ?? ''}
          required={field === 'name'}
          onChange={(text) => keep({ ...typed, [field]: text })}
        />
      ))}
      {wrong ? <Alert>{wrong}</Alert> : null}
      <FailureAlert failure={failure} />
    </Form>
  );
}

/** What was typed, as it is kept; or what is wrong with it. */
function personOf(typed: TypedPerson): Partial<PersonFields> | { wrong: string } {
  const person: Partial<PersonFields> = {};
  for (const field of FIELDS) {
    const text = typed[field]?.trim();
    if (!text) continue;
    const read = patchOf(field, text);
    if ('wrong' in read) return read;
    Object.assign(person, read.patch);
  }
  return person;
}

function profileOf(url: string): { linkedinSlug?: string; profileUrl?: string } {
  const linkedinSlug = slugOf(url);
  return linkedinSlug ? { linkedinSlug, profileUrl: url } : {};
}
