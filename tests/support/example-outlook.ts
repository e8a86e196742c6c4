import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FACTS = fileURLToPath(new URL('../pages/fixtures/outlook/mailbox.json', import.meta.url));
const { threads } = JSON.parse(readFileSync(FACTS, 'utf8')) as { threads: Record<string, { url: string }> };
const [answered, byName] = Object.values(threads).map(({ url }) => url);
if (!answered || !byName) throw new Error(`${FACTS} lacks a thread.`);

/** Threads of the example mailbox in tests/pages/fixtures/outlook; the open account is Noor's. */
export const OUTLOOK_THREADS = {
  /** Noor wrote to Marisol, who answered twice; Noor's first message is folded. The page opens with it. */
  answered,
  /** Noor, Henning and Marisol; no address is shown. */
  byName,
} as const;
