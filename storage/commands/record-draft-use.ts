import { cleanLine, cleanText } from '../model/clean-text';
import { type DraftUse, draftUseSchema } from '../model/draft-use';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';

export type DraftUseInput = Omit<DraftUse, 'id' | 'at'>;

const inputSchema = draftUseSchema.omit({ id: true, at: true });

/** Remembers that the rep put a draft into a message box, or copied it. Throws `gone`, `invalid`. */
export async function recordDraftUse(input: DraftUseInput): Promise<{ draftUseId: string; eventId: string }> {
  const { subject, text, ...said } = input;
  const clean = { ...said, subject: cleanLine(subject, 300), text: cleanText(text, 10_000) };
  const use = parseInput(inputSchema, clean);
  const id = newId();
  const transacted = await transact({ type: 'draftUsed', contactId: use.contactId }, [], async (write) => {
    await contactOrGone(use.contactId);
    await write.add('draftUses', { ...use, id, at: write.at });
  });
  return { draftUseId: id, ...requireEvent(transacted) };
}
