import type { Viewer } from './account';
import { isOfSameKind, isSameItem } from './item-id';
import { MessageList } from './message-list';
import type { MountedThread } from './mounted-thread';
import type { ThreadAddress } from './thread-address';

/** `unproven`: nothing in the page contradicts the address, and nothing says that it agrees. */
export type ThreadChoice = { thread: MountedThread } | { wrong: string } | { nothing: 'yet' | 'unproven' };

/**
 * The thread that the address opens. Outlook keeps the one before in the pane for a while, and its list is virtual. So
 * the pane must hold the id of the address, or a mounted row with that id must show the same as the pane.
 */
export function chooseThread(
  document: Document,
  address: ThreadAddress,
  threads: readonly MountedThread[],
  viewer: Viewer | undefined,
): ThreadChoice {
  const named = threads.find((thread) => idsOf(thread).some((id) => isSameItem(id, address.id)));
  if (named) return { thread: named };
  const [only, ...others] = threads;
  if (!only || others.length > 0) return { nothing: 'yet' };
  const other = idsOf(only).find((id) => isOfSameKind(id, address.id));
  if (other) return { wrong: other };
  if (address.isWindow) return idsOf(only).length > 0 ? { nothing: 'unproven' } : { thread: only };
  return byList(new MessageList(document), address, only, viewer);
}

function byList(
  list: MessageList,
  address: ThreadAddress,
  thread: MountedThread,
  viewer: Viewer | undefined,
): ThreadChoice {
  const selected = list.otherThan(address.id);
  if (selected) return { wrong: selected };
  const agrees = list.agrees(address.id, {
    subject: thread.subject?.value,
    messages: thread.messages,
    viewerName: viewer?.name,
  });
  if (agrees === undefined) return { nothing: 'unproven' };
  return agrees ? { thread } : { wrong: thread.subject?.value ?? 'another thread' };
}

function idsOf({ id, messages }: MountedThread): string[] {
  return [id, ...messages.map((message) => message.id)].flatMap((one) => one ?? []);
}
