import { parsePhoneNumberFromString } from 'libphonenumber-js';

const WHATSAPP = 'whatsapp:';

/**
 * Who wrote, as Twilio must be told to answer them: E.164, led by `whatsapp:` on that network. Null when nobody can be answered
 * (short code, sender name, hidden number). Possible lengths only are checked: new ranges open faster than the library learns them.
 */
export function personOf(from: string): string | null {
  const network = from.startsWith(WHATSAPP) ? WHATSAPP : '';
  const parsed = parsePhoneNumberFromString(from.slice(network.length));
  return parsed?.isPossible() === true ? `${network}${parsed.number}` : null;
}

export function isWhatsApp(address: string): boolean {
  return address.startsWith(WHATSAPP);
}

/**
 * Why people in France could not answer this sender, in French for whoever configures it; null when they can. Sender names are
 * one-way; 06 and 07 numbers are closed to applications (ARCEP decision 2022-1583, Twilio's terms for French mobile numbers).
 */
export function senderProblem(number: string): string | null {
  const address = isWhatsApp(number) ? number.slice(WHATSAPP.length) : number;
  if (/\p{L}/u.test(address)) {
    return "Un nom d'expéditeur ne peut pas recevoir de réponse. Choisissez un numéro court ou un numéro 09 37, 09 38 ou 09 39.";
  }
  if (/^\d{3,6}$/.test(address)) return null;
  if (!/^\+\d+$/.test(address) || personOf(address) === null) {
    return 'Le numéro doit être écrit au format international, par exemple +33937000000.';
  }
  if (!isWhatsApp(number) && /^\+33[67]/.test(address)) {
    return 'En France, un numéro en 06 ou en 07 ne peut pas servir à une application. Choisissez un numéro court ou un numéro 09 37, 09 38 ou 09 39.';
  }
  return null;
}
