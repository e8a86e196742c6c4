import type { Template } from '@/storage/model/template';

/** A template as it stands in its form. */
export type TemplateDraft = Omit<Template, 'id' | 'createdAt' | 'updatedAt' | 'archivedAt'> & { id?: string };

/** An empty form. */
export const EMPTY_TEMPLATE: TemplateDraft = { name: '', channel: 'any', body: '', stages: [], personas: [] };

/** The form of a template, or of a copy of it. */
export function templateDraft(
  { createdAt: _, updatedAt: __, archivedAt: ___, id, ...said }: Template,
  copy = false,
): TemplateDraft {
  return copy ? { ...said, name: `${said.name} (copy)`.slice(0, 200) } : { ...said, id };
}
