import type { MergeField } from '@/storage/model/template/merge-field';
import type { Merged } from '@/storage/model/template/merge-template';
import { Alert } from '../ui/Alert';
import { FIELD_WORDS } from './field-words';

interface OpenFieldsProps {
  merged: readonly Pick<Merged, 'missing' | 'unknown' | 'halfWritten'>[];
  /** For whom. */
  name: string;
}

/** What keeps a draft from being used, each with the ways out. */
export function OpenFields({ merged, name }: OpenFieldsProps) {
  const missing = [...new Set(merged.flatMap((one) => one.missing))];
  const unknown = [...new Set(merged.flatMap((one) => one.unknown))];
  const halfWritten = [...new Set(merged.flatMap((one) => one.halfWritten))];
  if (missing.length + unknown.length + halfWritten.length === 0) return null;
  return (
    <Alert tone="warn">
      {missing.map((field) => (
        <p key={field}>
          <strong className="font-semibold">{FIELD_WORDS[field]}</strong> is not known{aboutOf(field, name)}. Type over{' '}
          <code>{`{{${field}}}`}</code>, or give the template a fallback:{' '}
          <code>{`{{${field}|${EXAMPLES[field]}}}`}</code>.
        </p>
      ))}
      {unknown.map((word) => (
        <p key={word}>
          <code>{`{{${word}}}`}</code> is no field. Type over it.
        </p>
      ))}
      <HalfWritten marks={halfWritten} />
    </Alert>
  );
}

/** Says of each piece that it is not written as a field is. */
export function HalfWritten({ marks }: { marks: readonly string[] }) {
  return marks.map((mark) => (
    <p key={mark}>
      <code>{mark}</code> is half a field: it would be sent as it stands. A field is written{' '}
      <code>{'{{firstName}}'}</code>.
    </p>
  ));
}

const EXAMPLES: Record<MergeField, string> = {
  firstName: 'there',
  lastName: 'colleague',
  name: 'there',
  company: 'your team',
  jobTitle: 'your role',
  location: 'your region',
  ownName: 'the team',
};

function aboutOf(field: MergeField, name: string): string {
  if (field === 'ownName') return ': write it once under Templates';
  if (field === 'firstName' || field === 'lastName') return ` for sure from “${name}”`;
  return ` of ${name}`;
}
