import { septetsOf } from './gsm7.js';

export interface SmsLength {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  readonly units: number;
  /** Messages billed. */
  readonly segments: number;
}

/** Units of a lone message, and of each part of a concatenated one: the header that numbers the parts takes the difference (3GPP TS 23.040 §9.2.3.24). */
const CAPACITY = { 'GSM-7': { alone: 160, part: 153 }, 'UCS-2': { alone: 70, part: 67 } } as const;

const GRAPHEMES = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** What a text costs as SMS. An escape is never parted from its septet, nor a sign from its accents: such a pair moves to the next part. */
export function smsLength(text: string): SmsLength {
  const septets = [...text].map(septetsOf);
  return septets.every((size) => size !== null)
    ? measured('GSM-7', septets)
    : measured(
        'UCS-2',
        [...GRAPHEMES.segment(text)].map(({ segment }) => segment.length),
      );
}

function measured(encoding: SmsLength['encoding'], sizes: readonly number[]): SmsLength {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { alone, part } = CAPACITY[encoding];
  if (units <= alone) return { encoding, units, segments: units === 0 ? 0 : 1 };
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { encoding, units, segments };
}
