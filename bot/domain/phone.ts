/** Country codes of the overseas territories whose subscribers dial a leading zero, as in mainland France. */
const WITH_LEADING_ZERO = /^\+(?:33|262|590|594|596)(\d{9})$/;
/** Territories with short national numbers and no prefix: Nouvelle-Calédonie, Polynésie, Saint-Pierre-et-Miquelon, Wallis-et-Futuna. */
const WITHOUT_PREFIX = /^\+(?:687|689|508|681)(\d{6,9})$/;

/** An E.164 number as people read it in France: in pairs, national form ("05 36 49 00 01"); left as it is when foreign. */
export function spokenPhone(e164: string): string {
  const national = WITH_LEADING_ZERO.exec(e164)?.[1];
  if (national !== undefined) return inPairs(`0${national}`);
  const short = WITHOUT_PREFIX.exec(e164)?.[1];
  return short === undefined ? e164 : inPairs(short);
}

function inPairs(digits: string): string {
  return (digits.match(/\d{1,2}/g) ?? []).join(' ');
}

/** The number of a channel's address ("+33...", "whatsapp:+33..."), E.164; null when it is no telephone. */
export function phoneOfAddress(key: string): string | null {
  return /^(?:whatsapp:)?(\+\d{6,15})$/.exec(key)?.[1] ?? null;
}

/**
 * Country codes of ten-digit numbers that belong to an overseas territory whatever stands before them (ARCEP numbering plan,
 * decision 2018-0881): dialled with +33 they reach nobody.
 */
const OVERSEAS_NUMBERS: readonly (readonly [start: RegExp, countryCode: string])[] = [
  [/^0(?:590|690|691)/, '590'],
  [/^0(?:594|694)/, '594'],
  [/^0(?:596|696|697)/, '596'],
  [/^0(?:262|263|269|639|692|693)/, '262'],
];

/** E.164 with its true territory: '+33692123456' and '0692123456' are both '+262692123456'. `number` is E.164 of France. */
export function withTerritory(number: string): string {
  if (!number.startsWith('+33')) return number;
  const national = `0${number.slice(3)}`;
  const overseas = OVERSEAS_NUMBERS.find(([start]) => start.test(national));
  return overseas === undefined ? number : `+${overseas[1]}${number.slice(3)}`;
}
