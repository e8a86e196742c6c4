import { BulkRunCard } from './BulkRunCard';
import { NoticeCard } from './NoticeCard';
import { useBulkRuns } from './useBulkRuns';
import { useNotices } from './useNotices';

const PLACE =
  'sticky bottom-0 z-20 mt-auto in-[:has(form[aria-labelledby])]:top-0 in-[:has(form[aria-labelledby])]:bottom-auto in-[:has(form[aria-labelledby])]:order-first in-[:has(form[aria-labelledby])]:mt-0';

/**
 * Where notices appear: at the bottom, announced politely, last in the order of the Tab key; at the top while a form is
 * open, whose buttons they would cover.
 */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  const runs = useBulkRuns((state) => state.runs);
  return (
    <section aria-label="Notices" aria-live="polite" className={PLACE}>
      {notices.length + runs.length > 0 ? (
        <ul className="flex flex-col gap-2 p-2">
          {runs.map((run) => (
            <BulkRunCard key={run.id} run={run} />
          ))}
          {notices.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
