import { cleanLine } from './clean-text';
import type { Company } from './company';
import { isWebAddress } from './web-address';

/** A web address and its host without `www.`; nothing for an address with another scheme than http(s). */
export function companySite(address: string | undefined): Pick<Company, 'website' | 'domain'> {
  if (!address || !isWebAddress(address)) return {};
  return { website: cleanLine(address, 2_000), domain: new URL(address).hostname.replace(/^www\./, '') };
}
