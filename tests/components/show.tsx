import { cleanup, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { ChangesContext } from '@/components/command/ChangesContext';
import { Notices } from '@/components/command/Notices';
import { useNotices } from '@/components/command/useNotices';

/** Shows a part of a page as an extension page does: with notices, and told of each command that was carried out. */
export function show(part: ReactNode): { rep: UserEvent; changed: () => void } {
  cleanup();
  onTestFinished(cleanup);
  useNotices.setState(useNotices.getInitialState());
  const changed = vi.fn<() => void>();
  render(
    <ChangesContext value={changed}>
      {part}
      <Notices />
    </ChangesContext>,
  );
  return { rep: userEvent.setup(), changed };
}
