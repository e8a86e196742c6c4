import { db } from '../db';
import { cleanLine, cleanText } from '../model/clean-text';
import { type Template, templateSchema } from '../model/template';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

/** A template as it was typed; with an id one that is known. */
export type TemplateInput = Omit<Template, 'id' | 'createdAt' | 'updatedAt' | 'archivedAt'> & { id?: string };

const inputSchema = templateSchema.omit({ createdAt: true, updatedAt: true, archivedAt: true }).partial({ id: true });

/** Saves a template, a new one or the change of one. No event when nothing changed. Throws `gone`, `invalid`. */
export async function saveTemplate(input: TemplateInput): Promise<{ templateId: string; eventId?: string }> {
  const { id, ...said } = parseInput(inputSchema, cleanInput(input));
  const templateId = id ?? newId();
  const { eventId } = await transact({ type: 'templateSaved' }, ['templates'], async (write) => {
    if (!id) return write.add('templates', { ...said, id: templateId, createdAt: write.at, updatedAt: write.at });
    const before = await db.templates.get(id);
    if (!before) throw new StorageFailure({ code: 'gone', detail: 'templates' });
    const same = { subject: undefined, language: undefined, ...said };
    await write.patch('templates', id, same);
    if (write.changes().length > 0) await write.patch('templates', id, { updatedAt: write.at });
  });
  return { templateId, ...(eventId && { eventId }) };
}

function cleanInput(input: TemplateInput): unknown {
  return {
    ...input,
    name: cleanLine(input.name, 200) ?? '',
    subject: cleanLine(input.subject, 300),
    body: cleanText(input.body, 10_000) ?? '',
  };
}
