import { createHmac, timingSafeEqual } from 'node:crypto';

const HEX_SHA256 = /^[0-9a-f]{64}$/i;

/** `X-Lapin-Signature`: hex HMAC-SHA256 of the body as it came, byte for byte; compared in constant time. */
export function isSigned(body: Buffer, signature: string | undefined, secret: string): boolean {
  if (signature === undefined || !HEX_SHA256.test(signature)) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), createHmac('sha256', secret).update(body).digest());
}
