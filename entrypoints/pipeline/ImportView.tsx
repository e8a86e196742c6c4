import { Import } from '@/components/import/Import';
import { ImportSession } from '@/storage/import/worker/import-session';
import { importColumns } from '@/storage/settings';

/** Brings people in from files (`#import`). */
export function ImportView() {
  return <Import open={openSession} columns={importColumns} />;
}

const openSession = () => new ImportSession();
