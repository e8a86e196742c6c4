import type { KeyboardEvent } from 'react';

const CARD = '[data-contact]';

/**
 * Arrow keys take the focus from card to card: up and down within a column, left and right to the card beside. M asks where to.
 * While a card is lifted the keys move that one.
 */
export function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget: board, altKey, ctrlKey, metaKey } = event;
  if (event.defaultPrevented || altKey || ctrlKey || metaKey || board.querySelector('[data-lifted]')) return;
  if (!(target instanceof HTMLElement) || !target.matches(CARD)) return;
  if (key.toLowerCase() === 'm') {
    event.preventDefault();
    target.parentElement?.querySelector<HTMLElement>('[data-move]')?.click();
    return;
  }
  const next = cardBeside(board, target, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function cardBeside(board: HTMLElement, card: HTMLElement, key: string): HTMLElement | undefined {
  const lane = card.closest<HTMLElement>('[data-lane]');
  const cards = cardsIn(lane);
  if (key === 'ArrowDown') return cards[cards.indexOf(card) + 1];
  if (key === 'ArrowUp') return cards[cards.indexOf(card) - 1];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return undefined;
  const lanes = [...board.querySelectorAll<HTMLElement>('[data-lane]')].filter((one) => cardsIn(one).length > 0);
  const beside = lane && lanes[lanes.indexOf(lane) + step];
  return beside ? nearest(cardsIn(beside), card) : undefined;
}

const cardsIn = (lane: HTMLElement | null): HTMLElement[] => [...(lane?.querySelectorAll<HTMLElement>(CARD) ?? [])];

/** The card at the same height. */
function nearest(cards: HTMLElement[], to: HTMLElement): HTMLElement | undefined {
  const { top } = to.getBoundingClientRect();
  const distance = (one: HTMLElement) => Math.abs(one.getBoundingClientRect().top - top);
  return cards.toSorted((one, other) => distance(one) - distance(other))[0];
}
