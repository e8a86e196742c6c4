import { type SaveCompanyResult, saveCompany } from '@/storage/commands/save-company';
import { StorageFailure } from '@/storage/storage-failure';
import { readTab, type TabToRead } from './read-tab';

/** Saves the company on a tab, read anew. Throws `page-changed` when the tab shows no company any more. */
export async function saveCompanyFromTab(request: TabToRead): Promise<SaveCompanyResult> {
  const reading = await readTab(request);
  if (reading.pageKind !== 'linkedin-company') throw new StorageFailure({ code: 'page-changed' });
  return saveCompany(reading);
}
