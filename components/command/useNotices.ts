import { create } from 'zustand';

/** What is said after a command. */
export interface Said {
  text: string;
  /** One line each, for example a field that changed. */
  details?: string[];
  /** Events to undo, newest first; none when there is nothing to undo. */
  undo?: string[];
  /** A bulk to undo, with all its parts. */
  undoBulk?: string;
  /** Takes back what is no event, such as a setting. */
  takeBack?: () => Promise<void>;
}

export interface Notice extends Said {
  id: number;
}

interface Notices {
  notices: Notice[];
  /** Shows a notice; the one before goes. */
  say: (said: Said) => void;
  dismiss: (id: number) => void;
}

const AT_MOST = 1;

/** The notices on show. Their Undo stays in the contact's history after they have gone. */
export const useNotices = create<Notices>()((set) => ({
  notices: [],
  say: (said) =>
    set(({ notices }) => ({ notices: [...notices, { ...said, id: (notices.at(-1)?.id ?? 0) + 1 }].slice(-AT_MOST) })),
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
}));
