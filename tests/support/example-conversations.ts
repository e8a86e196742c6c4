import { exampleFacts } from './example-facts';

/** Conversations of the example pages in tests/pages/fixtures/linkedin; the open account is Dorothea Quist's. */
export const CONVERSATIONS = {
  /** Dorothea and Marisol wrote to each other; one message was taken back. */
  marisol: exampleFacts('linkedin', 'thread-marisol-achterberg').url,
  /** Dorothea wrote; an absence note of Tobias' came back. */
  tobias: exampleFacts('linkedin', 'thread-tobias-oyelaran-winge').url,
  /** Marisol, Henning and Dorothea. */
  group: exampleFacts('linkedin', 'thread-group').url,
} as const;

/** Pages with conversations in bubbles over them. */
export const BUBBLES = {
  /** In the page itself: Marisol's open, Rurik's minimised. */
  inPage: 'https://www.linkedin.com/feed/',
  /** In an open shadow root: Tobias' and Marisol's, both open. */
  inShadowRoot: 'https://www.linkedin.com/mynetwork/',
} as const;
