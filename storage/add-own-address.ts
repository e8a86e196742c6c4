import { ownAddresses } from './settings';

/** Adds a mail address to the rep's own, once. Two windows at the same time lose none. */
export async function addOwnAddress(address: string): Promise<void> {
  await navigator.locks.request('own-addresses', async () => {
    const own = await ownAddresses.getValue();
    if (!own.includes(address)) await ownAddresses.setValue([...own, address]);
  });
}
