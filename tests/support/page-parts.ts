import type { Locator, Page } from 'playwright-core';

type Surface = Page | Locator;

/** The button of exactly this name. */
export const button = (on: Surface, name: string): Locator => on.getByRole('button', { name, exact: true });

/** The region of exactly this name, such as `Relationship`, `Contact`, `Follow-up`, `Timeline`. */
export const region = (on: Surface, name: string): Locator => on.getByRole('region', { name, exact: true });

/** The row of a list that is about somebody or says something. */
export const row = (on: Surface, text: string | RegExp): Locator => on.getByRole('listitem').filter({ hasText: text });
