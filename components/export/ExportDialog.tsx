import { useState } from 'react';
import { EXPORT_FORMATS, type ExportSubject, subjectsOf } from '@/storage/model/export/export-format';
import { useBulk } from '../command/useBulk';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { ChoiceList } from '../ui/ChoiceList';
import { Dialog } from '../ui/Dialog';
import { SelectField } from '../ui/SelectField';
import { EXPORT_WORDS, type FileChoice, SUBJECT_WORDS } from './export-words';
import { writeFiles } from './write-files';

interface ExportDialogProps {
  /** Whose data. */
  ids: readonly string[];
  /** Saves the columns of the table as they are; absent where there is no table. */
  onShown?: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** Asks for what program a file is, and of what; then saves it. */
export function ExportDialog({ ids, onShown, onClose }: ExportDialogProps) {
  const [choice, setChoice] = useState<FileChoice>(onShown ? 'shown' : 'twoway');
  const [subject, setSubject] = useState<ExportSubject>('contacts');
  const { run, busy, failure } = useBulk();
  const subjects = choice === 'shown' ? (['contacts'] as const) : subjectsOf(choice);
  const of = subjects.includes(subject) ? subject : 'contacts';
  const save = async () => {
    if (choice === 'shown') onShown?.(ids);
    else {
      const isSaved = await run(
        'Exporting',
        (control) => writeFiles({ ids, subject: of, format: choice, now: Date.now() }, control),
        (count) => ({ text: count > 0 ? `${count.toLocaleString()} exported as a file` : `No ${of} to export` }),
      );
      if (isSaved === undefined) return;
    }
    onClose();
  };
  const choices = (['shown', ...EXPORT_FORMATS] as const).filter((one) => one !== 'shown' || onShown);
  return (
    <Dialog
      title={`Export ${ids.length.toLocaleString()} ${ids.length === 1 ? 'contact' : 'contacts'}`}
      onClose={onClose}
    >
      <ChoiceList
        label="For what"
        choices={choices.map((value) => ({ value, ...EXPORT_WORDS[value] }))}
        value={choice}
        onChange={setChoice}
      />
      {subjects.length > 1 ? (
        <SelectField
          label="What to export"
          options={subjects.map((value) => ({ value, label: SUBJECT_WORDS[value] }))}
          value={of}
          onChange={setSubject}
        />
      ) : null}
      <FailureAlert failure={failure} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" disabled={busy} onClick={save}>
          Save file
        </Button>
      </div>
    </Dialog>
  );
}
