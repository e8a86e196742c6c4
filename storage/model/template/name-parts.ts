/** How somebody is addressed, as far as the full name tells. */
export interface NameParts {
  firstName?: string;
  lastName?: string;
}

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|sir|dame|dr|prof|professor|ing|dipl|mag|rev|hon|herr|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|dott|dottssa|ir|drs|med|rer|nat|phil|jur|h|c|habil)$/iu;
const DEGREES =
  /^(?:phd|md|mba|msc|bsc|ma|ba|llm|jd|dds|cpa|cfa|pmp|pe|esq|jr|sr|ii|iii|iv|cissp|csm|mph|rn|frcs|obe|mbe|cbe)$/iu;
const PARTICLES =
  /^(?:von|vom|zu|zur|zum|van|der|den|de|del|della|di|da|dos|das|do|du|des|la|le|el|al|bin|ibn|ben|bint|ter|ten|af|av|d['’])$/iu;
/** Scripts that write the family name first, or as one word with the given one: nobody can tell by rule. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const INITIAL = /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u;
const BARE = (word: string) => word.replace(/[.,]/g, '');

/**
 * First and last name out of a full name: titles and degrees are no names, "von" belongs to the last one, and "Vermeer, Ada"
 * begins with the last one. What cannot be told is left out: a single word, an initial, a mail address, a name in Han or
 * Hangul letters, one in capitals with signs. It is then for the rep to say.
 */
export function nameParts(fullName: string): NameParts {
  const name = fullName
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”][^"“”]*["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!name || FAMILY_FIRST.test(name) || /[@<>{}|/\\\d]/.test(name)) return {};
  const [front = '', back, ...more] = withoutDegrees(name.split(',').map((part) => part.trim()));
  if (more.length > 0) return {};
  if (back !== undefined) return turned(front, back);
  return partsOf(words(front));
}

function turned(last: string, rest: string): NameParts {
  const [first] = words(rest);
  return { ...(first && isGiven(first) && { firstName: first }), ...(last && { lastName: last }) };
}

function partsOf(all: string[]): NameParts {
  const [first, ...rest] = all;
  if (!first || rest.length === 0) return {};
  // After a particle stands no first name: "van Dijk" alone is a last one.
  if (PARTICLES.test(first)) return { lastName: all.join(' ') };
  const particle = rest.findIndex((word) => PARTICLES.test(word));
  const last = particle >= 0 && particle < rest.length - 1 ? rest.slice(particle).join(' ') : rest.at(-1);
  return { ...(isGiven(first) && { firstName: first }), ...(last && { lastName: last }) };
}

const isGiven = (word: string): boolean => /\p{L}{2}/u.test(word) && !INITIAL.test(word) && !PARTICLES.test(word);

function withoutDegrees(parts: string[]): string[] {
  return parts.filter((part, index) => index === 0 || !part.split(' ').every((word) => DEGREES.test(BARE(word))));
}

/** The words of a part that are names. */
function words(part: string): string[] {
  const all = part.split(' ').filter(Boolean);
  while (all.length > 0 && isTitle(all[0] ?? '')) all.shift();
  while (all.length > 1 && DEGREES.test(BARE(all.at(-1) ?? ''))) all.pop();
  return all;
}

/** "M." and "Ma" are told apart by their sign: a short title without one may be a name. */
function isTitle(word: string): boolean {
  const bare = BARE(word);
  if (!bare) return true;
  return TITLES.test(bare) && (bare.length > 2 || word.endsWith('.') || /^(?:dr|mr|ms|mx)$/i.test(bare));
}
