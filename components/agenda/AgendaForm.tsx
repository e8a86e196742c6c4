import { useState } from 'react';
import { Form } from '../ui/Form';
import { TextArea } from '../ui/TextArea';

interface AgendaFormProps {
  /** What stands there at first, one point a line. */
  first: string;
  busy: boolean;
  onSubmit: (text: string) => void;
  onCancel: () => void;
}

/** Changes the agenda of a meeting, one point a line. */
export function AgendaForm({ first, busy, onSubmit, onCancel }: AgendaFormProps) {
  const [text, setText] = useState(first);
  return (
    <Form title="Agenda" submit="Keep agenda" busy={busy} onSubmit={() => onSubmit(text)} onCancel={onCancel}>
      <TextArea label="One point a line" rows={5} maxLength={6_000} value={text} onChange={setText} />
    </Form>
  );
}
