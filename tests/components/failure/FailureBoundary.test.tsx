import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { failing } from '../page/actions';
import { show } from '../show';

// React reports what a boundary caught as well.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe('FailureBoundary', () => {
  it('says in plain words what is the matter, and tries again', async () => {
    const state = { blocked: true };
    const Part = () => {
      if (state.blocked) throw failing('database-blocked');
      return <p>the pipeline</p>;
    };
    const { rep } = show(
      <FailureBoundary>
        <Part />
      </FailureBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('The pipeline cannot be opened');
    state.blocked = false;
    await rep.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('the pipeline')).toBeTruthy();
  });

  it('does not hide an error that nobody foresaw', () => {
    const Part = () => {
      throw new Error('a stone in the gears');
    };
    show(
      <FailureBoundary>
        <Part />
      </FailureBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('a stone in the gears');
  });
});
