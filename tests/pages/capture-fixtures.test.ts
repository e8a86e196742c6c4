import { describe, expect, it } from 'vitest';
import { capturePage } from '@/entrypoints/page-capture/capture-page';
import { pageCaptureSchema } from '@/storage/model/page-capture';
import { captureOf, webExample } from './capture-example';
import { parsePage } from './parse-page';

const NAMES = ['team', 'article', 'speakers', 'bare', 'hostile'];

describe.each(NAMES)('the example page %s', (name) => {
  const { url, html, expected, text } = webExample(name);

  it('says exactly what is true of it, each value with its source', () => {
    const { text: read, ...capture } = captureOf(html, url);
    expect(pageCaptureSchema.parse(capture)).toEqual(capture);
    expect(capture).toEqual({ url: new URL(url).href, ...expected });
    expect(Boolean(read)).toBe(Boolean(text));
  });

  it('gives its article as plain text', () => {
    const read = captureOf(html, url).text?.value ?? '';
    for (const part of text?.has ?? []) expect(read).toContain(part);
    for (const part of text?.hasNot ?? []) expect(read).not.toContain(part);
  });

  it('is as it was afterwards, and none of it has run', () => {
    const document = parsePage(html);
    const before = document.documentElement.outerHTML;
    capturePage(document, new URL(url), 'selected')();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(window).not.toHaveProperty('__hit');
    expect({}).not.toHaveProperty('polluted');
  });
});
