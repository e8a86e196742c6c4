import { isSamePlace } from '@/storage/model/board-move';
import type { FoundColumn } from '@/storage/model/find/find-query';
import { stageSchema } from '@/storage/model/stage-schema';
import { z } from '@/storage/model/z';
import { placesOf } from '@/storage/queries/places-of';

const KEY = 'board-at-last';
/** As many cards of a column as a tall screen shows. */
const MOST_IDS = 24;

/** The ids alone are kept: who they are is read from the database, as it is then. */
const rememberedSchema = z.object({
  request: z.string().max(2_000),
  columns: z
    .array(
      z.object({
        stage: stageSchema,
        subStage: z.string().optional(),
        count: z.number().int().nonnegative(),
        amounts: z.record(z.string(), z.number()),
        ids: z.array(z.string()).max(MOST_IDS),
      }),
    )
    .max(200),
});
type Remembered = z.infer<typeof rememberedSchema>;

let begun: Promise<Remembered | undefined> | undefined;

/** Keeps what the board shows first, so that it is there at once the next time, before the index is read. */
export function rememberBoard(request: string, columns: readonly FoundColumn[]): void {
  const first = columns.map((column) => ({ ...column, ids: column.ids.slice(0, MOST_IDS) }));
  try {
    localStorage.setItem(KEY, JSON.stringify({ request, columns: first }));
  } catch {
    // A full or forbidden store makes the next opening slower, and nothing else.
  }
}

/** Begins to look who of the remembered board is still where they were, while the page is being drawn. */
export function beginToRecall(): void {
  // Without it the board is there once the finder answers; why the database fails is said there.
  begun = recall().catch(() => undefined);
}

/** The board as it was shown last for the same request, without whoever left their column since; to be had once. */
export async function recalledBoard(request: string): Promise<FoundColumn[] | undefined> {
  const remembered = await begun;
  begun = undefined;
  return remembered?.request === request ? remembered.columns : undefined;
}

async function recall(): Promise<Remembered | undefined> {
  const { data } = rememberedSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  if (!data) return undefined;
  const places = await placesOf(data.columns.flatMap(({ ids }) => ids));
  const isThere = (column: FoundColumn) => (id: string) => {
    const place = places.get(id);
    return place !== undefined && isSamePlace(place, column);
  };
  const columns = data.columns.map((column) => ({ ...column, ids: column.ids.filter(isThere(column)) }));
  return columns.some(({ ids }) => ids.length > 0) ? { ...data, columns } : undefined;
}
