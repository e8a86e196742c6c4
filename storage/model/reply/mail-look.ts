import type { Tongue } from './find-phrases';
import { fold } from './fold';
import { plainSubject, plainText } from './plain-mail-text';
import type { ReplyLook } from './reply-look';
import { type Sentence, sentencesOf } from './sentences';
import { tonguesOf } from './tongues-of';

/** Only the beginning tells who wrote a mail, and of a long one the end. */
const BEGINNING = 3_000;
const END = 1_500;

/** A message prepared for the rules. `folded…` for looking, the rest for quoting. */
export interface MailLook {
  readonly senderAddress: string;
  readonly senderName: string;
  readonly subject: string;
  readonly foldedSubject: string;
  /** The subject begins with "Re:" or the like. */
  readonly isAnswer: boolean;
  readonly text: string;
  readonly folded: string;
  readonly foldedEnd: string;
  /** Of the beginning. */
  readonly sentences: readonly Sentence[];
  /** The languages that it may be in. */
  readonly tongues: readonly Tongue[];
}

export function mailLookOf(look: ReplyLook): MailLook {
  const { words: subject, isAnswer } = plainSubject(look.subject ?? '');
  const whole = plainText(look.text);
  const text = whole.slice(0, BEGINNING);
  return {
    senderAddress: addressIn(look.senderAddress ?? ''),
    senderName: fold(plainText((look.senderName ?? '').slice(0, 300))),
    subject,
    foldedSubject: fold(subject),
    isAnswer,
    text,
    folded: fold(text),
    foldedEnd: whole.length > BEGINNING ? fold(whole.slice(-END)) : '',
    sentences: sentencesOf(text),
    tongues: tonguesOf(fold(`${subject}\n${text}`)),
  };
}

/** `Name <ada@x.example>` and the bare address both give the address, in lower case. */
function addressIn(sender: string): string {
  const line = sender.slice(0, 400).toLowerCase();
  const from = line.lastIndexOf('<');
  return (from < 0 ? line : line.slice(from + 1)).replace(/>.*$/, '').trim();
}
