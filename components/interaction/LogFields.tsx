import { use } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { LONGEST_LOGGED_NOTE } from '@/storage/model/log-input';
import { GroupedSelect } from '../ui/GroupedSelect';
import { localDateTime } from '../ui/local-time';
import { Segmented } from '../ui/Segmented';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { AnswerHint } from './AnswerHint';
import { HAND_KINDS, handGroup } from './hand-kinds';
import { KindRulesContext } from './KindRulesContext';
import { LogFollowUp } from './LogFollowUp';
import { draftDirection, type LogDraft } from './log-draft';
import { OthersField } from './OthersField';

const DIRECTIONS = [
  { value: 'outbound', label: 'You → them' },
  { value: 'inbound', label: 'They → you' },
] as const;

/** Nobody logs what happened before mail did. */
const EARLIEST = '1971-01-01T00:00';

interface LogFieldsProps {
  contactId: ContactId;
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
}

/** All that is kept of one interaction, shown and changed before it is. */
export function LogFields({ contactId, draft, onDraft }: LogFieldsProps) {
  const rules = use(KindRulesContext);
  const set = (patch: Partial<LogDraft>) => onDraft({ ...draft, ...patch });
  const kinds = HAND_KINDS.map((one) => ({ value: one.id, label: one.label, group: handGroup(one, rules) }));
  return (
    <>
      <GroupedSelect
        label="Kind"
        options={kinds}
        value={draft.kindId}
        onChange={(kindId) => set({ kindId, direction: undefined })}
      />
      <Segmented
        label="Direction"
        options={DIRECTIONS}
        value={draftDirection(draft, rules)}
        onChange={(direction) => set({ direction })}
      />
      <AnswerHint draft={draft} />
      <TextField
        label="When"
        type="datetime-local"
        value={draft.at}
        hint={draft.at ? undefined : 'Without a time it is logged as of now.'}
        min={EARLIEST}
        max={localDateTime(Date.now())}
        onChange={(at) => set({ at })}
      />
      <TextArea
        label="Note"
        rows={2}
        value={draft.note}
        maxLength={LONGEST_LOGGED_NOTE}
        onChange={(note) => set({ note })}
      />
      <LogFollowUp followUp={draft.followUp} onChange={(followUp) => set({ followUp })} />
      <OthersField contactId={contactId} others={draft.others} onChange={(others) => set({ others })} />
    </>
  );
}
