import { changeDeal, requireChange } from '../change-deal';
import { cleanText } from '../model/clean-text';
import { objectionSchema } from '../model/deal';
import { z } from '../model/z';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';

const { words } = objectionSchema.shape;
const inputSchema = z.object({ dealId: z.string().min(1), words });

/** Notes a reason against buying, in their words. Throws `gone`, `invalid`. */
export async function addObjection(input: {
  dealId: string;
  words: string;
}): Promise<{ objectionId: string; eventId: string }> {
  const said = parseInput(inputSchema, { ...input, words: cleanText(input.words, 1_000) ?? '' });
  const objectionId = newId();
  const changed = await changeDeal(said.dealId, {
    event: { type: 'dealSaved' },
    patch: ({ objections = [] }, at) => ({ objections: [...objections, { id: objectionId, words: said.words, at }] }),
  });
  return { objectionId, ...requireChange(changed) };
}
