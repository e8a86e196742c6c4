import { expect, it } from 'vitest';
import { brokenLinks } from '@/storage/model/template/broken-links';

it.each<[string, string[]]>([
  ['[x](https://a.example/)', []],
  ['See [x](https://a.example/), and (so) [on]', []],
  ['\\[x](y)', []],
  ['[x](https://a.example/(a)) then', ['[x](https://a.example/(a))']],
  ['[x](javascript:alert(1))', ['[x](javascript:alert(1))']],
  ['[x](a.example)', ['[x](a.example)']],
  ['[x](https://a.example', ['[x](https://a.example']],
])('in %s', (body, broken) => expect(brokenLinks(body)).toEqual(broken));
