import type { ContactId } from './contact';
import type { FollowUp } from './follow-up';

/** What a follow-up may say beside whose it is and when it is due. */
type Said = Partial<
  Pick<FollowUp, 'when' | 'repeat' | 'seriesId' | 'note' | 'why' | 'touch' | 'agenda' | 'templateId'>
>;

/** A follow-up that has just been set, at `at`. */
export function newFollowUp(
  said: { id: string; contactId: ContactId; dueAt: number; at: number } & {
    [Field in keyof Said]: Said[Field] | undefined;
  },
): FollowUp {
  const { at, ...rest } = said;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...(known as typeof rest & Said), status: 'open', createdAt: at, snoozeCount: 0 };
}
