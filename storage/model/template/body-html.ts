import { bodyBlocks, type Inline } from './body';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A body as markup of p, br, ul, li, b, i and a with an `href`; whatever else stands in it is text. */
export function bodyHtml(body: string): string {
  return bodyBlocks(body)
    .map((block) =>
      'items' in block
        ? `<ul>${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`
        : `<p>${block.lines.map(html).join('<br>')}</p>`,
    )
    .join('');
}

function html(inlines: Inline[]): string {
  return inlines
    .map((one) => {
      if ('bold' in one) return `<b>${html(one.bold)}</b>`;
      if ('italic' in one) return `<i>${html(one.italic)}</i>`;
      return 'link' in one ? `<a href="${escaped(one.link)}">${escaped(one.text)}</a>` : escaped(one.text);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
