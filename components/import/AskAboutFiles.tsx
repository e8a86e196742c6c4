import type { Looked } from '@/storage/model/import/import-port';
import { AskAboutArchive } from './AskAboutArchive';

/** What has to be known before the people are read: each kind of file asks its own. */
export function AskAboutFiles({ looked }: { looked: Looked }) {
  return <AskAboutArchive look={looked.look} />;
}
