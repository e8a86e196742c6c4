import { useState } from 'react';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { atHourOf, localDate } from '../ui/local-time';
import { TextField } from '../ui/TextField';

const DUE_HOUR = 9;
const JUMPS = [
  { months: 1, label: 'In a month' },
  { months: 3, label: 'In three months' },
  { months: 6, label: 'In half a year' },
] as const;

function dateIn(months: number): string {
  const date = new Date();
  return localDate(new Date(date.getFullYear(), date.getMonth() + months, date.getDate()).getTime());
}

interface NurtureFormProps {
  draftKey: string;
  busy: boolean;
  /** True when it was carried out; otherwise what was typed stays. */
  onSubmit: (dueAt: number, reason: string | undefined) => Promise<boolean>;
  onCancel: () => void;
}

/** "No for now": when to come back, and why. */
export function NurtureForm({ draftKey, busy, onSubmit, onCancel }: NurtureFormProps) {
  const [today] = useState(() => localDate(Date.now()));
  const [draft = { date: dateIn(3), reason: '' }, keep, drop] = useDraft<{ date: string; reason: string }>(draftKey);
  const dueAt = atHourOf(draft.date, DUE_HOUR);
  const close = () => {
    drop();
    onCancel();
  };
  const send = async () => {
    if (dueAt !== undefined && (await onSubmit(dueAt, draft.reason.trim() || undefined))) close();
  };
  return (
    <Form title="Nurture: no for now" submit="Nurture" busy={busy} disabled={!dueAt} onSubmit={send} onCancel={close}>
      <div className="flex flex-wrap gap-1.5">
        {JUMPS.map(({ months, label }) => (
          <Button key={months} size="small" onClick={() => keep({ ...draft, date: dateIn(months) })}>
            {label}
          </Button>
        ))}
      </div>
      <TextField
        label="Come back on"
        type="date"
        min={today}
        value={draft.date}
        onChange={(date) => keep({ ...draft, date })}
      />
      <TextField
        label="Reason (optional)"
        maxLength={2_000}
        value={draft.reason}
        onChange={(reason) => keep({ ...draft, reason })}
      />
    </Form>
  );
}
