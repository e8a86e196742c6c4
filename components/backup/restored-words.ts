import type { RestoreResult } from '@/storage/model/backup/restore-mode';

/** Names that are said; more would be a list. */
const MOST_NAMES = 10;

/** What a restore did, in words. */
export function restoredWords({ added, kept, leftOut }: RestoreResult): string {
  const said = `Restored: ${records(added)} came back${stayed(kept)}.`;
  if (leftOut.length === 0) return said;
  const names = leftOut.slice(0, MOST_NAMES).join(', ');
  const more = leftOut.length > MOST_NAMES ? ` and ${(leftOut.length - MOST_NAMES).toLocaleString()} more` : '';
  return `${said} Left out, because they are here as another record with the same address or LinkedIn profile: ${names}${more}.`;
}

const stayed = (kept: number) => {
  if (kept === 0) return '';
  return `, ${records(kept)} ${kept === 1 ? 'was here and stays as it is' : 'were here and stay as they are'}`;
};

const records = (count: number) => `${count.toLocaleString()} ${count === 1 ? 'record' : 'records'}`;
