import { BackupFault } from '../model/backup/backup-fault';
import { KEY_ROUNDS, type Seal } from '../model/backup/backup-header';
import { fromBase64, toBase64 } from './base64';

/** Where the sealed nothing stands that tells a wrong passphrase. */
const CHECK_PLACE = -1;

type Bytes = Uint8Array<ArrayBuffer>;

/** The key of one locked backup. Its salt is its own, so a number never repeats under one key: it counts the parts. */
export class PassphraseLock {
  readonly #key: CryptoKey;
  readonly #salt: Bytes;

  private constructor(key: CryptoKey, salt: Bytes) {
    this.#key = key;
    this.#salt = salt;
  }

  /** A lock for a new file, and what the file says of it. */
  static async make(passphrase: string): Promise<{ lock: PassphraseLock; seal: Seal }> {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const lock = new PassphraseLock(await keyOf(passphrase, salt, KEY_ROUNDS), salt);
    const check = toBase64(await lock.seal(new Uint8Array(), CHECK_PLACE, false));
    const about = { key: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM', rounds: KEY_ROUNDS } as const;
    return { lock, seal: { ...about, salt: toBase64(salt), check } };
  }

  /** The lock of a file. Throws BackupFault `wrong-passphrase`. */
  static async open(passphrase: string, { salt, rounds, check }: Seal): Promise<PassphraseLock> {
    const bytes = fromBase64(salt);
    const lock = new PassphraseLock(await keyOf(passphrase, bytes, rounds), bytes);
    await lock.unseal(fromBase64(check), CHECK_PLACE, false).catch((cause: unknown) => {
      throw new BackupFault('wrong-passphrase', {}, { cause });
    });
    return lock;
  }

  /** A part, sealed to its place: at another, or as the last where it is not, it does not open. */
  async seal(part: Bytes, place: number, isLast: boolean): Promise<Bytes> {
    return new Uint8Array(await crypto.subtle.encrypt(this.#way(place, isLast), this.#key, part));
  }

  /** What was sealed for this place. Throws when it was not. */
  async unseal(sealed: Bytes, place: number, isLast: boolean): Promise<Bytes> {
    return new Uint8Array(await crypto.subtle.decrypt(this.#way(place, isLast), this.#key, sealed));
  }

  #way(place: number, isLast: boolean): AesGcmParams {
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setInt32(8, place);
    const where = new TextEncoder().encode(
      `twoway-backup 1 ${toBase64(this.#salt)} ${place} ${isLast ? 'last' : 'more'}`,
    );
    return { name: 'AES-GCM', iv, additionalData: where };
  }
}

async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // One text, however its letters were typed.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
