import { find } from './find-phrases';
import { type MailLook, mailLookOf } from './mail-look';

/** Under a mailing stands how to leave it; whoever wants to leave says so in a few words and near the beginning. */
const WITHIN = 300;
const LONGEST_QUOTED = 200;

/** Somebody wants no more mail: a person's word, whatever absence follows it. */
export function optOutIn({ text, sentences, tongues }: MailLook): string | undefined {
  for (const { at, folded } of sentences) {
    if (at > WITHIN) return undefined;
    const found = find(tongues, 'optOut', folded);
    if (found && !/https?:|www\.|click|here to/.test(folded))
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
