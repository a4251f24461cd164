import { EMOJI_WORDS } from '../../nlu/emoji-words.js';
import { fold, MAX_CHARACTERS, normalise, words } from '../../nlu/normalise.js';
import { phoneticKey } from '../../nlu/phonetic.js';
import { SMS_LEXICON } from '../../nlu/sms-lexicon.js';

describe('normalise', () => {
  it.each([
    ['Où puis-je être aidée, à Besançon ?', 'ou puis je etre aidee a besancon ?'],
    ['Ma sœur a un œil rouge', 'ma soeur a un oeil rouge'],
    ["J'ai besoin d'aide", 'je ai besoin de aide'],
    ['Quelqu’un m‘appelle aujourd’hui', 'quelque un me appelle aujourd hui'],
    ['Y a-t-il un bus ?', 'y a il un bus ?'],
  ])('spells out %s', (written, read) => {
    expect(normalise(written)).toBe(read);
  });

  it.each([
    ['slt jveu 1 rdv stp', 'salut je veux un rendez vous svp'],
    ['c koi votre num', 'ce est quoi votre numero'],
    ['c est koi', 'ce est quoi'],
    ['g oublié mon mdp', 'je ai oublie mon mot de passe'],
    ['jarrive pa a me co', 'je arrive pas a me connecter'],
    ['keske fo faire 2main mat1', 'que est ce que faut faire demain matin'],
    ['jé besoin dun ordi é dune imprimante', 'je ai besoin dun ordinateur et dune imprimante'],
    ['linternet marche pu', 'le internet marche plus'],
    ['ouiiiii', 'oui'],
    ['création créée', 'creation creee'],
  ])('reads texted French: %s', (written, read) => {
    expect(normalise(written)).toBe(read);
  });

  it('leaves ordinary words that look like SMS spelling alone', () => {
    expect(normalise('Sa fille ses mains les thés du mois de mai')).toBe('sa fille ses mains les thes du mois de mai');
  });

  it.each([
    ['appelez le 06 12 34 56 78', 'appelez le #tel'],
    ['+33 6 12 34 56 78', '#tel'],
    ['23000 Guéret', '#cp gueret'],
    ['à 14h30 ou 9:15', 'a #heure ou #heure'],
    ['le 12/05/2026', 'le #date'],
    ['45,50 € ou 30€', '#montant euros ou #montant'],
    ['depuis 3mois', 'depuis #nombre mois'],
    ['en 2024', 'en #annee'],
    ['le 3114', 'le 3114'],
    ['4G et A4', '4g et a4'],
    ['voir https://exemple.fr/a?b=c', 'voir #lien'],
    ['jean@exemple.fr', '#mail'],
  ])('tells figures by their kind: %s', (written, read) => {
    expect(normalise(written)).toBe(read);
  });

  it.each([
    ['👍🏽', 'oui ok'],
    ['🆘 vite', 'au secours vite'],
    ['merci 🙏', 'merci svp'],
    ['non 👎', 'non non'],
    ['🦄', ''],
  ])('reads the emojis that mean something: %s', (written, read) => {
    expect(normalise(written)).toBe(read);
  });

  it.each([
    ['', ''],
    ['   \n\t ', ''],
    ['...', ''],
    ['????', '?'],
    ['\u202eruojnob\u202c', 'ruojnob'],
    ['bon\u200bjour', 'bonjour'],
    ['\u0000bonjour\u0007', 'bonjour'],
    ['\ud83d bonjour \udc4d', 'bonjour'],
    ['ｂｏｎｊｏｕｒ', 'bonjour'],
    ['مرحبا', ''],
  ])('never throws: %j', (written, read) => {
    expect(normalise(written)).toBe(read);
  });

  it('reads the beginning of a text that is too long, and no more than 400 words of it', () => {
    expect(normalise(`${'x '.repeat(MAX_CHARACTERS)}fin`)).not.toContain('fin');
    expect(words('c '.repeat(2_500)).length).toBeLessThanOrEqual(400);
    for (const piece of ['a', 'é', '@', '.', '9', "j'", '-t-', '👍', '\u0301', 'http', '9/'])
      expect(typeof normalise(piece.repeat(5_000))).toBe('string');
  });

  it('gives emojis folded words', () => {
    for (const meaning of Object.values(EMOJI_WORDS)) expect(meaning).toBe(fold(meaning));
  });
});

describe('the SMS lexicon', () => {
  const lines = SMS_LEXICON.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('has three hundred spellings and more, each with one meaning', () => {
    const spellings = lines.flatMap((line) => (line.split(': ')[1] ?? '').split(' '));
    expect(spellings.length).toBeGreaterThan(300);
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });

  it('gives folded meanings', () => {
    for (const line of lines) expect(line.split(': ')[0]).toMatch(/^[a-z]+(?: [a-z]+)*$/);
  });
});

describe('phoneticKey', () => {
  it.each([
    ['quand', 'kan'],
    ['declaration', 'declarassion'],
    ['cliquer', 'clike'],
    ['beaucoup', 'bocou'],
    ['impots', 'inpo'],
    ['place', 'plasse'],
    ['voudrais', 'voudre'],
  ])('hears %s in %s', (right, byEar) => {
    expect(phoneticKey(byEar)).toBe(phoneticKey(right));
  });

  it.each([
    ['mot', 'mal'],
    ['carte', 'car'],
    ['compte', 'comme'],
  ])('tells %s from %s', (one, other) => {
    expect(phoneticKey(one)).not.toBe(phoneticKey(other));
  });
});
