import { changeDeal } from '../change-deal';
import { db } from '../db';
import { cleanText } from '../model/clean-text';
import type { Objection } from '../model/deal';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';

const inputSchema = z.object({
  dealId: z.string().min(1),
  objectionId: z.string().min(1),
  answer: z.string().max(4_000).optional(),
  contentId: z.string().min(1).optional(),
});

export interface ObjectionAnswer {
  dealId: string;
  objectionId: string;
  /** Absent, with no content either: the objection stands unanswered again. */
  answer?: string | undefined;
  /** A piece of content that answers it. */
  contentId?: string | undefined;
}

/** Says what was answered to an objection, and with which content. No event when that is known. Throws `gone`, `invalid`. */
export async function answerObjection(input: ObjectionAnswer): Promise<{ eventId?: string }> {
  const { dealId, objectionId, contentId, ...said } = parseInput(inputSchema, input);
  const answer = cleanText(said.answer, 4_000);
  return changeDeal(dealId, {
    event: { type: 'dealSaved' },
    tables: ['contents'],
    patch: async ({ objections = [] }, at) => {
      const known = objections.find(({ id }) => id === objectionId);
      if (!known) throw new StorageFailure({ code: 'gone', detail: 'objections' });
      if (contentId && !(await db.contents.get(contentId)))
        throw new StorageFailure({ code: 'gone', detail: 'contents' });
      if (known.answer === answer && known.contentId === contentId) return {};
      const answered = answeredObjection(known, { answer, contentId }, at);
      return { objections: objections.map((one) => (one.id === objectionId ? answered : one)) };
    },
  });
}

function answeredObjection(
  { id, words, at: raisedAt }: Objection,
  { answer, contentId }: Pick<ObjectionAnswer, 'answer' | 'contentId'>,
  at: number,
): Objection {
  const isAnswered = answer !== undefined || contentId !== undefined;
  return {
    ...{ id, words, at: raisedAt },
    ...(answer !== undefined && { answer }),
    ...(contentId !== undefined && { contentId }),
    ...(isAnswered && { answeredAt: at }),
  };
}
