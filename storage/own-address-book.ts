import { ownAddresses } from './settings';

/** The rep's own mail addresses. Two windows that change them at the same time lose none. */
export const ownAddressBook = {
  add: (address: string): Promise<void> => change((own) => [...new Set([...own, address])]),
  remove: (address: string): Promise<void> => change((own) => own.filter((one) => one !== address)),
};

async function change(of: (own: string[]) => string[]): Promise<void> {
  await navigator.locks.request('own-addresses', async () => ownAddresses.setValue(of(await ownAddresses.getValue())));
}
