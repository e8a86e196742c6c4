import { create } from 'zustand';

interface FindText {
  /** As the rep wrote it: words and `field:value`. */
  text: string;
  show: (text: string) => void;
}

/**
 * What is looked for on the full page. One text for board, table and numbers: each shows the same contacts, and a look at
 * another view loses nothing. The page keeps it in its address.
 */
export const useFindText = create<FindText>()((set, get) => ({
  text: '',
  show: (text) => {
    if (text !== get().text) set({ text });
  },
}));
