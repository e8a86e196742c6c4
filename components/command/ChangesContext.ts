import { createContext } from 'react';

/** Called after each command that was carried out; the page passes the word on to the worker. */
export const ChangesContext = createContext<() => void>(() => undefined);
