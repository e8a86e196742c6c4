import { profileReader } from '@/entrypoints/linkedin.content/profile-reader';

/** Where somebody would look who does not narrow: the whole document, each field by itself. */
const NAIVE_SELECTORS = [
  'main h2',
  'main h1',
  'title',
  'main p',
  'main section p span',
  '[componentkey*="Topcard"] p',
  '[aria-label="Profile photo"] img',
  'a[href*="/company/"] p',
  'a[href*="/school/"] p',
  'a[href*="/overlay/contact-info"]',
  '[componentkey*="Experience"] li',
  'div[role="button"] p',
];

const readNaively = () =>
  NAIVE_SELECTORS.map((selector) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText),
  );

const readOurs = () => profileReader.read(document, new URL(location.href));

/** The page changes before each reading, as pages do; the reading is a task of its own, as it is in a content script. */
const onChangedPage = (read: () => unknown) => () => {
  document.body.append(document.createElement('i'));
  return new Promise<void>((resolve) => {
    setTimeout(() => {
      read();
      resolve();
    });
  });
};

const readers = {
  ours: onChangedPage(readOurs),
  naive: onChangedPage(readNaively),
  status: () => readOurs().status,
};

Object.assign(globalThis, { readers });
