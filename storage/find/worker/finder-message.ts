import { SORT_KEYS } from '../../model/find/find-query';
import { stageSchema } from '../../model/stage-schema';
import { z } from '../../model/z';
import { finderSettingsSchema } from '../finder-settings';
import { journeyRequestSchema, numbersCellSchema, numbersReportSchema } from './numbers-message';

const count = z.number().int().nonnegative();
const sort = z.object({ key: z.enum(SORT_KEYS), descending: z.boolean().optional() });
const list = z.object({ query: z.string(), sort, count });

/** What a page asks for. */
export const finderAskSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('page'), request: list.extend({ from: count }) }),
  z.object({ what: z.literal('everyId'), query: z.string() }),
  z.object({ what: z.literal('counts'), queries: z.array(z.string()) }),
  z.object({ what: z.literal('board'), request: list }),
  z.object({ what: z.literal('report'), request: journeyRequestSchema }),
  z.object({ what: z.literal('people'), request: journeyRequestSchema, cell: numbersCellSchema }),
]);
export type FinderAsk = z.infer<typeof finderAskSchema>;

/** What a page tells its web worker. Settings come first, and again when they change. */
export const toWorkerSchema = z.union([
  z.object({ settings: finderSettingsSchema }),
  z.object({ id: count, ask: finderAskSchema }),
  z.object({ cancel: count }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

/** What the web worker answers; `changed`: another answer is possible. */
export const fromWorkerSchema = z.union([
  z.object({ id: count, answer: z.unknown() }),
  z.object({ id: count, failure: z.string() }),
  z.object({ changed: z.literal(true) }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;

/** The answers by what was asked. */
export const ANSWER_SCHEMAS = {
  page: z.object({
    total: count,
    ids: z.array(z.string()),
    corrected: z.record(z.string(), z.array(z.string())).optional(),
  }),
  everyId: z.array(z.string()),
  report: numbersReportSchema,
  people: z.array(z.string()),
  counts: z.array(count),
  board: z.array(
    z.object({
      stage: stageSchema,
      subStage: z.string().optional(),
      count,
      amounts: z.record(z.string(), z.number()),
      ids: z.array(z.string()),
    }),
  ),
} as const;
