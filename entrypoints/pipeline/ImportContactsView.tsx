import { ContactImport } from '@/components/contact-import/ContactImport';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { contactFileReader } from '@/storage/import/contact-file-reader';
import { rememberColumns, rememberedFields } from '@/storage/model/csv/remembered-columns';
import { importColumns } from '@/storage/settings';

/** People from files: CSV of any program, vCards, pasted addresses. */
export function ImportContactsView() {
  const [remembered, change] = useStoredItem(importColumns);
  if (!remembered) return null;
  return (
    <>
      <h2 className="text-lead font-semibold">Import contacts</h2>
      <ContactImport
        reader={contactFileReader}
        recall={(look) => ({ ...look, fields: rememberedFields(remembered, look.header) ?? look.fields })}
        remember={({ header, fields }) => change(rememberColumns(remembered, header, fields))}
      />
    </>
  );
}
