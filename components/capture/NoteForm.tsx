import { addNote } from '@/storage/commands/add-note';
import { LONGEST_NOTE_TEXT } from '@/storage/model/note';
import type { KeptCapture } from '@/storage/model/page-capture';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import { TextArea } from '../ui/TextArea';
import { type ChosenSubject, offeredTexts, TEXT_CHOICE_WORDS } from './capture-draft';
import { captureSource } from './capture-source';
import { PickSubject } from './PickSubject';
import { useCaptureDraft } from './useCaptureDraft';

interface NoteFormProps {
  kept: KeptCapture;
  suggested: ChosenSubject[];
}

/** The text of the page as it will be noted, and on whom. */
export function NoteForm({ kept, suggested }: NoteFormProps) {
  const [draft, change] = useCaptureDraft(kept.at);
  const { run, busy, failure } = useCommand();
  const offered = offeredTexts(kept.outcome);
  const chosen = offered.find(({ choice }) => choice === draft.choice) ?? offered[0];
  if (!chosen) return null;
  const text = draft.texts[chosen.choice] ?? chosen.text;
  const { subject } = draft;
  const add = async () => {
    if (!subject) return;
    const added = await run(
      () => addNote({ ...subject, text, ...captureSource(kept) }),
      ({ eventId }) => ({ text: `Noted on ${subject.label}`, undo: [eventId] }),
    );
    if (added) change(({ noted }) => ({ subject: undefined, noted: [...noted, subject.label] }));
  };
  return (
    <div className="flex flex-col gap-2">
      {offered.length > 1 ? (
        <Segmented
          label="Which text"
          options={offered.map(({ choice }) => ({ value: choice, label: TEXT_CHOICE_WORDS[choice] }))}
          value={chosen.choice}
          onChange={(choice) => change({ choice })}
        />
      ) : null}
      <TextArea
        label="Note"
        rows={5}
        maxLength={LONGEST_NOTE_TEXT}
        value={text}
        onChange={(written) => change(({ texts }) => ({ texts: { ...texts, [chosen.choice]: written } }))}
      />
      <PickSubject subject={subject} suggested={suggested} onPick={(picked) => change({ subject: picked })} />
      <Button
        look="primary"
        className="self-start"
        disabled={busy || !subject || !text.trim() || text.length > LONGEST_NOTE_TEXT}
        onClick={add}
      >
        Add note
      </Button>
      {draft.noted.length > 0 ? <p className="text-small text-dim">Noted on {draft.noted.join(', ')}.</p> : null}
      <FailureAlert failure={failure} />
    </div>
  );
}
