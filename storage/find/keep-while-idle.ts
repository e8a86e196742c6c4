import { keepIndex } from './keep-index';
import type { LiveIndex } from './live-index';

/** So long nobody has asked when the index is brought up to date. */
const IDLE_MS = 400;
const LOOK_MS = 5_000;
/** Scores follow the hour. */
const RANK_MS = 3_600_000;

/** Brings the index up to date while nobody asks; `asked` is to be told of each question. */
export function keepWhileIdle(index: LiveIndex): { asked: () => void; stop: () => void } {
  let [askedAt, isKeeping, isOver] = [Date.now(), false, false];
  const pause = async () => {
    while (!isOver && Date.now() - askedAt < IDLE_MS) await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  };
  const keep = async () => {
    if (isKeeping) return;
    isKeeping = true;
    const onShard = (shard: Parameters<LiveIndex['adopt']>[0]) => void index.adopt(shard);
    const keeping = { onShard, pause, isOver: () => isOver };
    await index.words
      .then(() => navigator.locks.request('index', () => keepIndex(keeping)))
      .then(() => index.rankNew())
      .finally(() => {
        isKeeping = false;
      });
  };
  const looking = setInterval(() => void keep(), LOOK_MS);
  const ranking = setInterval(() => void index.rank(), RANK_MS);
  void keep();
  const stop = () => {
    isOver = true;
    clearInterval(looking);
    clearInterval(ranking);
  };
  const asked = () => {
    askedAt = Date.now();
  };
  return { asked, stop };
}
