import { hasMaskedSecret, maskSecrets } from '../../bot/domain/secrets.js';

describe('secrets are masked', () => {
  it.each([
    ['ma carte 4970 1012 3456 7890 merci', 'card', false],
    ['ma carte 4242 4242 4242 4242 merci', 'card', true],
    ['4242424242424242', 'card', true],
    ['mon numéro 2 55 08 14 168 025 38', 'nir', true],
    ['mon numéro 2 55 08 14 168 025 12', 'nir', false],
    ['255081416802538', 'nir', true],
    ['numéro de sécu : 2550814168025', 'nir', true],
    ['FR76 3000 6000 0112 3456 7890 189 voila', 'iban', true],
    ['FR76 3000 6000 0112 3456 7890 188', 'iban', false],
    ['mon mot de passe est Soleil2024!', 'password', true],
    ['mdp : azerty', 'password', true],
    ['mot de passe de ma boite mail : chaton', 'password', true],
    ['mon mot de passe ameli est Soleil2024! et ça ne marche pas', 'password', true],
    ['mon mot de passe pour la caf est refusé', 'password', false],
    ['mot de passe oublié, c’est urgent', 'password', false],
    ['mon mot de passe est perdu', 'password', false],
    ['le mot de passe est refusé par le site', 'password', false],
    ["mot de passe c'est tournesol", 'password', true],
    ['rose@exemple.fr / Jardin1952', 'password', true],
    ['le code est 483920', 'code', true],
    ['code reçu par sms 4839', 'code', true],
    ['mon code postal est 23000', 'code', false],
    ['code postal 97400', 'code', false],
    ['appelez le 05 36 49 00 01', 'card', false],
    ['SIRET 732 829 320 00074', 'card', false],
    ['dossier 2026-154712', 'code', false],
  ] as const)('%s → %s %s', (text, kind, isMasked) => {
    const masked = maskSecrets(text);
    expect(masked.found.includes(kind)).toBe(isMasked);
    expect(hasMaskedSecret(masked.text)).toBe(masked.found.length > 0);
    if (!isMasked) expect(masked.text).toBe(text);
  });

  it('knows the two Corsican departments (INSEE: 2A counts as 19, 2B as 18)', () => {
    const key = (digits: string): string => String(97 - Number(BigInt(digits) % 97n)).padStart(2, '0');
    const ajaccio = `1 85 05 2A 004 084 ${key('1850519004084')}`;
    const bastia = `2 85 05 2B 033 084 ${key('2850518033084')}`;
    expect(maskSecrets(ajaccio).found).toEqual(['nir']);
    expect(maskSecrets(bastia).found).toEqual(['nir']);
  });

  it('leaves the rest of the sentence', () => {
    expect(maskSecrets('Bonjour, mon mot de passe est Soleil2024! que faire ?').text).toBe(
      'Bonjour, mon mot de passe est [mot de passe masqué] que faire ?',
    );
  });

  it('takes no time on a hostile text', () => {
    for (const text of [
      '1 '.repeat(2500),
      'mot de passe '.repeat(400),
      'code '.repeat(1000),
      'FR76 '.repeat(1000),
      'a@b.fr '.repeat(700),
    ]) {
      expect(typeof maskSecrets(text).text).toBe('string');
    }
  });
});
