import type { Content } from '@/storage/model/content';
import { bodyHtml } from '@/storage/model/template/body-html';
import { bodyText } from '@/storage/model/template/body-text';
import type { DraftText } from '@/storage/model/template/draft-insertion';
import { escapeMarkup } from '@/storage/model/template/escape-markup';
import { safeAddress } from '@/storage/model/template/safe-address';

type Shared = Pick<Content, 'title' | 'url' | 'text'>;

/**
 * What goes into a message: the snippet and the link under it, or the title and the link. The address stands in sight: by it
 * the message is known to have shared the content once it is logged.
 */
export function shareText({ title, url, text }: Shared): DraftText {
  const link = linkOf(url);
  const shown = link && `[${escapeMarkup(link)}](${link})`;
  const said = text?.split('\n').map(escapeMarkup) ?? [];
  const body = (said.length > 0 ? [...said, shown ?? ''] : [`${escapeMarkup(title)}: ${shown ?? ''}`])
    .join('\n')
    .trim();
  return { html: bodyHtml(body), text: bodyText(body) };
}

/** What goes on the clipboard: the link alone, or the snippet where there is none. */
export function copyText(content: Shared): DraftText {
  const link = linkOf(content.url);
  if (!link) return shareText(content);
  return { html: bodyHtml(`[${escapeMarkup(content.title)}](${link})`), text: link };
}

/** A bracket in an address would end the link. */
function linkOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : safeAddress(url)?.replaceAll('(', '%28').replaceAll(')', '%29');
}
