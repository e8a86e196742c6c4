import { isUnprovenReader, type ReaderId } from '@/storage/model/reader-sources';
import { Badge } from '../ui/Badge';
import { readerLabel, UNPROVEN_READER } from './health-words';

/** A reader's name; one that was written after reports alone says so, however often it has found something. */
export function ReaderName({ reader }: { reader: ReaderId }) {
  return (
    <span className="flex flex-wrap items-center gap-1 text-dim">
      {readerLabel(reader)}
      {isUnprovenReader(reader) ? (
        <>
          <Badge tone="accent">Unproven</Badge>
          <span className="font-normal">{UNPROVEN_READER}</span>
        </>
      ) : null}
    </span>
  );
}
