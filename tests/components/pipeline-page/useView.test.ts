import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useTitle } from '@/entrypoints/pipeline/useTitle';
import { useView } from '@/entrypoints/pipeline/useView';

beforeEach(() => {
  history.replaceState(null, '', '#follow-ups');
});

describe('useView', () => {
  it('follows the address, with what stands behind the view', async () => {
    const { result } = renderHook(useView);
    expect(result.current).toMatchObject({ view: 'follow-ups', tail: '' });
    act(() => result.current.go('templates', 'a b/ü'));
    await waitFor(() => expect(result.current).toMatchObject({ view: 'templates', tail: 'a b/ü' }));
    expect(location.hash).toBe('#templates/a%20b%2F%C3%BC');
    act(() => result.current.go('templates', 'another', 'inPlace'));
    expect(result.current).toMatchObject({ view: 'templates', tail: 'another' });
    act(() => history.back());
    await waitFor(() => expect(result.current).toMatchObject({ view: 'follow-ups', tail: '' }));
  });

  it('takes an address that means nothing for the first view', () => {
    for (const hash of ['#nothing/of-that', '#toString', '#__proto__/x', '#']) {
      history.replaceState(null, '', hash);
      expect(renderHook(useView).result.current).toMatchObject({ view: 'board', tail: '' });
    }
  });
});

describe('useTitle', () => {
  it('says what is shown, and what the view says of it until the place changes', () => {
    const { result, rerender } = renderHook(({ title, place }) => useTitle(title, place), {
      initialProps: { title: 'Contact', place: 'contact/1' },
    });
    expect(document.title).toBe('Contact – Twoway');
    act(() => result.current('Ilse Maes'));
    expect(document.title).toBe('Ilse Maes – Twoway');
    rerender({ title: 'Contact', place: 'contact/2' });
    expect(document.title).toBe('Contact – Twoway');
  });
});
