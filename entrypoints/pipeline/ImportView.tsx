import { Import } from '@/components/import/Import';
import { ImportSession } from '@/storage/import/worker/import-session';

/** Brings people in from the archive that LinkedIn gives its members (`#import`). */
export function ImportView() {
  return <Import open={openSession} />;
}

const openSession = () => new ImportSession();
