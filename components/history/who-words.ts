/** Who did something; the rep of this browser is spoken to. */
export function whoWords(by: string): string {
  return by === 'me' ? 'you' : by;
}
