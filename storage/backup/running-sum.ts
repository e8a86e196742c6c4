/** SHA-256 over everything so far: each sum takes in the one before, so that no part can be left out, doubled or put elsewhere. */
export class RunningSum {
  #last = new Uint8Array(32);

  /** The sum with this part, in hexadecimal. */
  async add(part: Uint8Array): Promise<string> {
    const whole = new Uint8Array(this.#last.length + part.length);
    whole.set(this.#last);
    whole.set(part, this.#last.length);
    this.#last = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
    return Array.from(this.#last, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
