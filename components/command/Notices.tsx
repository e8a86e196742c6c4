import { NoticeCard } from './NoticeCard';
import { useNotices } from './useNotices';

/** Where notices appear: at the bottom, announced politely, last in the order of the Tab key. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <section aria-label="Notices" aria-live="polite" className="sticky bottom-0 z-20 mt-auto">
      {notices.length > 0 ? (
        <ul className="flex flex-col gap-2 p-2">
          {notices.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
