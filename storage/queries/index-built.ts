import { shardsBuilt } from '../find/shards-built';
import { INDEX_SHARDS } from '../model/find/index-layout';
import { read } from '../read';

/** Which share (0 to 1) of the index over all contacts is there; below 1 while it is built after an update. */
export const indexBuilt = (): Promise<number> => read(async () => (await shardsBuilt()) / INDEX_SHARDS);
