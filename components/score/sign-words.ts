import type { InteractionKind } from '@/storage/model/interaction';

/** What they did, in the past tense, so that a number of times can follow. */
const DID: Record<InteractionKind, string> = {
  message: 'wrote to you',
  call: 'called',
  meeting: 'met you',
  comment: 'commented',
  other: 'were in touch',
  'auto-reply': 'sent an automatic reply',
  bounce: 'could not be reached by mail',
  calendar: 'sent a calendar receipt',
  newsletter: 'sent a newsletter',
  absence: 'sent an absence notice',
  'newsletter-sign-up': 'signed up for the newsletter',
  download: 'downloaded something',
  form: 'sent a form',
  'ad-click': 'clicked an ad',
  'site-visit': 'visited your site',
  'event-sign-up': 'signed up for an event',
  'post-reaction': 'reacted to a post',
  connection: 'connected with you',
  'purchased-list': 'came from a purchased list',
  'content-shared': 'shared something with you',
  'link-click': 'clicked a link',
  fair: 'met you at a fair',
  'product-question': 'asked about the product',
  'quote-request': 'asked for a quote',
  'meeting-booked': 'booked a meeting',
  'budget-talk': 'talked about budget or time',
};

/** "clicked a link twice". */
export function signWords(kind: InteractionKind, count: number): string {
  return `${DID[kind]}${timesWords(count)}`;
}

function timesWords(count: number): string {
  if (count === 1) return '';
  return count === 2 ? ' twice' : ` ${count} times`;
}
