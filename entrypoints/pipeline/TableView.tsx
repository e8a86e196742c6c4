import { useIndexBuilt } from '@/components/finder/useIndexBuilt';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { ContactTable } from '@/components/table/ContactTable';
import { tableColumns } from '@/storage/settings';
import { openContact } from './open-contact';
import { RepsRules } from './RepsRules';
import type { ViewProps } from './view';

/** Contacts as a table, with the columns that the rep chose. */
export function TableView({ tail }: ViewProps) {
  const [columns, change] = useStoredItem(tableColumns);
  const isPreparing = (useIndexBuilt() ?? 1) < 1;
  if (!columns) return null;
  return (
    <RepsRules>
      <ContactTable query={tail} columns={columns} isPreparing={isPreparing} onColumns={change} onOpen={openContact} />
    </RepsRules>
  );
}
