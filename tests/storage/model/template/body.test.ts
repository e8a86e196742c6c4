import { describe, expect, it } from 'vitest';
import { bodyHtml } from '@/storage/model/template/body-html';
import { bodyText } from '@/storage/model/template/body-text';
import { leastProcessorMs } from '../../../support/processor-ms';

describe('a body', () => {
  it.each([
    ['Hello\nyou', '<p>Hello<br>you</p>', 'Hello\nyou'],
    ['One\n\n\nTwo', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['- a\n- b\nafter', '<ul><li>a</li><li>b</li></ul><p>after</p>', '- a\n- b\n\nafter'],
    ['**b** and *i*', '<p><b>b</b> and <i>i</i></p>', 'b and i'],
    ['***b***', '<p><b>*b</b>*</p>', '*b*'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>', '2 * 3 * 4'],
    [
      '[us](https://x.example/a?b=1&c=2)',
      '<p><a href="https://x.example/a?b=1&amp;c=2">us</a></p>',
      'us (https://x.example/a?b=1&c=2)',
    ],
    ['[me](mailto:noor@x.example)', '<p><a href="mailto:noor@x.example">me</a></p>', 'me (noor@x.example)'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>', '[x](javascript:alert(1))'],
    ['[x](data:text/html,a)', '<p>[x](data:text/html,a)</p>', '[x](data:text/html,a)'],
    ['[x](//x.example)', '<p>[x](//x.example)</p>', '[x](//x.example)'],
    ['<b>no</b>', '<p>&lt;b&gt;no&lt;/b&gt;</p>', '<b>no</b>'],
    ['\\*plain\\*', '<p>*plain*</p>', '*plain*'],
    ['C:\\temp', '<p>C:\\temp</p>', 'C:\\temp'],
  ])('%s', (body, html, text) => {
    expect(bodyHtml(body)).toBe(html);
    expect(bodyText(body)).toBe(text);
  });

  it('is taken apart in no time, however it is nested', () => {
    const long = `${'**'.repeat(3_000)}${'['.repeat(3_000)}${'*a'.repeat(1_000)}`;
    expect(leastProcessorMs(() => bodyHtml(long), 1_000)).toBeLessThan(1_000);
  });
});
