import type { ComponentType } from 'react';
import type { BulkChange } from '@/storage/model/bulk/bulk-change';
import type { BulkAction } from './bulk-actions';
import { CadenceForm } from './CadenceForm';
import { DeleteForm } from './DeleteForm';
import { FollowUpForm } from './FollowUpForm';
import { OwnerForm } from './OwnerForm';
import { StageForm } from './StageForm';
import { TagsForm } from './TagsForm';
import type { useBulkCommands } from './useBulkCommands';

export interface ChangeFormProps {
  /** Of contacts who are selected. */
  count: number;
  busy: boolean;
  /** `did` says what became of them, after how many they are. */
  onChange: (change: BulkChange, did: string) => void;
  onCancel: () => void;
}

const FORMS: Record<Exclude<BulkAction, 'delete'>, ComponentType<ChangeFormProps>> = {
  stage: StageForm,
  tags: TagsForm,
  owner: OwnerForm,
  followUp: FollowUpForm,
  cadence: CadenceForm,
};

interface BulkFormProps {
  action: BulkAction;
  ids: readonly string[];
  commands: ReturnType<typeof useBulkCommands>;
  onClose: () => void;
  onRemoved: () => void;
}

/** The form of one action on many. It closes once the rep has said what is to be done: how far it is can be seen elsewhere. */
export function BulkForm({ action, ids, commands, onClose, onRemoved }: BulkFormProps) {
  const { busy, change, remove } = commands;
  if (action === 'delete') {
    const removeAll = () => {
      onClose();
      void remove(ids).then((result) => result && !result.cancelled && onRemoved());
    };
    return <DeleteForm ids={ids} busy={busy} onDelete={removeAll} onCancel={onClose} />;
  }
  const Content = FORMS[action];
  const send: ChangeFormProps['onChange'] = (what, did) => {
    onClose();
    void change(ids, what, did);
  };
  return <Content count={ids.length} busy={busy} onChange={send} onCancel={onClose} />;
}
