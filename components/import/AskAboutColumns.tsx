import { useEffect, useState } from 'react';
import type { ContactFilesLook } from '@/storage/model/csv/contact-files-look';
import type { CsvLook } from '@/storage/model/csv/csv-look';
import { type RememberedColumns, rememberColumns, rememberedFields } from '@/storage/model/csv/remembered-columns';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { ColumnMapping } from './ColumnMapping';
import { useImport } from './useImport';

interface AskAboutColumnsProps {
  look: ContactFilesLook;
  /** What was said of such files before. */
  remembered: StoredItem<RememberedColumns>;
}

/** What each column says, of one file after another; cards say it themselves. */
export function AskAboutColumns({ look, remembered: item }: AskAboutColumnsProps) {
  const { say, leave } = useImport();
  const [remembered, remember] = useStoredItem(item);
  const [said, setSaid] = useState<ContactFilesLook>([]);
  const asked = look.findIndex((one, index) => index >= said.length && one.is === 'table');
  useEffect(() => {
    if (asked < 0) void say({ kind: 'contactFiles', said: [...said, ...look.slice(said.length)] });
  }, [asked, look, said, say]);
  const one = look[asked];
  if (!remembered || one?.is !== 'table') return null;
  const go = (answer: CsvLook) => {
    remember(rememberColumns(remembered, answer.header, answer.fields));
    setSaid([...said, ...look.slice(said.length, asked), { is: 'table', look: answer }]);
  };
  const fields = rememberedFields(remembered, one.look.header) ?? one.look.fields;
  return <ColumnMapping key={asked} look={{ ...one.look, fields }} busy={false} onBack={leave} onGo={go} />;
}
