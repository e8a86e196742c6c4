import { useStoredItem } from '@/components/setting/useStoredItem';
import { ContactTable } from '@/components/table/ContactTable';
import { tableColumns } from '@/storage/settings';
import { openContact } from './open-contact';
import type { ViewProps } from './view';

/** Contacts as a table, with the columns that the rep chose. */
export function TableView({ tail }: ViewProps) {
  const [columns, change] = useStoredItem(tableColumns);
  if (!columns) return null;
  return <ContactTable query={tail} columns={columns} onColumns={change} onOpen={openContact} />;
}
