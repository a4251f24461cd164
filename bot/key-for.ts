import { hkdfSync } from 'node:crypto';

/** One key per purpose (RFC 5869), 32 bytes. */
export function keyFor(purpose: string, secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `passerelle ${purpose}`, 32));
}
