/** The address when it is one of the web (`https:`); anything else, such as `javascript:`, never becomes a link. */
export function webAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return new URL(address).protocol === 'https:' ? address : undefined;
}
