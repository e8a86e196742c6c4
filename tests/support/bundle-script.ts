import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A source file with all that it imports as one minified classic script, as a content script is built. `path` from the root. */
export async function bundleScript(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // What a command asks of WXT is the rep's settings.
    resolve: { alias: { '@': ROOT, '#imports': 'wxt/utils/storage' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      lib: { entry: join(ROOT, path), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error(`${path} gave no script.`);
  return chunk.code;
}
