import { findPhoneNumbersInText } from 'libphonenumber-js';
import { withTerritory } from '../../bot/domain/phone.js';

/** The first telephone number of a message, E.164 with its territory; null when there is none. */
export function readPhone(text: string): string | null {
  const first = findPhoneNumbersInText(text, 'FR')[0];
  return first === undefined ? null : withTerritory(first.number.number);
}
