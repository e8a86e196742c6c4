import type { DraftText } from '@/storage/model/template/draft-insertion';

/** Puts a draft on the clipboard, with its formatting where the browser takes it. Throws when it takes nothing. */
export async function copyFormatted({ html, text }: DraftText): Promise<'formatted' | 'plain'> {
  if (typeof ClipboardItem === 'function' && typeof navigator.clipboard.write === 'function') {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    const written = await navigator.clipboard.write([item]).then(
      () => true,
      () => false, // an older browser, or a clipboard that takes plain text alone: that is tried next
    );
    if (written) return 'formatted';
  }
  await navigator.clipboard.writeText(text);
  return 'plain';
}
