import { logInteraction } from '@/storage/commands/log-interaction';
import type { ContactId } from '@/storage/model/contact';
import { LONGEST_LOGGED_NOTE } from '@/storage/model/log-input';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Form } from '../ui/Form';
import { localDateTime } from '../ui/local-time';
import { Segmented } from '../ui/Segmented';
import { SelectField } from '../ui/SelectField';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { CHANNEL_WORDS } from './interaction-words';
import { type HandChannel, interactionOf, type LogDraft } from './log-draft';

const HAND_CHANNELS = (['call', 'meeting', 'linkedin', 'comment', 'other'] as const satisfies HandChannel[]).map(
  (value) => ({ value, label: CHANNEL_WORDS[value] }),
);
const DIRECTIONS = [
  { value: 'outbound', label: 'You → them' },
  { value: 'inbound', label: 'They → you' },
] as const;

/** Nobody logs what happened before mail did. */
const EARLIEST = '1971-01-01T00:00';

interface LogFormProps {
  contactId: ContactId;
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
  onClose: () => void;
}

/** Logs a call, a meeting, a message or a comment by hand. */
export function LogForm({ contactId, draft, onDraft, onClose }: LogFormProps) {
  const { run, busy, failure } = useCommand();
  const set = (patch: Partial<LogDraft>) => onDraft({ ...draft, ...patch });
  const save = async () => {
    const input = interactionOf(contactId, draft, Date.now());
    if (!input) return;
    const logged = await run(
      () => logInteraction(input),
      ({ eventId }) => ({ text: `${CHANNEL_WORDS[draft.channel]} logged`, undo: [eventId] }),
    );
    if (logged) onClose();
  };
  return (
    <Form title="What happened" submit="Log interaction" busy={busy} onSubmit={save} onCancel={onClose}>
      <SelectField
        label="Channel"
        options={HAND_CHANNELS}
        value={draft.channel}
        onChange={(channel) => set({ channel })}
      />
      <Segmented
        label="Direction"
        options={DIRECTIONS}
        value={draft.direction}
        onChange={(direction) => set({ direction })}
      />
      <p className="text-small text-dim">A talk in which they took part is “They → you”: it counts as an answer.</p>
      <TextField
        label="When"
        type="datetime-local"
        value={draft.at}
        hint={draft.at ? undefined : 'Without a time it is logged as of now.'}
        min={EARLIEST}
        max={localDateTime(Date.now())}
        onChange={(at) => set({ at })}
      />
      <TextArea label="Note" value={draft.note} maxLength={LONGEST_LOGGED_NOTE} onChange={(note) => set({ note })} />
      <FailureAlert failure={failure} />
    </Form>
  );
}
