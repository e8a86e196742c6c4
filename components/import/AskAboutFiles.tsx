import type { RememberedColumns } from '@/storage/model/csv/remembered-columns';
import type { Looked } from '@/storage/model/import/import-port';
import type { StoredItem } from '../setting/useStoredItem';
import { AskAboutArchive } from './AskAboutArchive';
import { AskAboutColumns } from './AskAboutColumns';

interface AskAboutFilesProps {
  looked: Looked;
  /** What was said of the columns of such files before. */
  columns: StoredItem<RememberedColumns>;
}

/** What has to be known before the people are read: each kind of file asks its own. */
export function AskAboutFiles({ looked, columns }: AskAboutFilesProps) {
  if (looked.kind === 'contactFiles') return <AskAboutColumns look={looked.look} remembered={columns} />;
  return <AskAboutArchive look={looked.look} />;
}
