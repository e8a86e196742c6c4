import { storage } from '#imports';
import type { PromotionPolicy } from './model/promotion';

/** Whether "Save as lead" is shown in the page. Off is quiet mode: the page's DOM stays untouched. */
export const buttonInPage = storage.defineItem<boolean>('local:buttonInPage', { fallback: true });

/** Which evidence a promotion needs. */
export const promotionPolicy = storage.defineItem<PromotionPolicy>('local:promotionPolicy', { fallback: 'engaged' });

/** Mail addresses of which the rep said "this is also me", normalised. */
export const ownAddresses = storage.defineItem<string[]>('local:ownAddresses', { fallback: [] });
