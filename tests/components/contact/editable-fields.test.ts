import { describe, expect, it } from 'vitest';
import { patchOf } from '@/components/contact/editable-fields';

describe('what was typed into a field', () => {
  it.each(['de', 'pt-BR', 'zh-Hant-TW', ''])('takes the language %j', (text) => {
    expect(patchOf('language', text)).toEqual({ patch: { language: text || undefined } });
  });

  it('takes a language by its name', () => {
    expect(patchOf('language', 'German')).toEqual({ patch: { language: 'de' } });
  });

  it.each(['de_AT', 'd', '{{x}}'])('takes no language %j', (text) => {
    expect(patchOf('language', text)).toHaveProperty('wrong');
  });

  it('takes a persona in any words', () => {
    expect(patchOf('persona', ' Head of IT ')).toEqual({ patch: { persona: 'Head of IT' } });
  });
});
