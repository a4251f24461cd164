/** 128 random bits. Not from `crypto.randomUUID`, which exists on https only: a town's test server may not have it. */
export function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
