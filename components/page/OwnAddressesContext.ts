import { createContext } from 'react';

export interface OwnAddressBook {
  add: (address: string) => Promise<void>;
  remove: (address: string) => Promise<void>;
}

/** How a page of the extension keeps the rep's own addresses; the page gives it, since settings are no affair of a component. */
export const OwnAddressesContext = createContext<OwnAddressBook>({
  add: () => Promise.reject(new Error('No place to keep own addresses')),
  remove: () => Promise.reject(new Error('No place to keep own addresses')),
});
