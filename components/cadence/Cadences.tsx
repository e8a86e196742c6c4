import type { Cadence } from '@/storage/model/cadence/cadence';
import type { Contact } from '@/storage/model/contact';
import { amendDraft, useDraft } from '../draft/useDraft';
import { CadenceDetails } from './CadenceDetails';
import { CadenceEditor } from './CadenceEditor';
import { CadenceList } from './CadenceList';
import { type CadenceDraft, cadenceDraft } from './cadence-draft';

/** What is in sight: all of them, one, or one that is being written. It outlives a look at another view. */
export type ShownCadences = { list: true } | { cadenceId: string } | { edited: CadenceDraft };

export const SHOWN_KEY = 'cadences:shown';

interface CadencesProps {
  onOpen: (contact: Contact) => void;
}

/** All cadences, one of them, or one that is being written. */
export function Cadences({ onOpen }: CadencesProps) {
  const [shown = { list: true }, show] = useDraft<ShownCadences>(SHOWN_KEY);
  const toList = () => show({ list: true });
  const open = (cadenceId: string) => show({ cadenceId });
  if ('edited' in shown) {
    const { id } = shown.edited;
    return (
      <CadenceEditor draft={shown.edited} onChange={amend} onSaved={open} onCancel={id ? () => open(id) : toList} />
    );
  }
  if ('cadenceId' in shown) {
    const edit = (cadence: Cadence) => show({ edited: cadenceDraft(cadence) });
    return <CadenceDetails cadenceId={shown.cadenceId} onBack={toList} onEdit={edit} onOpen={onOpen} />;
  }
  return <CadenceList onShow={open} onWrite={(from) => show({ edited: cadenceDraft(from) })} />;
}

function amend(change: (draft: CadenceDraft) => CadenceDraft): void {
  amendDraft<ShownCadences>(SHOWN_KEY, (now = { list: true }) =>
    'edited' in now ? { edited: change(now.edited) } : now,
  );
}
