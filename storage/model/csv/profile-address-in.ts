import { profileUrlOf, slugOf } from '../linkedin-address';

/** A profile address; also one without its scheme (`linkedin.com/in/ada`), and the mere slug where `bare` allows it. */
export function profileAddressIn(cell: string, { bare = false } = {}): string | undefined {
  const text = cell.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (slugOf(address)) return address;
  return bare && /^[\p{L}\p{N}-]{3,100}$/u.test(text) ? profileUrlOf(text) : undefined;
}
