import { create } from 'zustand';

interface CommandCount {
  begun: number;
  ended: number;
}

/** How many commands this page began and ended: by them it is known what was done here, and what in another window. */
export const useCommandCount = create<CommandCount>()(() => ({ begun: 0, ended: 0 }));
