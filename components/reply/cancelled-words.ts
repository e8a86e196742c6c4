/** What a notice says of follow-ups that were cancelled with something else; nothing of none. */
export function cancelledWords(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'Its follow-up is cancelled' : `Its ${count} follow-ups are cancelled`];
}
