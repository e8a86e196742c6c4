import type { Relationship } from '@/storage/model/relationship';

/** What speaks for a promotion. */
export interface Evidence {
  /** Genuine inbound interactions, with those on the open page that are not logged yet. */
  genuineInboundCount: number;
  /** The newest of them that is logged. */
  interactionId?: string | undefined;
  /** Time of the newest in epoch ms and its words, to be shown beside the button. */
  at?: number | undefined;
  text?: string | undefined;
  /** The interaction that the open page shows, if it is logged: an answer to a check given now comes from it. */
  onPage?: string | undefined;
  /** Logs the message on the open page first; answers its interaction and the events to undo, newest first. Throws when that fails. */
  logFirst?: (() => Promise<{ interactionId: string; eventIds: string[] }>) | undefined;
}

/** The evidence that is logged already. */
export function evidenceOf({ genuineInboundCount, evidence }: Relationship): Evidence {
  return {
    genuineInboundCount,
    interactionId: evidence?.id,
    at: evidence?.at,
    text: evidence?.excerpt ?? evidence?.subject,
  };
}
