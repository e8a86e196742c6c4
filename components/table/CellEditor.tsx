import type { Contact } from '@/storage/model/contact';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { FollowUpEditor } from './FollowUpEditor';
import { TextEditor } from './TextEditor';
import type { LeaveTo } from './useGridKeys';

interface CellEditorProps {
  contact: Contact;
  column: ColumnId;
  onLeave: (to: LeaveTo) => void;
}

/** The box in the place of a cell that is typed into. */
export function CellEditor({ contact, column, onLeave }: CellEditorProps) {
  if (column === 'nextFollowUpAt') return <FollowUpEditor contact={contact} onLeave={onLeave} />;
  return <TextEditor contact={contact} column={column} onLeave={onLeave} />;
}
