/** By which way messages go on a page of a known site. */
export function besideChannel(url: string | undefined): 'email' | 'linkedin' | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return /(?:^|\.)linkedin\.com$/.test(new URL(url).hostname) ? 'linkedin' : 'email';
}
