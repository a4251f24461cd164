import { createHash } from 'node:crypto';
import { foldValue } from '../venues/clean-text.js';

/** The same id for the same content, whatever its accents, case and spaces; 96 bits. */
export function stableId(prefix: 'm' | 's' | 'd' | 'a', ...parts: readonly (string | number | null)[]): string {
  const content = JSON.stringify(parts.map((part) => (typeof part === 'string' ? foldValue(part) : part)));
  return `${prefix}-${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
}
