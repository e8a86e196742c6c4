import { useState } from 'react';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { saveNotice } from '../page/save-notice';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';
import type { CaptureSource } from './capture-source';
import { saveCaptured } from './save-captured';

/** What of a person can be typed here. */
export interface TypedLead {
  name: string;
  jobTitle: string;
  companyName: string;
  email: string;
}

const LABELS = { name: 'Name', jobTitle: 'Job title', companyName: 'Company', email: 'Mail' } as const;

interface TypeCapturedProps {
  /** What the page suggests; the rep looks it over. */
  suggested: Partial<TypedLead>;
  source: CaptureSource;
}

/** Saves somebody of whom the page says too little to be read, from what the rep types. */
export function TypeCaptured({ suggested, source }: TypeCapturedProps) {
  const [typed, setTyped] = useState<TypedLead>();
  const { run, busy, failure } = useCommand();
  if (!typed) {
    return (
      <Button
        look="quiet"
        size="small"
        className="self-start"
        onClick={() => setTyped({ name: '', jobTitle: '', companyName: '', email: '', ...suggested })}
      >
        Type a person of this page…
      </Button>
    );
  }
  const save = async () => {
    const { name, jobTitle, companyName, email } = typed;
    const person = { name: name.trim(), ...present({ jobTitle, companyName }), emails: [email.trim()].filter(Boolean) };
    const saved = await run(
      () => saveCaptured(person, true, source),
      ({ result, later }) => saveNotice(person.name, result, later),
    );
    if (saved) setTyped(undefined);
  };
  return (
    <Form
      title="Type the person"
      submit="Save as lead"
      busy={busy}
      disabled={!typed.name.trim()}
      onSubmit={save}
      onCancel={() => setTyped(undefined)}
    >
      {(['name', 'jobTitle', 'companyName', 'email'] as const).map((field) => (
        <TextField
          key={field}
          label={LABELS[field]}
          maxLength={300}
          value={typed[field]}
          required={field === 'name'}
          onChange={(text) => setTyped({ ...typed, [field]: text })}
        />
      ))}
      <FailureAlert failure={failure} />
    </Form>
  );
}

function present<T extends Record<string, string>>(fields: T): Partial<T> {
  const entries = Object.entries(fields).map(([field, text]) => [field, text.trim()]);
  return Object.fromEntries(entries.filter(([, text]) => text));
}
