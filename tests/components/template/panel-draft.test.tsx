import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useDraft } from '@/components/draft/useDraft';
import { type DraftMessage, draftMessageKey } from '@/components/template/draft-message';
import { usePanelWish } from '@/entrypoints/sidepanel/usePanelWish';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';

const ada = 'ada' as ContactId;
const followUp: FollowUp = {
  ...{ id: 'f', contactId: ada, status: 'open', dueAt: 0, createdAt: 0, snoozeCount: 0 },
  ...{ templateId: 'frost', touch: 'email' },
};

it('the panel that is asked for a follow-up opens its draft', () => {
  const { result } = renderHook(() => ({
    wish: usePanelWish(),
    draft: useDraft<DraftMessage>(draftMessageKey(ada))[0],
  }));
  act(() => result.current.wish({ contactId: ada, at: 1 }));
  expect(result.current.draft).toBeUndefined();
  act(() => result.current.wish({ contactId: ada, draftOf: followUp, at: 1 }));
  expect(result.current.draft).toMatchObject({ templateId: 'frost', followUp });
});
