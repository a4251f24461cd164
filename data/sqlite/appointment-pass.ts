import { randomWord } from './random-word.js';

/** 71 bits, and short enough for an SMS. */
const LETTERS = 12;

/** The word of an appointment's public page. */
export function appointmentPass(): string {
  return randomWord(LETTERS);
}
