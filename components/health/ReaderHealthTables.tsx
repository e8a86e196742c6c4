import { healthTable } from '@/storage/model/health-table';
import { NO_HEALTH, type ReaderHealth } from '@/storage/model/reader-health';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { ForgetCounts } from './ForgetCounts';
import { HealthTable } from './HealthTable';

/** Which fields were read from which source, site by site: where a site has changed, it shows here first. */
export function ReaderHealthTables({ item }: { item: StoredItem<ReaderHealth> }) {
  const [health, setHealth] = useStoredItem(item);
  if (!health) return null;
  const sites = healthTable(health);
  return (
    <>
      <p className="text-dim">
        {sites.length > 0
          ? 'Counts only: no name, no address, nothing of any page. Each page counts once a visit. They stay in this browser.'
          : 'No page has been read yet. Here will stand which fields were read on which kind of page, and from which part of it.'}
      </p>
      {sites.map((site) => (
        <HealthTable key={site.site} {...site} />
      ))}
      <ForgetCounts
        health={health}
        isEmpty={sites.length === 0}
        onForget={() => setHealth(NO_HEALTH)}
        onUndo={setHealth}
      />
    </>
  );
}
