import type { Page } from 'playwright-core';
import { pressPageButton } from './press-page-button';
import type { Twoway } from './twoway';

/** What a step leaves to look at. */
export interface Scene {
  twoway: Twoway;
  /** The person of the example pages, and their addresses. */
  person: string;
  profileUrl: string;
  threadUrl: string;
  profile?: Page;
  panel?: Page;
}

interface Step {
  /** Also the name of its picture. */
  name: string;
  /** Acts as the rep does, waits until the effect is seen, and returns what to take a picture of. */
  act(scene: Scene): Promise<Page>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The main job, from the install to the reminder, in the order of its pictures. */
export const WALK: readonly Step[] = [
  { name: 'welcome', act: async ({ twoway }) => twoway.welcome },
  {
    name: 'profile',
    act: async (scene) => {
      scene.profile = await scene.twoway.openPage(scene.profileUrl);
      return scene.profile;
    },
  },
  {
    name: 'save-as-lead',
    act: async (scene) => {
      if (!scene.profile) throw new Error('No profile is open.');
      await pressPageButton(scene.profile, 'Save as lead');
      scene.panel = await scene.twoway.sidePanel();
      await scene.panel.getByRole('heading', { name: scene.person }).waitFor();
      return scene.panel;
    },
  },
  {
    name: 'thread',
    act: async (scene) => {
      await scene.twoway.openPage(scene.threadUrl);
      const panel = panelOf(scene);
      await panel.getByRole('region', { name: 'Thread' }).waitFor();
      return panel;
    },
  },
  {
    name: 'pick-the-contact',
    act: async (scene) => {
      const panel = panelOf(scene);
      await button(panel, 'Pick a contact…').first().click();
      await panel.getByRole('listitem').getByRole('button', { name: scene.person }).click();
      await button(panel, 'Log interaction').first().waitFor();
      return panel;
    },
  },
  {
    name: 'log-interaction',
    act: async (scene) => {
      const panel = panelOf(scene);
      await button(panel, 'Log interaction').first().click();
      await panel
        .getByText(/^0 new/)
        .first()
        .waitFor();
      return panel;
    },
  },
  {
    name: 'promote-to-prospect',
    act: async (scene) => {
      const panel = panelOf(scene);
      await button(panel, 'Promote to prospect').click();
      await button(panel, 'Promote to prospect').waitFor({ state: 'detached' });
      return atTheTop(panel);
    },
  },
  {
    name: 'follow-up',
    act: async (scene) => {
      const panel = panelOf(scene);
      await button(panel, 'Tomorrow').first().click();
      await button(panel, 'Snooze').first().waitFor();
      return panel;
    },
  },
  { name: 'reminders', act: ({ twoway }) => twoway.openPopup() },
];

function panelOf({ panel }: Scene): Page {
  if (!panel) throw new Error('The side panel is not open.');
  return panel;
}

/** The first thing to see in the panel: one-way or two-way. */
async function atTheTop(panel: Page): Promise<Page> {
  await panel.getByRole('region', { name: 'Relationship' }).scrollIntoViewIfNeeded();
  return panel;
}
