import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ContentLibrary } from '@/components/content/ContentLibrary';
import { saveContent } from '@/storage/commands/save-content';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

it.each(['cost', 'PROSPECT', 'head it', 'expensive'])('content is found by %s', async (search) => {
  const none = { text: 'x', stages: [], personas: [], objections: [] };
  await saveContent({ ...none, title: 'About us' });
  await saveContent({
    ...{ title: 'What six rooms cost', text: 'x', stages: ['prospect'] },
    ...{ personas: ['Head of IT'], objections: ['too expensive'] },
  });
  const { rep } = show(<ContentLibrary />);
  await rep.type(await screen.findByLabelText('Search'), search);
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'About us' })).toBeNull());
  expect(screen.getByRole('listitem', { name: 'What six rooms cost' })).toBeTruthy();
  await rep.type(screen.getByLabelText('Search'), ' nothing');
  expect(await screen.findByText('No content for that')).toBeTruthy();
});
