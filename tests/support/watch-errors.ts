import type { BrowserContext, ConsoleMessage, Page, WebError } from 'playwright-core';

const OURS = 'chrome-extension://';

/** Collects what the extension's pages, worker and content scripts complain about. */
export function watchErrors(context: BrowserContext, errors: string[]): void {
  context.on('console', (message) => noteMessage(message, errors));
  context.on('weberror', (error) => noteError(error, errors));
}

/** The same for a page that the context does not list. */
export function watchPageErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => noteMessage(message, errors));
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
}

function noteMessage(message: ConsoleMessage, errors: string[]): void {
  if (message.type() !== 'error') return;
  const places = [message.page()?.url() ?? message.worker()?.url() ?? '', message.location().url];
  if (places.some((place) => place.startsWith(OURS))) errors.push(`${places[0] || places[1]}: ${message.text()}`);
}

function noteError(webError: WebError, errors: string[]): void {
  const error = webError.error();
  const place = webError.page()?.url() ?? OURS;
  if (place.startsWith(OURS) || error.stack?.includes(OURS)) errors.push(`${place}: ${error.stack ?? error.message}`);
}
