import type { CDPSession, Page } from 'playwright-core';
import { waitUntil } from './wait-until';

interface Point {
  x: number;
  y: number;
}

/** Clicks the middle of the button that Twoway shows in a page. It lives in a closed shadow root, where no locator reaches: the accessibility tree does. */
export async function pressPageButton(page: Page, name: string | RegExp): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await waitUntil(`the page shows a button "${name}"`, () => middleOf(session, name));
  await session.detach();
  await page.mouse.click(x, y);
}

/** Accessible names of all buttons in a page, those in closed shadow roots among them. */
export async function pageButtonNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const buttons = await buttonsOf(session);
  await session.detach();
  return buttons.map((button) => button.name);
}

async function buttonsOf(session: CDPSession): Promise<{ name: string; nodeId: number | undefined }[]> {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const buttons = nodes.filter((node) => !node.ignored && node.role?.value === 'button');
  return buttons.map((node) => ({ name: String(node.name?.value ?? ''), nodeId: node.backendDOMNodeId }));
}

async function middleOf(session: CDPSession, name: string | RegExp): Promise<Point | undefined> {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const backendNodeId = (await buttonsOf(session)).find((button) => matches(button.name))?.nodeId;
  if (backendNodeId === undefined) return undefined;
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
