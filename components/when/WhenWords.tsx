import type { ReadWhen } from '@/storage/model/when/read-wall';
import { repeatWords } from '@/storage/model/when/repeat-words';
import { momentWords } from './moment-words';
import { noWhenWords, remarkWords } from './remark-words';

interface WhenWordsProps {
  id: string;
  read: ReadWhen;
  /** The rep's zone. */
  zone: string;
  /** What is moved repeats as it did before. */
  takesRepeat: boolean;
}

/** The day, time and zone that a field comes to, how often, and what the rep may not have thought of; or what is not understood. */
export function WhenWords({ id, read, zone, takesRepeat }: WhenWordsProps) {
  return (
    <div id={id} aria-live="polite" className="text-small">
      {read.is === 'moment' ? (
        <>
          <p>
            <span className="font-medium">{momentWords(read, zone)}</span>
            {read.remarks.length > 0 ? (
              <span className="text-warn"> · {read.remarks.map(remarkWords).join(', ')}</span>
            ) : null}
          </p>
          {read.repeat && takesRepeat ? <p className="text-dim">Then {repeatWords(read.repeat)}</p> : null}
          {read.repeat && !takesRepeat ? <p className="text-warn">Only this once: a snooze does not repeat.</p> : null}
        </>
      ) : (
        <p className="text-warn empty:hidden">{noWhenWords(read)}</p>
      )}
    </div>
  );
}
