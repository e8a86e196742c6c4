import type { BackupTable } from '@/storage/model/backup/backup-tables';
import type { BackupContents } from '@/storage/model/backup/restore-mode';
import { exactTime } from '../ui/time-words';

/** What means something to a rep, in the order in which it is said. */
const SHOWN: Partial<Record<BackupTable, string>> = {
  contacts: 'Contacts',
  companies: 'Companies',
  interactions: 'Interactions',
  answers: 'Answers',
  followUps: 'Follow-ups',
  deals: 'Deals',
  notes: 'Notes',
  templates: 'Templates',
  cadences: 'Cadences',
  segments: 'Kept searches',
  events: 'Entries of the history',
};

/** What is in a backup: when it was made, by which version, and how much of what. */
export function ContentsList({ contents: { header, isLocked, unfit } }: { contents: BackupContents }) {
  const counts = Object.entries(SHOWN).map(
    ([table, label]) => [label, header.counts[table as BackupTable] ?? 0] as const,
  );
  const rows = [
    ['Made', exactTime(header.at)],
    ['With', `Twoway ${header.product}, data version ${header.schema}${isLocked ? ', locked' : ''}`],
    ...counts.filter(([, count]) => count > 0).map(([label, count]) => [label, count.toLocaleString()] as const),
    ...(unfit > 0 ? [['Not readable', `${unfit.toLocaleString()} of them, which are left out`] as const] : []),
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
      {rows.map(([label, value]) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-dim">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
