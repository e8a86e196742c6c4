import { cleanLine } from '../../clean-text';
import { askedNotToWrite } from '../../reply/opt-out';
import type { ImportedInteraction, ImportedPerson } from '../imported-person';
import { FROM_ARCHIVE } from '../not-yet-known';
import { textHash } from '../text-hash';
import { messageKind } from './message-kind';
import type { ArchiveMessage, MessageWith } from './message-row';

/** A message with one person, and the row it comes from. */
export type TalkMessage = ArchiveMessage & MessageWith;

const SECOND_MS = 1_000;
/** The shortest text that says something when it comes twice. */
const REPEATED_FROM = 40;

/** The interactions of one conversation with one person, oldest first. */
export function conversationMessages(messages: readonly TalkMessage[]): ImportedInteraction[] {
  const ids = new Map<string, string>();
  const seen = new Set<string>();
  let oursAt: number | undefined;
  return messages
    .toSorted((one, other) => one.at - other.at)
    .map((message) => {
      const { direction, at, content, subject, conversation } = message;
      const kind = direction === 'outbound' ? { kind: 'message' as const } : kindOf(message, oursAt, seen);
      if (direction === 'outbound') oursAt = at;
      else seen.add(content);
      const shortSubject = cleanLine(subject, 1_000);
      return {
        ...{ channel: 'linkedin' as const, direction, at, ...kind, messageId: messageIdOf(message, ids) },
        ...(content && { excerpt: content }),
        ...(shortSubject && { subject: shortSubject }),
        ...(conversation && { threadId: conversation }),
      };
    });
}

function kindOf({ content, sender, at }: TalkMessage, oursAt: number | undefined, seen: ReadonlySet<string>) {
  const since = oursAt === undefined ? {} : { secondsSinceOurs: (at - oursAt) / SECOND_MS };
  const isRepeated = content.length >= REPEATED_FROM && seen.has(content);
  return messageKind(content, { senderName: sender.name, isRepeated, ...since });
}

/**
 * The file has no ids of messages: conversation, second and direction tell one from the others; where two have the same, the words as
 * well. The slug does not come into it: it can change from one archive to the next.
 */
function messageIdOf({ conversation, at, direction, content }: TalkMessage, ids: Map<string, string>): string {
  const id = FROM_ARCHIVE + textHash(`${conversation}\n${Math.floor(at / SECOND_MS)}\n${direction}`);
  const first = ids.get(id);
  if (first === undefined) ids.set(id, content);
  return first === undefined || first === content ? id : `${id}:${textHash(content)}`;
}

/** That they asked not to be written to, if that is the last thing that they said. */
export function stopIn(interactions: readonly ImportedInteraction[]): ImportedPerson['doNotContact'] {
  const answers = interactions.filter(({ direction, kind }) => direction === 'inbound' && kind === 'message');
  const last = answers.reduce<ImportedInteraction | undefined>(
    (newest, one) => (newest === undefined || one.at >= newest.at ? one : newest),
    undefined,
  );
  const words = last?.excerpt && askedNotToWrite(last.excerpt)?.slice(0, 300);
  return last && words ? { words, at: last.at, ...(last.messageId && { messageId: last.messageId }) } : undefined;
}
