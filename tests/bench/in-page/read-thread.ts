import { threadReader as gmail } from '@/entrypoints/gmail.content/thread-reader';
import { threadReader as outlook } from '@/entrypoints/outlook.content/thread-reader';

const readers = [gmail, outlook];

/** Milliseconds that one reading of the page takes, and how many messages it brought. */
const readThread = () => {
  const url = new URL(location.href);
  const start = performance.now();
  const state = readers.find((reader) => reader.isPage(url))?.read(document, url);
  const ms = performance.now() - start;
  const reading = state?.status === 'read' ? state.reading : undefined;
  return { ms, messages: reading?.pageKind === 'thread' ? reading.messages.length : 0 };
};

Object.assign(globalThis, { readThread });
