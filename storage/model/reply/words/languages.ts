import { CHINESE, JAPANESE } from './chinese-japanese';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { KOREAN, MORE_LANGUAGES } from './more-languages';
import { POLISH } from './polish';
import { PORTUGUESE } from './portuguese';
import type { ReplyWords } from './reply-words';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';
import { DANISH_NORWEGIAN, SWEDISH } from './swedish-and-danish';

/** All that is known, most spoken in sales first. A mail is looked at in every language: threads mix them. */
export const LANGUAGES: readonly ReplyWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  SWEDISH,
  DANISH_NORWEGIAN,
  RUSSIAN,
  JAPANESE,
  CHINESE,
  KOREAN,
  MORE_LANGUAGES,
];
