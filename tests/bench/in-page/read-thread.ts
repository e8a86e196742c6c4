import { threadReader as gmail } from '@/entrypoints/gmail.content/thread-reader';
import { threadReader as outlook } from '@/entrypoints/outlook.content/thread-reader';

const readers = [gmail, outlook];

/** Where somebody would look who does not narrow: the whole document, each field by itself. */
const NAIVE_SELECTORS = [
  '.gD, [id$="_FROM"]',
  '.hb [email], [data-testid="RecipientWell"] [aria-label]',
  '.a3s, [id^="UniqueMessageBody"]',
  '[data-testid="SentReceivedSavedTime"]',
  '[role="listitem"], [aria-expanded]',
];

const readNaively = () =>
  NAIVE_SELECTORS.map((selector) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText),
  );

function readOurs(): number {
  const url = new URL(location.href);
  const state = readers.find((reader) => reader.isPage(url))?.read(document, url);
  const reading = state?.status === 'read' ? state.reading : undefined;
  return reading?.pageKind === 'thread' ? reading.messages.length : 0;
}

/** Milliseconds that one reading takes on a page that has changed, as pages do. */
const timeOf = (read: () => unknown) => {
  document.body.append(document.createElement('i'));
  const start = performance.now();
  read();
  return performance.now() - start;
};

const threads = { ours: () => timeOf(readOurs), naive: () => timeOf(readNaively), messages: readOurs };

Object.assign(globalThis, { threads });
