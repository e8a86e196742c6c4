/** Status codes of RFC 3463: class 5 is permanent, class 4 a delay. */
const STATUS = /(?<![\d.])#?([45])\.(\d{1,3})\.(\d{1,3})(?![\d.])/g;
/** Of the permanent ones those that speak of the address: 5.1.x, but not the sender's own, and a disabled mailbox. */
const ABOUT_ADDRESS = /^(?:1\.(?:0|1|2|3|4|6|10)|2\.1|0\.0)$/;
const DELAY =
  /(?<!\p{L})(?:delayed|delay|still (?:being )?(?:trying|retried)|will (?:keep|continue|be) (?:trying|to try|retried|retry)|try again later|temporar\p{L}*|quota|mailbox (?:is )?full|over ?quota|verzögert|vorübergehend|postfach (?:ist )?voll|wird weiter versucht|retardée?|différée?|temporaire|boîte (?:aux lettres )?pleine|retrasad[oa]|demorad[oa]|temporal(?:mente)?|buz[oó]n lleno|atrasad[oa]|adiad[oa]|temporari[oa]|caixa (?:postal )?cheia|ritardat[oa]|temporane[oa]|casella piena|vertraagd|tijdelijk|mailbox vol|opóźnion\p{L}*|fördröj\p{L}*|forsinke\p{L}*)(?!\p{L})/iu;
/** Refused for its contents or its sender: the address may be alive. */
const REFUSED =
  /(?<!\p{L})(?:spam|blocked|blacklist\p{L}*|dmarc|spf|policy|reputation|too large|size limit)(?!\p{L})/iu;
const ADDRESS = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const MOST_SEEN = 5_000;

/**
 * Which of a person's addresses (normalised) a bounce proves dead: those that it names and, where it names none at all, their
 * only one. A delay, a full mailbox and a refused content prove nothing.
 */
export function deadAddressesIn(text: string, addresses: readonly string[]): string[] {
  const looked = text.slice(0, MOST_SEEN);
  if (!isPermanent(looked)) return [];
  const named = (looked.match(ADDRESS) ?? []).map((one) => one.toLowerCase().replace(/[.'-]+$/, ''));
  const dead = addresses.filter((address) => named.includes(address));
  return named.length === 0 && addresses.length === 1 ? [...addresses] : dead;
}

function isPermanent(text: string): boolean {
  const codes = [...text.matchAll(STATUS)];
  const permanent = codes.filter(([, kind]) => kind === '5');
  if (permanent.length > 0)
    return permanent.some(([, , subject, detail]) => ABOUT_ADDRESS.test(`${subject}.${detail}`));
  return codes.length === 0 && !DELAY.test(text) && !REFUSED.test(text);
}
