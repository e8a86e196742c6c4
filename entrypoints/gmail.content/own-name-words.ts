/** What Gmail calls the account's owner among the recipients, by interface language ("to me"). */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'أنا إليّ إليَّ',
  bg: 'мен аз',
  bn: 'আমাকে আমি',
  ca: 'mi jo',
  cs: 'mně mne já',
  da: 'mig',
  de: 'mich mir ich',
  el: 'εμένα εγώ',
  en: 'me',
  es: 'mí yo',
  et: 'mina mulle',
  fa: 'من',
  fi: 'minä minulle',
  fil: 'akin ako',
  fr: 'moi',
  he: 'אני אליי אלי',
  hi: 'मुझे मैं',
  hr: 'meni ja',
  hu: 'nekem én',
  id: 'saya',
  it: 'me',
  ja: '自分',
  ko: '나에게 나',
  lt: 'man aš',
  lv: 'man es',
  ms: 'saya',
  nb: 'meg',
  nl: 'mij ik',
  no: 'meg',
  pl: 'mnie ja',
  pt: 'mim eu',
  ro: 'mie eu',
  ru: 'мне я',
  sk: 'mne mňa ja',
  sl: 'meni jaz',
  sr: 'мени ја',
  sv: 'mig',
  th: 'ฉัน',
  tr: 'bana ben',
  uk: 'мені я',
  vi: 'tôi',
  zh: '我',
};

/**
 * Does the interface call this recipient "me"? Evidence of whose account it is, never of the page's structure.
 * @param language the page's `lang`; unknown means any language
 */
export function isOwnNameWord(name: string | undefined, language: string): boolean {
  const word = name?.toLowerCase();
  if (!word || word.length > 12) return false;
  const ofLanguage = WORDS[language.toLowerCase().split('-', 1)[0] ?? ''];
  return (ofLanguage ? [ofLanguage] : Object.values(WORDS)).some((words) => words.split(' ').includes(word));
}
