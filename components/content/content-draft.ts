import type { Content } from '@/storage/model/content';

/** A piece of content as it stands in its form. */
export type ContentDraft = Omit<Content, 'id' | 'createdAt' | 'updatedAt' | 'archivedAt'> & { id?: string };

/** An empty form. */
export const EMPTY_CONTENT: ContentDraft = { title: '', stages: [], personas: [], objections: [] };

/** The form of a piece of content. */
export function contentDraft({ createdAt: _, updatedAt: __, archivedAt: ___, ...said }: Content): ContentDraft {
  return said;
}
