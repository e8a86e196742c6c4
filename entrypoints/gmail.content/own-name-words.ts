/** What Gmail calls the account's owner among the recipients ("to me"): interface language and word by turns. */
const WORDS =
  'ar أنا bg мен ca mi cs mně da mig de mich el εμένα en me es mí fa من fi minä fr moi he אני hi मुझे hr meni hu nekem id saya it me ja 自分 ko 나 ms saya nb meg nl mij no meg pl mnie pt mim ro mie ru мне sk mne sv mig th ฉัน tr bana uk мені vi tôi zh 我'.split(
    ' ',
  );

/**
 * Does the interface call this recipient "me"? Evidence of whose account it is, never of the page's structure.
 * @param language the page's `lang`; an unknown one means any language
 */
export function isOwnNameWord(name: string | undefined, language: string): boolean {
  const word = name?.toLowerCase();
  const code = WORDS.indexOf(language.slice(0, 2).toLowerCase());
  return code < 0 ? WORDS.some((one, at) => at % 2 === 1 && one === word) : WORDS[code + 1] === word;
}
