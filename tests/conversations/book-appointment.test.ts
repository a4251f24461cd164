import type { Mediator } from '../../bot/domain/agenda.js';
import { PAUL, SAMIRA, weekly } from '../support/mediators.js';
import type { Venue } from '../../bot/domain/venue.js';
import { played, script, type Given } from '../support/transcript.js';
import { VENUES } from '../support/venues.js';

const MEDIATORS = { mediators: [SAMIRA, PAUL] } as const;
const WEB: Given = { ...MEDIATORS, publicUrl: 'https://aide.example.fr' };
const BY_SMS: Given = { ...WEB, traits: { canShowButtons: false, knowsPhone: true, canBeLong: false } };
/** Teams and the like: buttons, and no telephone. */
const BOT_FRAMEWORK: Given = { ...WEB, traits: { canShowButtons: true, knowsPhone: false, canBeLong: true } };
/** One hour a week, and nothing else anywhere near. */
const BUSY: Mediator = {
  ...SAMIRA,
  duties: [{ ...weekly('samira-mardi', 'gueret-maison', 1, [9, 10]), valid: { from: '2026-11-01', to: '2026-12-02' } }],
};
const FULL: Given = { ...BY_SMS, mediators: [BUSY] };
const ONE_THURSDAY: Mediator = { ...SAMIRA, duties: [weekly('samira-jeudi', 'gueret-maison', 3, [14, 16])] };
const DROP_IN = weekly('samira-vendredi', 'gueret-maison', 4, [14, 16], {
  name: 'Permanence',
  way: 'on-site',
  needs: [],
  reception: { by: 'walk-in' },
  noticeMinutes: 0,
  horizonDays: 30,
});
const [AUBUSSON] = VENUES.filter(({ id }) => id === 'aubusson');
if (AUBUSSON === undefined) throw new Error('Aubusson is one of the invented venues');
const BOOKS_ONLINE: Venue = {
  ...AUBUSSON,
  bookingUrl: 'https://www.rdv-aide-numerique.fr/org/12',
};

describe('taking an appointment', () => {
  it('on the web: what for, where, which time, who; then it is confirmed with a calendar file', async () => {
    const expected = `
    usager: je voudrais un rendez-vous
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Pour quelle aide ? Par exemple : CAF, retraite, ordinateur.
    usager: pour ma retraite
    bot: Dans quelle commune ? Écrivez son nom ou son code postal.
    usager: guéret
    bot: Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: 2
    bot: Quel est votre prénom ?
    usager: je m'appelle Rose
    bot: À quel numéro peut-on vous appeler ?
    usager: 06 39 98 00 01
    bot: Je résume. Mercredi 25 novembre à 14 h 30, avec Paul M.
      Aide par téléphone, on vous appelle.
      Prénom : Rose.
      Téléphone : 06 39 98 00 01.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      * Mercredi 25 novembre à 14 h 30
        Aide par téléphone, avec Paul M.
        On vous appelle
        Tél. 05 36 49 00 03
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    `;
    expect(await played(expected, WEB)).toBe(script(expected));
  });

  it('by SMS: the moment said at once narrows the times, and the number is not asked', async () => {
    const expected = `
    usager: rdv pr la caf a gueret jeudi aprem
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 14 h]
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: moi c rose
    bot: Je résume. Jeudi 26 novembre à 14 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Jeudi 26 novembre à 14 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('on a Bot Framework channel: other moments, then an e-mail where there is no telephone', async () => {
    const expected = `
    usager: Bonjour, je souhaite un rendez-vous pour mes impôts à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: d'autres moments
    bot: Voici d'autres moments.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Mardi 1er décembre à 9 h]
      [D'autres moments]
      [Parler à une personne]
    usager: pas le mardi
    bot: Voici 3 rendez-vous libres près de Guéret.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: le premier
    bot: Quel est votre prénom ?
    usager: Karim
    bot: À quel numéro peut-on vous appeler ?
    usager: je n'ai pas de téléphone, karim@example.fr
    bot: Je résume. Mercredi 25 novembre à 14 h, avec Paul M.
      Aide par téléphone, on vous appelle.
      Prénom : Karim.
      E-mail : karim@example.fr
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Karim.
      Pour changer ou annuler, écrivez-le ici.
      * Mercredi 25 novembre à 14 h
        Aide par téléphone, avec Paul M.
        On vous appelle
        Tél. 05 36 49 00 03
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    `;
    expect(await played(expected, BOT_FRAMEWORK)).toBe(script(expected));
  });

  it('offers the nearest times when nothing fits the moment, and asks back a moment with two meanings', async () => {
    const expected = `
    usager: un rdv à guéret pour ma retraite, samedi
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Rien de libre samedi 28 novembre. Voici ce qu'il y a de plus proche.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 14 h]
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [D'autres moments]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: vendredi prochain
    bot: De quel jour parlez-vous ?
      [Vendredi 27 novembre]
      [Vendredi 4 décembre]
    usager: le deuxième
    bot: Rien de libre vendredi 4 décembre. Voici ce qu'il y a de plus proche.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 3 décembre à 14 h]
      [Jeudi 3 décembre à 15 h]
      [Jeudi 3 décembre à 16 h]
      [D'autres moments]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('loses the race, and is offered the next ones in the same breath', async () => {
    const expected = `
    usager: rdv pr la caf a gueret jeudi aprem
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 14 h]
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Jeudi 26 novembre à 14 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    (quelqu'un prend cette place)
    usager: oui
    bot: Cette place vient d'être prise, pardon.
      Voici 2 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 2
    bot: Je résume. Jeudi 26 novembre à 16 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Jeudi 26 novembre à 16 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('says what is booked, changes it, and cancels it by a plain reply', async () => {
    const expected = `
    usager: rdv pr la caf a gueret jeudi aprem
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 14 h]
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Jeudi 26 novembre à 14 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Jeudi 26 novembre à 14 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    usager: c'est quand mon rdv ?
    bot: Voici votre rendez-vous.
      * Jeudi 26 novembre à 14 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
      [Changer de moment]
      [Annuler]
      [Parler à une personne]
    usager: je peux décaler mon rdv à mardi matin
    bot: Votre rendez-vous du jeudi 26 novembre à 14 h reste pris en attendant.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Mardi 1er décembre à 9 h]
      [Mardi 1er décembre à 10 h]
      [Mardi 1er décembre à 11 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 2
    bot: Je résume. Mardi 1er décembre à 10 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      L'ancien rendez-vous sera annulé.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est changé. Voici le nouveau rendez-vous de Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mardi 1er décembre à 10 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    usager: finalement je veux annuler mon rendez-vous
    bot: Voulez-vous vraiment annuler le rendez-vous du mardi 1er décembre à 10 h, avec Samira B. ?
      [Oui]
      [Non]
    usager: oui
    bot: C'est annulé : mardi 1er décembre à 10 h. Merci d'avoir prévenu.
      Voulez-vous un autre moment ?
      [Oui]
      [Non]
    usager: non
    bot: D'accord. Je reste là si besoin.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('reminds two days and three hours before, and keeps the place of who comes', async () => {
    const expected = `
    usager: rdv pr la caf a gueret mardi matin
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Mardi 1er décembre à 9 h]
      [Mardi 1er décembre à 10 h]
      [Mardi 1er décembre à 11 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 3
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Mardi 1er décembre à 11 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mardi 1er décembre à 11 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    (le 2026-11-28 à 19:40)
    bot: Rappel : rendez-vous mardi 1er décembre à 11 h, avec Samira B. Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      [Je viens]
      [Je ne peux pas]
    usager: 1
    bot: Merci, votre place est gardée.
    (le 2026-12-01 à 07:00)
    (le 2026-12-01 à 08:05)
    bot: Rappel : rendez-vous aujourd'hui, mardi 1er décembre, à 11 h, avec Samira B. Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      [Je viens]
      [Je ne peux pas]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('frees the place of who cannot come, and offers another', async () => {
    const expected = `
    usager: rdv pr la caf a gueret mardi matin
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Mardi 1er décembre à 9 h]
      [Mardi 1er décembre à 10 h]
      [Mardi 1er décembre à 11 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 3
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Mardi 1er décembre à 11 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mardi 1er décembre à 11 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    (le 2026-11-28 à 19:40)
    bot: Rappel : rendez-vous mardi 1er décembre à 11 h, avec Samira B. Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      [Je viens]
      [Je ne peux pas]
    usager: 2
    bot: C'est annulé : mardi 1er décembre à 11 h. Merci d'avoir prévenu.
      Voulez-vous un autre moment ?
      [Oui]
      [Non]
    usager: oui
    bot: Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mardi 1er décembre à 9 h, Maison des services de Guéret]
      [Mercredi 2 décembre à 14 h, par téléphone]
      [Jeudi 3 décembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: oui
    bot: Je n'ai pas compris. Écrivez seulement le prénom.
      [Je ne veux plus de rendez-vous]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('reminds no more after STOP, until REPRENDRE; an answer is never held back', async () => {
    const expected = `
    usager: rdv pr la caf a gueret mardi matin
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Mardi 1er décembre à 9 h]
      [Mardi 1er décembre à 10 h]
      [Mardi 1er décembre à 11 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 3
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Mardi 1er décembre à 11 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mardi 1er décembre à 11 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    usager: STOP
    bot: C'est noté : je n'envoie plus de rappel. Je réponds toujours si vous m'écrivez. Pour les reprendre, écrivez REPRENDRE.
    (le 2026-11-28 à 19:40)
    usager: c'est quand mon rdv
    bot: Voici votre rendez-vous.
      * Mardi 1er décembre à 11 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
      [Changer de moment]
      [Annuler]
      [Parler à une personne]
    usager: REPRENDRE
    bot: C'est noté : vous recevrez à nouveau les rappels.
    (le 2026-12-01 à 08:05)
    bot: Rappel : rendez-vous aujourd'hui, mardi 1er décembre, à 11 h, avec Samira B. Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      [Je viens]
      [Je ne peux pas]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('takes it for a relative, whose first name is asked', async () => {
    const expected = `
    usager: c'est pour ma mère, elle a besoin d'un rdv pour sa retraite à la souterraine
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de La Souterraine.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Lundi 30 novembre à 9 h, Espace public de La Souterraine]
      [D'autres moments]
      [Parler à une personne]
    usager: lundi
    bot: Quel est le prénom de votre mère ?
    usager: 1
    bot: Je n'ai pas compris. Écrivez seulement le prénom.
      [Je ne veux plus de rendez-vous]
    usager: elle s'appelle Jeanne
    bot: Je résume. Lundi 30 novembre à 9 h, avec Paul M.
      Aide individuelle, Espace public de La Souterraine, 2 rue de la Gare, 23300 La Souterraine.
      Prénom : Jeanne.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Jeanne.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Lundi 30 novembre à 9 h
        Aide individuelle, avec Paul M.
        Espace public de La Souterraine, 2 rue de la Gare, 23300 La Souterraine
        Tél. 05 36 49 00 03
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    (le 2026-11-28 à 09:05)
    bot: Rappel : rendez-vous lundi 30 novembre à 9 h pour Jeanne, avec Paul M. Espace public de La Souterraine, 2 rue de la Gare, 23300 La Souterraine.
      [Je viens]
      [Je ne peux pas]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('waits for a place, is told when one is free, and takes it', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici un rendez-vous libre près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mardi 1er décembre à 9 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    (quelqu'un prend cette place)
    usager: un rdv pour la caf à guéret
    bot: Tous les rendez-vous près de Guéret sont pris en ce moment.
      [Me prévenir si une place se libère]
      [Qu'on me rappelle]
      [Trouver un lieu d'aide]
      [Parler à une personne]
    usager: me prévenir si une place se libère
    bot: C'est noté. Je vous écris dès qu'une place se libère près de Guéret.
      [Ne plus attendre]
      [Parler à une personne]
    (cette personne annule)
    bot: Une place se libère : mardi 1er décembre à 9 h, Maison des services de Guéret, avec Samira B. La voulez-vous ?
      [Oui]
      [Non]
    usager: oui
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Mardi 1er décembre à 9 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mardi 1er décembre à 9 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    `;
    expect(await played(expected, FULL)).toBe(script(expected));
  });

  it('stays on the list after a no, and can leave it', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici un rendez-vous libre près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mardi 1er décembre à 9 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    (quelqu'un prend cette place)
    usager: un rdv pour la caf à guéret
    bot: Tous les rendez-vous près de Guéret sont pris en ce moment.
      [Me prévenir si une place se libère]
      [Qu'on me rappelle]
      [Trouver un lieu d'aide]
      [Parler à une personne]
    usager: 1
    bot: C'est noté. Je vous écris dès qu'une place se libère près de Guéret.
      [Ne plus attendre]
      [Parler à une personne]
    (cette personne annule)
    bot: Une place se libère : mardi 1er décembre à 9 h, Maison des services de Guéret, avec Samira B. La voulez-vous ?
      [Oui]
      [Non]
    usager: non
    bot: D'accord. Je vous préviendrai pour une autre place.
      [Ne plus attendre]
    usager: ne plus attendre
    bot: D'accord, vous n'attendez plus de place.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: c'est quand mon rdv
    bot: Vous n'avez pas de rendez-vous à venir pris ici.
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected, FULL)).toBe(script(expected));
  });

  it('tells who has a place that the mediator cannot be there', async () => {
    const expected = `
    usager: rdv pr la caf a gueret jeudi aprem
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 14 h]
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Jeudi 26 novembre à 14 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Jeudi 26 novembre à 14 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    (Samira annule)
    bot: Votre rendez-vous du jeudi 26 novembre à 14 h est annulé : Samira B. ne peut pas vous recevoir. Nous en sommes désolés.
      Voulez-vous un autre moment ?
      [Oui]
      [Non]
    usager: oui
    bot: Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('notes that nobody came; another can be taken', async () => {
    const expected = `
    usager: rdv pr la caf a gueret jeudi aprem
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 14 h]
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Jeudi 26 novembre à 14 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Jeudi 26 novembre à 14 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    (le 2026-11-26 à 15:30)
    (Samira note une absence)
    usager: désolé j'ai raté mon rdv
    bot: Vous n'avez pas de rendez-vous à venir pris ici.
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: prendre un rendez-vous
    bot: Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mardi 1er décembre à 9 h]
      [Mardi 1er décembre à 10 h]
      [Mardi 1er décembre à 11 h]
      [D'autres moments]
      [Parler à une personne]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('books nothing after a no, corrects what is wrong, and lets go', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: Roze
    bot: À quel numéro peut-on vous appeler ?
    usager: 06 39 98 00 01
    bot: Je résume. Mercredi 25 novembre à 14 h, avec Paul M.
      Aide par téléphone, on vous appelle.
      Prénom : Roze.
      Téléphone : 06 39 98 00 01.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: non
    bot: Je ne réserve pas. Qu'est-ce qui ne va pas ?
      [Le moment]
      [Le prénom]
      [Je ne veux plus de rendez-vous]
    usager: le prénom
    bot: Quel est votre prénom ?
    usager: Rose
    bot: Je résume. Mercredi 25 novembre à 14 h, avec Paul M.
      Aide par téléphone, on vous appelle.
      Prénom : Rose.
      Téléphone : 06 39 98 00 01.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: non
    bot: Je ne réserve pas. Qu'est-ce qui ne va pas ?
      [Le moment]
      [Le prénom]
      [Je ne veux plus de rendez-vous]
    usager: je ne veux plus de rendez-vous
    bot: D'accord, je ne réserve rien.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected, WEB)).toBe(script(expected));
  });

  it('keeps nobody in front of a question: a way out, then a human', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: je sais pas trop ce que vous voulez de moi
    bot: Je n'ai pas compris. Écrivez seulement le prénom.
      [Je ne veux plus de rendez-vous]
    usager: je ne veux plus de rendez-vous
    bot: D'accord, je ne réserve rien.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: un rdv pour la caf à guéret
    bot: Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: je sais pas trop ce que vous voulez de moi
    bot: Je n'ai pas compris. Écrivez seulement le prénom.
      [Je ne veux plus de rendez-vous]
    usager: mais pourquoi vous demandez ça
    bot: Je n'ai toujours pas compris, pardon. Voulez-vous parler à une personne ?
      [Oui]
      [Non]
    usager: oui
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('puts what is far last, and says how far; another moment is looked for from where the person is', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret lundi ou jeudi
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [Jeudi 26 novembre à 15 h, Maison des services de Guéret]
      [Lundi 30 novembre à 9 h, Espace public de La Souterraine (à 31 km)]
      [D'autres moments]
      [Parler à une personne]
    usager: d'autres moments
    bot: Voici d'autres moments.
      C'est avec Paul M., à cette adresse : Espace public de La Souterraine (à 31 km).
      [Lundi 30 novembre à 10 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Lundi 30 novembre à 10 h, avec Paul M.
      Aide individuelle, Espace public de La Souterraine, 2 rue de la Gare, 23300 La Souterraine.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Lundi 30 novembre à 10 h
        Aide individuelle, avec Paul M.
        Espace public de La Souterraine, 2 rue de la Gare, 23300 La Souterraine
        Tél. 05 36 49 00 03
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    usager: je voudrais changer mon rdv
    bot: Votre rendez-vous du lundi 30 novembre à 10 h reste pris en attendant.
      Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    `;
    expect(await played(expected, { ...BY_SMS, mediators: [PAUL, ONE_THURSDAY] })).toBe(script(expected));
  });

  it('takes a seat in a workshop only for what it is about', async () => {
    const expected = `
    usager: je voudrais un rdv pour apprendre à me servir d'un ordinateur à guéret vendredi
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici un rendez-vous libre près de Guéret.
      C'est avec Samira B., à cette adresse : Bibliothèque de Guéret.
      [Vendredi 27 novembre à 10 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Vendredi 27 novembre à 10 h, avec Samira B.
      Atelier : premiers pas sur ordinateur, Bibliothèque de Guéret, 8 avenue Fayolle, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Vendredi 27 novembre à 10 h
        Atelier : premiers pas sur ordinateur, avec Samira B.
        Bibliothèque de Guéret, 8 avenue Fayolle, 23000 Guéret
        Tél. 05 36 49 00 02
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('leaves the booking for a human when asked', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: je préfère parler à une personne
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    `;
    expect(await played(expected, WEB)).toBe(script(expected));
  });

  it('finds the way home or by telephone when one cannot come', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret, je ne peux pas me déplacer
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Personne ne vient à domicile près de là. Voici ce que je peux proposer.
      Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 14 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: par téléphone alors
    bot: Voici 3 rendez-vous libres près de Guéret.
      C'est par téléphone, avec Paul M. On vous appelle.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h]
      [Mercredi 25 novembre à 14 h 30]
      [Mercredi 2 décembre à 14 h]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Mercredi 25 novembre à 14 h, avec Paul M.
      Aide par téléphone, on vous appelle.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mercredi 25 novembre à 14 h
        Aide par téléphone, avec Paul M.
        On vous appelle
        Tél. 05 36 49 00 03
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('no more than three to come', async () => {
    const expected = `
    usager: rdv pr la caf a gueret jeudi aprem
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      [Jeudi 26 novembre à 14 h]
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Jeudi 26 novembre à 14 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Jeudi 26 novembre à 14 h
        Aide individuelle, avec Samira B.
        Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret
        Tél. 05 36 49 00 01
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    usager: un autre rdv pour les impôts
    bot: Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h, par téléphone]
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 15 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Mercredi 25 novembre à 14 h, avec Paul M.
      Aide par téléphone, on vous appelle.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mercredi 25 novembre à 14 h
        Aide par téléphone, avec Paul M.
        On vous appelle
        Tél. 05 36 49 00 03
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    usager: un autre rdv pour la retraite
    bot: Voici 3 rendez-vous libres près de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mercredi 25 novembre à 14 h 30, par téléphone]
      [Jeudi 26 novembre à 15 h, Maison des services de Guéret]
      [Jeudi 26 novembre à 16 h, Maison des services de Guéret]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Mercredi 25 novembre à 14 h 30, avec Paul M.
      Aide par téléphone, on vous appelle.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est réservé pour Rose.
      Pour changer ou annuler, écrivez-le ici.
      Votre rendez-vous : https://aide.example.fr/r/…
      * Mercredi 25 novembre à 14 h 30
        Aide par téléphone, avec Paul M.
        On vous appelle
        Tél. 05 36 49 00 03
        Ajouter à mon agenda : https://aide.example.fr/r/….ics
        Voir le rendez-vous : https://aide.example.fr/r/…
    usager: un autre rdv pour mon logement
    bot: Voici 3 rendez-vous libres près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Jeudi 26 novembre à 15 h]
      [Jeudi 26 novembre à 16 h]
      [Mardi 1er décembre à 9 h]
      [D'autres moments]
      [Parler à une personne]
    usager: 1
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Jeudi 26 novembre à 15 h, avec Samira B.
      Aide individuelle, Maison des services de Guéret, 4 place Bonnyaud, 23000 Guéret.
      Prénom : Rose.
      Je réserve ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: Vous avez déjà plusieurs rendez-vous à venir. Annulez-en un, ou demandez à une personne.
      [Annuler un rendez-vous]
      [Parler à une personne]
    usager: annuler un rendez-vous
    bot: Lequel voulez-vous annuler ?
      [Mercredi 25 novembre à 14 h]
      [Mercredi 25 novembre à 14 h 30]
      [Jeudi 26 novembre à 14 h]
    usager: 1
    bot: Voulez-vous vraiment annuler le rendez-vous du mercredi 25 novembre à 14 h, avec Paul M. ?
      [Oui]
      [Non]
    usager: oui
    bot: C'est annulé : mercredi 25 novembre à 14 h. Merci d'avoir prévenu.
      Voulez-vous un autre moment ?
      [Oui]
      [Non]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });
});

describe('where no time is free in our agendas', () => {
  it('gives the page of the nearest venue that books by itself', async () => {
    const expected = `
    usager: un rdv pour la caf à Aubusson (23)
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne connais pas l'agenda d'un médiateur près d'Aubusson.
      Vous pouvez aussi prendre rendez-vous sur Internet :
      * Relais numérique d'Aubusson
        Rendez-vous en ligne : https://www.rdv-aide-numerique.fr/org/12
      [Qu'on me rappelle]
      [Trouver un lieu d'aide]
      [Parler à une personne]
    `;
    expect(await played(expected, { venues: [BOOKS_ONLINE] })).toBe(script(expected));
  });

  it('offers to wait, to be called back, or the hours without appointment', async () => {
    const expected = `
    usager: un rdv pour la caf à guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici un rendez-vous libre près de Guéret.
      C'est avec Samira B., à cette adresse : Maison des services de Guéret.
      Sans rendez-vous : vendredi, de 14 h à 16 h, Maison des services de Guéret.
      Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.
      [Mardi 1er décembre à 9 h]
      [Me prévenir si une place se libère]
      [Parler à une personne]
    (quelqu'un prend cette place)
    usager: un rdv pour la caf à guéret
    bot: Tous les rendez-vous près de Guéret sont pris en ce moment.
      Sans rendez-vous : vendredi, de 14 h à 16 h, Maison des services de Guéret.
      [Me prévenir si une place se libère]
      [Qu'on me rappelle]
      [Trouver un lieu d'aide]
      [Parler à une personne]
    usager: qu'on me rappelle
    bot: Je note votre demande : une personne vous rappellera.
      Quand seriez-vous libre ? Par exemple : mardi matin.
    usager: mardi matin
    bot: Quel est votre prénom ?
    usager: rose
    bot: Je résume. Aide : CAF et aides sociales.
      Commune : Guéret.
      Quand : mardi 1er décembre, le matin.
      Prénom : Rose.
      Est-ce juste ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est noté. Une personne va vous rappeler pour fixer le jour et l'heure.
    `;
    expect(await played(expected, { ...FULL, mediators: [{ ...BUSY, duties: [...BUSY.duties, DROP_IN] }] })).toBe(
      script(expected),
    );
  });
});
