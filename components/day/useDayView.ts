import { create } from 'zustand';
import type { Contact } from '@/storage/model/contact';
import type { FollowUp, FollowUpOutcome } from '@/storage/model/follow-up';
import type { CallOutcome } from '@/storage/model/interaction';

/** What is open in a row. */
export type RowPart = 'done' | 'snooze' | 'call' | 'log';

/** What suggests itself after an outcome; nothing is done before the rep says so. */
export interface NextOffer {
  contact: Contact;
  /** The follow-up that is open still, as after a call. */
  followUp?: FollowUp | undefined;
  after: FollowUpOutcome | CallOutcome;
}

interface DayView {
  open: { entry: string; part: RowPart } | undefined;
  /** Ids of the follow-ups that are selected. */
  selected: ReadonlySet<string>;
  offer: NextOffer | undefined;
  /** Opens a part of a row, or closes it when it is open; one at a time. */
  toggle: (entry: string, part: RowPart) => void;
  close: () => void;
  select: (followUpId: string) => void;
  selectOnly: (followUpIds: readonly string[]) => void;
  propose: (offer: NextOffer | undefined) => void;
}

/** What the rep is about to do in the list of the day. */
export const useDayView = create<DayView>()((set) => ({
  open: undefined,
  selected: new Set(),
  offer: undefined,
  toggle: (entry, part) =>
    set(({ open }) => ({ open: open?.entry === entry && open.part === part ? undefined : { entry, part } })),
  close: () => set({ open: undefined }),
  select: (followUpId) => set(({ selected }) => ({ selected: toggled(selected, followUpId) })),
  selectOnly: (followUpIds) => set({ selected: new Set(followUpIds) }),
  propose: (offer) => set({ offer }),
}));

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
