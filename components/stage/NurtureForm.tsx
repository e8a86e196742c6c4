import type { WallMoment } from '@/storage/model/wall-moment';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { useReadWhen } from '../when/useReadWhen';
import { WhenField } from '../when/WhenField';

const JUMPS = ['In a month', 'In three months', 'In half a year'] as const;

interface NurtureFormProps {
  draftKey: string;
  busy: boolean;
  /** The contact's zone, where it is known. */
  theirZone: string | undefined;
  /** True when it was carried out; otherwise what was typed stays. */
  onSubmit: (due: { when: WallMoment; at: number }, reason: string | undefined) => Promise<boolean>;
  onCancel: () => void;
}

/** "No for now": when to come back, and why. */
export function NurtureForm({ draftKey, busy, theirZone, onSubmit, onCancel }: NurtureFormProps) {
  const [draft = { date: JUMPS[1], reason: '' }, keep, drop] = useDraft<{ date: string; reason: string }>(draftKey);
  const reading = useReadWhen(draft.date, theirZone);
  const due = reading.read.is === 'moment' ? reading.read : undefined;
  const close = () => {
    drop();
    onCancel();
  };
  const send = async () => {
    if (due && (await onSubmit(due, draft.reason.trim() || undefined))) close();
  };
  return (
    <Form title="Nurture: no for now" submit="Nurture" busy={busy} disabled={!due} onSubmit={send} onCancel={close}>
      <div className="flex flex-wrap gap-1.5">
        {JUMPS.map((words) => (
          <Button key={words} size="small" onClick={() => keep({ ...draft, date: words })}>
            {words}
          </Button>
        ))}
      </div>
      <WhenField
        label="Come back on"
        labelShown
        text={draft.date}
        reading={reading}
        onText={(date) => keep({ ...draft, date })}
        onKeep={send}
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
