import { Time } from '../ui/Time';

interface DirectionCountProps {
  words: string;
  count: number;
  /** Epoch ms of the last one. */
  lastAt: number | undefined;
}

/** "3 from you, last yesterday". */
export function DirectionCount({ words, count, lastAt }: DirectionCountProps) {
  return (
    <span>
      {count} {words}
      {lastAt === undefined ? null : (
        <>
          , last <Time at={lastAt} />
        </>
      )}
    </span>
  );
}
