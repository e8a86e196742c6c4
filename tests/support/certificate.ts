import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A throw-away certificate for the pretended sites. */
export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM. */
  cert: string;
  /** Base64 SHA-256 of the public key: Chromium trusts this one key by `--ignore-certificate-errors-spki-list`, without a warning bar. */
  fingerprint: string;
}

/** Makes a new certificate, valid for every host, since the browser is told to trust its key. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}
