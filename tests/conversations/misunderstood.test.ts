import { played, script } from '../support/transcript.js';

describe('what is not understood', () => {
  it('offers a human after two misunderstandings', async () => {
    const expected = `
    usager: blork zibulette
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je n'ai pas compris. Pouvez-vous le dire avec d'autres mots ?
      [Trouver un lieu d'aide]
      [Demander un rendez-vous]
      [Parler à une personne]
    usager: fzzzt krapouik
    bot: Je n'ai toujours pas compris, pardon. Voulez-vous parler à une personne ?
      [Oui]
      [Non]
    usager: oui
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Vous êtes la prochaine personne. En attendant, vous pouvez continuer à écrire.
      [Ne plus attendre]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('says what it is for when asked for something else', async () => {
    const expected = `
    usager: quel temps fera-t-il demain
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne sais pas répondre à cela. J'aide pour les démarches sur Internet et l'informatique.
      [Trouver un lieu d'aide]
      [Demander un rendez-vous]
      [Parler à une personne]
    usager: et une recette de crêpes
    bot: Je ne sais pas répondre à cela. J'aide pour les démarches sur Internet et l'informatique.
      Voulez-vous parler à une personne ?
      [Oui]
      [Non]
    usager: non
    bot: D'accord. Je reste là si besoin.
      [Trouver un lieu d'aide]
      [Demander un rendez-vous]
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
