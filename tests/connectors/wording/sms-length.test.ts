import { septetsOf, toGsm7Punctuation } from '../../../connectors/wording/gsm7.js';
import { smsLength } from '../../../connectors/wording/sms-length.js';

/** As Twilio's own segment calculator classes the characters of French. */
const ONE_SEPTET = 'àéèùäöüæñßÉÇÄÖÜÆÑ@£$¥§¤_ABCXYZabcxyz0123456789 \n!"#%&\'()*+,-./:;<=>?';
const TWO_SEPTETS = '€^{}[]~|\\';
const NOT_GSM7 = 'çâêëîïôûÿœÀÂÈÊËÎÏÔÙÛŸŒ°№µ²³×’‘“”«»–—…•\u00a0\u202f\u2009\u00ad';

describe('the GSM-7 alphabet', () => {
  it.each([...ONE_SEPTET])('sends %j as one septet', (character) => {
    expect(septetsOf(character)).toBe(1);
    expect(smsLength(character)).toEqual({ encoding: 'GSM-7', units: 1, segments: 1 });
  });

  it.each([...TWO_SEPTETS])('sends %j as an escape and a septet', (character) => {
    expect(septetsOf(character)).toBe(2);
    expect(smsLength(character)).toEqual({ encoding: 'GSM-7', units: 2, segments: 1 });
  });

  it.each([...NOT_GSM7])('lacks %j, which makes the whole message UCS-2', (character) => {
    expect(septetsOf(character)).toBeNull();
    expect(smsLength(`${'a'.repeat(70)}${character}`)).toEqual({ encoding: 'UCS-2', units: 71, segments: 2 });
  });

  it('has 127 characters, and 10 in its extension', () => {
    const all = Array.from({ length: 0x2100 }, (_, code) => septetsOf(String.fromCodePoint(code)));
    expect(all.filter((septets) => septets === 1)).toHaveLength(127);
    expect(all.filter((septets) => septets === 2)).toHaveLength(10);
  });
});

describe('segments', () => {
  it.each([
    ['', 'GSM-7', 0, 0],
    ['é'.repeat(160), 'GSM-7', 160, 1],
    ['é'.repeat(161), 'GSM-7', 161, 2],
    ['é'.repeat(306), 'GSM-7', 306, 2],
    ['é'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['ê'.repeat(70), 'UCS-2', 70, 1],
    ['ê'.repeat(71), 'UCS-2', 71, 2],
    ['ê'.repeat(134), 'UCS-2', 134, 2],
    ['ê'.repeat(135), 'UCS-2', 135, 3],
    ['👍', 'UCS-2', 2, 1],
    ['👍'.repeat(35), 'UCS-2', 70, 1],
    ['👍'.repeat(36), 'UCS-2', 72, 2],
  ] as const)('%#: counts %j', (text, encoding, units, segments) => {
    expect(smsLength(text)).toEqual({ encoding, units, segments });
  });

  it('never parts an escape from its septet: 153 would end inside the €', () => {
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toEqual({ encoding: 'GSM-7', units: 306, segments: 3 });
  });

  it('never parts an emoji: 67 would end inside it', () => {
    expect(smsLength(`${'ê'.repeat(66)}👍${'ê'.repeat(66)}`)).toEqual({ encoding: 'UCS-2', units: 134, segments: 3 });
  });

  it('counts accents that were typed apart as UCS-2, and composed ones as GSM-7', () => {
    expect(smsLength('e\u0301').encoding).toBe('UCS-2');
    expect(smsLength(toGsm7Punctuation('e\u0301'))).toEqual({ encoding: 'GSM-7', units: 1, segments: 1 });
  });
});

describe('toGsm7Punctuation', () => {
  it.each([
    ['l’été', "l'été"],
    ['« Bonjour »', '"Bonjour"'],
    ['«\u00a0Bonjour\u00a0»', '"Bonjour"'],
    ['“oui”', '"oui"'],
    ['9 h – 12 h', '9 h - 12 h'],
    ['lundi — vendredi', 'lundi - vendredi'],
    ['• papiers', '- papiers'],
    ['Attendez…', 'Attendez...'],
    ['à 14\u00a0h\u202f?', 'à 14 h ?'],
    ['un\r\ndeux', 'un\ndeux'],
    ['co\u00ador\u200bdo', 'coordo'],
  ])('writes %j as %j', (typography, plain) => {
    expect(toGsm7Punctuation(typography)).toBe(plain);
    expect(smsLength(plain).encoding).toBe('GSM-7');
  });

  it('leaves letters and everything else as they are', () => {
    const text = "Mme Lefèvre-Çağlar, 12 bis rue de l'Hôtel-Dieu, Œuvre à 3 km² 👍 @ [23] ~ ÊÀ\n";
    expect(toGsm7Punctuation(text)).toBe(text);
  });
});
