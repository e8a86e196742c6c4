import type { InteractionKind } from '../../interaction';
import { classifyReply } from '../../reply/classify-reply';
import { cannedIn } from '../../reply/linkedin-canned';
import type { ReplyLook } from '../../reply/reply-look';

interface Kind {
  kind: Extract<InteractionKind, 'message' | 'auto-reply' | 'absence'>;
  genuineReason?: string;
}

const MESSAGE: Kind = { kind: 'message' };

/** What a message that came in on LinkedIn is, by the same rules as one that is read from the page: see `withReplyKinds`. */
export function messageKind(text: string, look: Omit<ReplyLook, 'text'>): Kind {
  const canned = cannedIn(text);
  if (canned) return { kind: 'auto-reply', genuineReason: canned };
  const { kind, reason } = classifyReply({ ...look, text });
  if (kind !== 'auto-reply' && kind !== 'absence') return MESSAGE;
  return { kind, genuineReason: reason.slice(0, 300) };
}
