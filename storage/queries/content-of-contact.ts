import { db } from '../db';
import type { Answers } from '../model/answer';
import type { Contact } from '../model/contact';
import type { Content } from '../model/content';
import { type ContentShare, contentShares } from '../model/content/content-shares';
import type { Interaction } from '../model/interaction';
import { readTogether } from '../read';
import { conversationOf } from './conversation-of';
import { qualificationOf } from './qualification-of';

/** The library as it stands to one contact. */
export interface ContentOfContact {
  /** What may be suggested: not put away, and not shared with them yet. */
  unshared: Content[];
  /** What was shared, newest first. */
  shared: (ContentShare & { content: Content })[];
  answers: Answers;
  /** Their newest genuine message with words. */
  lastWords?: Interaction;
}

/** What of the library a contact has had, and what not. */
export function contentOfContact(contact: Contact): Promise<ContentOfContact> {
  const tables = [db.contents, db.interactions, db.corrections, db.companies, db.answers];
  return readTogether(tables, async () => {
    const [all, conversation, { answers }] = await Promise.all([
      db.contents.toArray(),
      conversationOf(contact.id),
      qualificationOf(contact),
    ]);
    const shares = contentShares(conversation, all);
    const had = new Set(shares.map(({ contentId }) => contentId));
    const byId = new Map(all.map((content) => [content.id, content]));
    const lastWords = conversation.findLast((one) => one.direction === 'inbound' && one.genuine && one.excerpt);
    return {
      unshared: all.filter(({ id, archivedAt }) => archivedAt === undefined && !had.has(id)),
      shared: shares.toReversed().flatMap((share) => {
        const content = byId.get(share.contentId);
        return content ? [{ ...share, content }] : [];
      }),
      answers,
      ...(lastWords && { lastWords }),
    };
  });
}
