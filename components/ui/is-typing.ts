const TAKES_TEXT = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/**
 * Is what is pressed there meant as text? Then no single key may act. A radio button or a checkbox takes no text: after a choice
 * there the keys still work.
 */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TAKES_TEXT) !== null;
}
