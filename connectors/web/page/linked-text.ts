import { element } from './elements.js';
import { WORDS } from './wording.js';

/** Web addresses, and French numbers of ten digits. No look-behind: telephones of 2022 do not read it. */
const URL_OR_PHONE = String.raw`(https?://[^\s<>«»"]*[^\s<>«»".,;:!?)])|\b(0[1-9](?:[ .\u00a0\u202f]?\d{2}){4})\b`;
/** The short numbers that our own words of urgency give: "au 3114", "le 15", "anonymement : 3919". */
const EMERGENCY = String.raw`((?:au|le|:)[ \u00a0])(1[578]|11[2459]|3[019]\d\d)(?=[^\d\p{L}]|$)`;
const SPEAKS_OF_URGENCY = /urgen|danger|secours|appelez|écoute/i;

/** Text whose addresses and phone numbers can be followed: one tap instead of copying a number. "Le 17" may be a date: see above. */
export function linkedText(text: string, isAssistant: boolean): readonly (Node | string)[] {
  const isUrgent = isAssistant && SPEAKS_OF_URGENCY.test(text);
  const links = new RegExp(isUrgent ? `${URL_OR_PHONE}|${EMERGENCY}` : URL_OR_PHONE, 'gu');
  const pieces: (Node | string)[] = [];
  let from = 0;
  for (let match = links.exec(text); match !== null; match = links.exec(text)) {
    const [found, url, phone, before = '', short] = match;
    pieces.push(text.slice(from, match.index) + before);
    if (url !== undefined) pieces.push(webLink(url, url));
    else if (phone !== undefined) pieces.push(phoneLink(phone));
    else if (short !== undefined) pieces.push(phoneLink(short));
    from = match.index + found.length;
  }
  return [...pieces, text.slice(from)];
}

/** Opens a window of its own, and says so. */
export function webLink(label: string, url: string): HTMLAnchorElement {
  const arrow = element('span', 'arrow', '↗');
  arrow.setAttribute('aria-hidden', 'true');
  const link = element('a', '', label, arrow, element('span', 'unseen', ` ${WORDS.newWindow}`));
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

/** 114 reads text messages: it is for those who cannot speak. */
function phoneLink(spoken: string): HTMLAnchorElement {
  const link = element('a', '', unbroken(spoken));
  link.href = `${spoken === '114' ? 'sms' : 'tel'}:${spoken.replace(/\D/g, '')}`;
  return link;
}

/** A number stays on one line: people read it out, or copy it. */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=\d)/g, '$1\u00a0');
}
