import { played, script } from '../support/transcript.js';

describe('what is not understood', () => {
  it('asks back with the likely meanings, then offers a human after two misunderstandings', async () => {
    const expected = `
    usager: mon dossier
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne suis pas sûr d'avoir compris. De quoi s'agit-il ?
      [Titre de séjour]
      [Logement]
      [Retraite]
      [Autre chose]
    usager: formulaire
    bot: Je n'ai toujours pas compris, pardon. Voulez-vous parler à une personne ?
      [Oui]
      [Non]
    usager: oui
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('takes the meaning that the person picks', async () => {
    const expected = `
    usager: mon dossier
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne suis pas sûr d'avoir compris. De quoi s'agit-il ?
      [Titre de séjour]
      [Logement]
      [Retraite]
      [Autre chose]
    usager: la 2eme
    bot: Logement : une personne peut vous aider près de chez vous.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('says what it is for when asked for something else', async () => {
    const expected = `
    usager: quel temps fera-t-il demain
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne sais pas répondre à cela. J'aide pour les démarches sur Internet et l'informatique.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: et une recette de crêpes
    bot: Je ne sais pas répondre à cela. J'aide pour les démarches sur Internet et l'informatique.
      Voulez-vous parler à une personne ?
      [Oui]
      [Non]
    usager: non
    bot: D'accord. Je reste là si besoin.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('acknowledges a picture kindly', async () => {
    const expected = `
    (envoie une photo)
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne peux pas ouvrir les images ni les messages vocaux. Écrivez-moi avec des mots, s'il vous plait.
    `;
    expect(await played(expected)).toBe(script(expected));
  });
});
