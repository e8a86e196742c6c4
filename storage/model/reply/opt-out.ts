import { type Found, find } from './find-phrases';
import { type MailLook, mailLookOf } from './mail-look';

/** Under a mailing stands how to leave it; whoever wants to leave says so in a few words and near the beginning. */
const WITHIN = 300;
const LONGEST_QUOTED = 200;

const NOT_BEFORE =
  /(?<![a-z])(?:do not|don't|dont|never|not|nicht|nie|ne|no|nao|non|niet|nunca|mai|jamais) (?:(?:please|ever|just|me|nous|bitte|mich|mi|ci) |m')?$/;
const NOT_BEHIND = /^ (?:bitte |aub |alstublieft )?(?:nicht|niet|pas)(?![a-z])/;
const SAYS_NOT = /(?<![a-z])(?:not|don't|dont|never|nicht|nie|kein\w*|ne|plus|no|nao|non|niet|geen|nooit)(?![a-z])/;

/** "Don't stop emailing me", "löschen Sie mich nicht": the wish turned into its opposite. */
function isTurned(folded: string, { at, words }: Found): boolean {
  if (NOT_BEFORE.test(folded.slice(0, at))) return true;
  return !SAYS_NOT.test(words) && NOT_BEHIND.test(folded.slice(at + words.length));
}

/** Somebody wants no more mail: a person's word, whatever absence follows it. */
export function optOutIn({ text, sentences, tongues }: MailLook): string | undefined {
  for (const { at, folded } of sentences) {
    if (at > WITHIN) return undefined;
    const found = find(tongues, 'optOut', folded);
    if (found && !isTurned(folded, found) && !/https?:|www\.|click|here to/.test(folded))
      return text.slice(at + found.at, at + found.at + found.words.length);
  }
  return undefined;
}

/** The sentence with which somebody who wrote themselves asks for no more messages; of a long one the words alone. */
export function askedNotToWrite(text: string): string | undefined {
  const look = mailLookOf({ text });
  const words = optOutIn(look);
  if (!words) return undefined;
  const sentence = look.text
    .split(/(?<=[.!?])\s|\n/)
    .find((one) => one.includes(words))
    ?.trim();
  return sentence && sentence.length <= LONGEST_QUOTED ? sentence : words;
}
