import type { FoundColumn } from '@/storage/model/find/find-query';
import type { FindRequest } from '@/storage/model/find/finder';
import { recalledBoard, rememberBoard } from './remembered-board';
import { type Answered, type AnswerMemory, useAnswer } from './useAnswer';

const MEMORY: AnswerMemory<FoundColumn[]> = { recall: recalledBoard, remember: rememberBoard };

/** What a query finds, by column, kept up to date; of each column the first `count`. At first those of last time. */
export function useBoard(request: Omit<FindRequest, 'from'>): Answered<FoundColumn[]> {
  return useAnswer(JSON.stringify(request), (finder, signal) => finder.board(request, signal), MEMORY);
}
