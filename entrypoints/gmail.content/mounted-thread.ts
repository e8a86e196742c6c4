import { isHidden } from '../page/is-hidden';
import { loggedNames } from './action-log';
import { legacyIdOf, legacyIdOfPermId } from './legacy-id';
import { headerElements, type MessageBox, messageBoxes } from './message-boxes';
import { messageNames } from './message-names';
import { isSameThread, namesOf, type ThreadAddress, type ThreadNames, threadPermIdOf } from './thread-address';

/**
 * Of a longer thread the newest messages are read: reading must not be felt in the page. Gmail itself begins another
 * conversation after 100.
 */
export const MAX_MESSAGES = 200;
const MAIN = '[role="main"]';
const HEADING = 'h2.hP, h2[data-legacy-thread-id], h2[data-thread-perm-id]';

/** One thread that is mounted and in sight. */
export interface MountedThread {
  readonly root: Element;
  readonly heading?: Element;
  readonly names: ThreadNames;
  /** One more than are read stands for those before it. */
  readonly boxes: readonly MessageBox[];
}

/** `bound: 'none'` means that nothing in the page contradicts the address and nothing proves it either. */
export type Choice =
  | { thread: MountedThread; bound: 'by-name' | 'none' }
  | { wrong: MountedThread }
  | { nothing: 'yet' };

/**
 * The thread that the address opens. Gmail keeps the one before mounted for a while, so a thread must agree by name;
 * where no name can be compared, it must be the only one in sight.
 */
export function chooseThread(document: Document, address: ThreadAddress): Choice {
  const threads = threadsInSight(document);
  const same = threads.map((thread) => isSameThread(address, thread.names));
  const agreeing = threads.findLast((_, at) => same[at] === true);
  if (agreeing) return { thread: agreeing, bound: 'by-name' };
  const [only, ...others] = threads;
  if (!only || others.length > 0) return { nothing: 'yet' };
  return same[0] === false || contradicts(only, address) ? { wrong: only } : { thread: only, bound: 'none' };
}

/** A thread bears the id of its first message: no message in it can be older. */
function contradicts(thread: MountedThread, address: ThreadAddress): boolean {
  const opened = address.legacyId;
  if (!opened) return false;
  return thread.boxes.some((box) => (messageNames(box).id ?? 'g').padStart(16, '0') < opened.padStart(16, '0'));
}

/** Without any main part (pop-outs, bare excerpts) the document is one; else what lies outside is a leftover. */
function threadsInSight(document: Document): MountedThread[] {
  const mains = [...document.querySelectorAll(MAIN)].filter((main) => !main.closest('.ii, .a3s'));
  const roots = mains.length > 0 ? mains : [document.body];
  return roots
    .filter((root) => root && !isHidden(root))
    .map(threadIn)
    .filter((thread) => thread.boxes.length > 0);
}

function threadIn(root: Element): MountedThread {
  const boxes = messageBoxes(root, MAX_MESSAGES);
  const heading = headingIn(root);
  return { root, ...(heading && { heading }), names: threadNames(heading, boxes), boxes };
}

/** The first one is mostly it: a long thread below it is not searched. */
function headingIn(root: Element): Element | undefined {
  const isHeading = (found: Element) => !found.closest('.ii, .a3s') && !isHidden(found, root);
  const first = root.querySelector(HEADING);
  if (!first || isHeading(first)) return first ?? undefined;
  return [...root.querySelectorAll(HEADING)].find(isHeading);
}

/** From the heading; where it says nothing (weeks in 2025-11), from the buttons or a first message with the thread's id. */
function threadNames(heading: Element | undefined, boxes: readonly MessageBox[]): ThreadNames {
  const legacyId = legacyIdOf(heading?.getAttribute('data-legacy-thread-id'));
  const permId = threadPermIdOf(heading?.getAttribute('data-thread-perm-id'));
  if (!legacyId && !permId) return loggedThread(boxes);
  const decoded = legacyIdOfPermId(permId);
  const id = legacyId ?? decoded;
  const fits = !decoded || decoded === id;
  return namesOf(id, fits ? permId : undefined);
}

function loggedThread(boxes: readonly MessageBox[]): ThreadNames {
  const permId = loggedNames(boxes.slice(0, 5).flatMap((box) => headerElements(box, '[jslog]'))).threadPermId;
  return namesOf(legacyIdOfPermId(permId), permId);
}
