import { createContext } from 'react';

/** How a page of the extension keeps the rep's own addresses; the page gives it, since settings are no affair of a component. */
export const OwnAddressesContext = createContext<{ add: (address: string) => Promise<void> }>({
  add: () => Promise.reject(new Error('No place to keep own addresses')),
});
