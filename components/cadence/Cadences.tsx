import { useState } from 'react';
import type { Cadence } from '@/storage/model/cadence/cadence';
import type { Contact } from '@/storage/model/contact';
import { CadenceDetails } from './CadenceDetails';
import { CadenceEditor } from './CadenceEditor';
import { CadenceList } from './CadenceList';
import { type CadenceDraft, cadenceDraft } from './cadence-draft';

type Shown = { list: true } | { cadenceId: string } | { edited: CadenceDraft };

interface CadencesProps {
  onOpen: (contact: Contact) => void;
}

/** All cadences, one of them, or one that is being written. */
export function Cadences({ onOpen }: CadencesProps) {
  const [shown, show] = useState<Shown>({ list: true });
  const toList = () => show({ list: true });
  const open = (cadenceId: string) => show({ cadenceId });
  if ('edited' in shown) {
    const { id } = shown.edited;
    return <CadenceEditor first={shown.edited} onSaved={open} onCancel={id ? () => open(id) : toList} />;
  }
  if ('cadenceId' in shown) {
    const edit = (cadence: Cadence) => show({ edited: cadenceDraft(cadence) });
    return <CadenceDetails cadenceId={shown.cadenceId} onBack={toList} onEdit={edit} onOpen={onOpen} />;
  }
  return <CadenceList onShow={open} onWrite={(from) => show({ edited: cadenceDraft(from) })} />;
}
