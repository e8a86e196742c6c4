import { useState } from 'react';
import type { RestoreMode } from '@/storage/model/backup/restore-mode';
import { ChoiceList } from '../ui/ChoiceList';
import { Form } from '../ui/Form';
import type { ChosenBackup } from './backup-actions';
import { ContentsList } from './ContentsList';

const CHOICES = [
  {
    value: 'replace',
    label: 'Replace everything',
    description: 'Contacts, conversations, deals, history and settings are then as they were when the backup was made.',
  },
  {
    value: 'merge',
    label: 'Add what is missing',
    description:
      'What is here stays as it is, settings too. Records of the backup that are not here are added; so what you removed since then comes back.',
  },
] as const satisfies { value: RestoreMode; label: string; description: string }[];

interface ChooseModeProps {
  chosen: ChosenBackup;
  onRestore: (mode: RestoreMode) => void;
  onCancel: () => void;
}

/** What is in the backup, and how it comes back. */
export function ChooseMode({ chosen: { file, contents }, onRestore, onCancel }: ChooseModeProps) {
  const [mode, setMode] = useState<RestoreMode>('replace');
  return (
    <Form title={file.name} submit="Restore" onSubmit={() => onRestore(mode)} onCancel={onCancel}>
      <ContentsList contents={contents} />
      <ChoiceList label="How it comes back" choices={CHOICES} value={mode} onChange={setMode} />
    </Form>
  );
}
