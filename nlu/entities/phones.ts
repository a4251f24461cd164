import { findPhoneNumbersInText } from 'libphonenumber-js';
import { withTerritory } from '../../bot/domain/phone.js';

/** Fewer figures are no number that one can call from anywhere (Nouvelle-Calédonie has six). */
const ENOUGH_FIGURES = /(?:\p{Nd}\P{Nd}{0,4}){6}/u;

/** The first telephone number of a message, E.164 with its territory; null when there is none. */
export function readPhone(text: string): string | null {
  if (!ENOUGH_FIGURES.test(text)) return null;
  const first = findPhoneNumbersInText(text, 'FR')[0];
  return first === undefined ? null : withTerritory(first.number.number);
}
