import { played, script } from '../support/transcript.js';

describe('my data', () => {
  it('says what is kept, and keeps it after a no', async () => {
    const expected = `
    usager: qu'est-ce que vous faites de mes données ?
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je garde nos messages 30 jours, pour suivre la conversation. Un aidant les lit seulement si vous demandez une personne. Rien n'est vendu, rien ne part à une autre société d'intelligence artificielle.
      [Effacer mes données]
      [Parler à une personne]
    usager: effacer mes données
    bot: J'efface tout, pour toujours : nos messages, votre adresse ou numéro. Vos rendez-vous à venir seront annulés. Voulez-vous tout effacer ?
      [Oui]
      [Non]
    usager: non
    bot: D'accord, je n'efface rien.
      Que voulez-vous faire ? Vous pouvez aussi écrire avec vos mots.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('erases after a clear yes', async () => {
    const expected = `
    usager: effacez toutes mes données
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      J'efface tout, pour toujours : nos messages, votre adresse ou numéro. Vos rendez-vous à venir seront annulés. Voulez-vous tout effacer ?
      [Oui]
      [Non]
    usager: effacer mes données
    bot: J'efface tout, pour toujours : nos messages, votre adresse ou numéro. Vos rendez-vous à venir seront annulés. Voulez-vous tout effacer ?
      [Oui]
      [Non]
    usager: oui
    bot: C'est fait, tout est effacé. Au revoir.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('never repeats a password, and says so gently', async () => {
    const expected = `
    usager: mon mot de passe ameli est Soleil2024! et ça ne marche pas, je suis à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      J'ai caché un code ou un mot de passe dans votre message. Ne le donnez à personne, et changez-le si possible.
      Comptes et mots de passe : voici 3 lieux près de Guéret.
      * Maison des services de Guéret
        À 50 m, 4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Le plus proche, sans rendez-vous, gratuit
        Tél. 05 36 49 00 01
      * Bibliothèque de Guéret
        À 700 m, 8 avenue Fayolle, 23000 Guéret
        Ouvert jusqu'à 18 h
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 02
      * Espace public de La Souterraine
        À 31 km, 2 rue de la Gare, 23300 La Souterraine
        Fermé. Ouvre demain à 9 h
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 03
      [Voir d'autres lieux]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });
});
