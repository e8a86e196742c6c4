import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReader } from '@/entrypoints/page/adapter';

const ROOMS = join(import.meta.dirname, '../../entrypoints');

/** Every reader in the content rooms, found by the ending of its file's name: a new one is under test from its first day. */
export async function pageReaders(): Promise<PageReader[]> {
  const files = readdirSync(ROOMS, { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => /^[a-z-]+\.content[\\/][a-z-]+-reader\.ts$/.test(file));
  const imported: object[] = await Promise.all(modules.map((file) => import(/* @vite-ignore */ join(ROOMS, file))));
  return imported.flatMap((module) => Object.values(module)).filter(isReader);
}

function isReader(value: unknown): value is PageReader {
  return typeof value === 'object' && value !== null && 'isPage' in value && 'read' in value;
}
