import { saveLead } from '@/storage/commands/save-lead';
import { slugOf } from '@/storage/model/linkedin-address';
import { useCommand } from '../command/useCommand';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { fieldLabel } from '../field/field-labels';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { READ_FIELDS, type ReadField } from './read-fields';
import { saveNotice } from './save-notice';

type TypedPerson = Partial<Record<ReadField | 'name', string>>;

interface TypePersonProps {
  /** The page's address, kept with the person when it is a profile's. */
  url: string;
  onClose: () => void;
}

/** Saves the person of a page that could not be read, from what the rep types. */
export function TypePerson({ url, onClose }: TypePersonProps) {
  const [typed = {}, keep, drop] = useDraft<TypedPerson>(`type:${url}`);
  const { run, busy, failure } = useCommand();
  const name = typed.name?.trim() ?? '';
  const close = () => {
    drop();
    onClose();
  };
  const save = async () => {
    const saved = await run(
      () => saveLead({ person: { ...trimmed(typed), name, ...profileOf(url) }, source: 'manual', typed: true }),
      (result) => saveNotice(name, result),
    );
    if (saved) close();
  };
  return (
    <Form title="Type the person" submit="Save as lead" busy={busy} disabled={!name} onSubmit={save} onCancel={close}>
      {(['name', ...READ_FIELDS] as const).map((field) => (
        <TextField
          key={field}
          label={fieldLabel(field)}
          maxLength={300}
          value={typed[field] ?? ''}
          required={field === 'name'}
          onChange={(text) => keep({ ...typed, [field]: text })}
        />
      ))}
      <FailureAlert failure={failure} />
    </Form>
  );
}

function trimmed(typed: TypedPerson): TypedPerson {
  const entries = Object.entries(typed).map(([field, text]) => [field, text.trim()]);
  return Object.fromEntries(entries.filter(([, text]) => text));
}

function profileOf(url: string): { linkedinSlug?: string; profileUrl?: string } {
  const linkedinSlug = slugOf(url);
  return linkedinSlug ? { linkedinSlug, profileUrl: url } : {};
}
