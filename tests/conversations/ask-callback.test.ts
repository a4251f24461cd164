import { played, script, type Given } from '../support/transcript.js';

const BY_SMS: Given = { traits: { canShowButtons: false, knowsPhone: true, canBeLong: false } };

describe('asking to be called back for an appointment, where no mediator is known', () => {
  it('collects what, where, when and who, and sums up before sending', async () => {
    const expected = `
    usager: je voudrais un rendez-vous
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Pour quelle aide ? Par exemple : CAF, retraite, ordinateur.
    usager: pour ma retraite
    bot: Dans quelle commune ? Écrivez son nom ou son code postal.
    usager: guéret
    bot: Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quand seriez-vous libre ? Par exemple : mardi matin.
    usager: mardi matin
    bot: Quel est votre prénom ?
    usager: je m'appelle Rose
    bot: À quel numéro peut-on vous appeler ?
    usager: 06 39 98 00 01
    bot: Je résume. Aide : retraite.
      Commune : Guéret.
      Quand : mardi 1er décembre, le matin.
      Prénom : Rose.
      Téléphone : 06 39 98 00 01.
      Est-ce juste ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: C'est noté. Une personne va vous rappeler pour fixer le jour et l'heure.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('does not ask for the phone that the channel knows, and sends nothing after a no', async () => {
    const expected = `
    usager: g besoin dun rdv pr la caf
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Dans quelle commune ? Écrivez son nom ou son code postal.
    usager: gueret
    bot: Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quand seriez-vous libre ? Par exemple : mardi matin.
    usager: jeudi aprem
    bot: Quel est votre prénom ?
    usager: moi c'est rose
    bot: Je résume. Aide : CAF et aides sociales.
      Commune : Guéret.
      Quand : jeudi 26 novembre, l'après-midi.
      Prénom : Rose.
      Est-ce juste ? Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: non
    bot: Je n'envoie rien. Voulez-vous recommencer ?
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('follows a person who changes their mind while booking', async () => {
    const expected = `
    usager: je veux prendre rendez-vous
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Pour quelle aide ? Par exemple : CAF, retraite, ordinateur.
    usager: en fait je préfère parler à quelqu'un
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('says that none was taken here, and offers a human', async () => {
    const expected = `
    usager: je veux annuler mon rendez-vous
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Vous n'avez pas de rendez-vous à venir pris ici.
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: parler à une personne
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('takes the moment said at once, and sums it up in full', async () => {
    const expected = `
    usager: bonjour je voudrais un rdv a gueret jeudi vers 15h pour la caf
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quel est votre prénom ?
    usager: Rose
    bot: Je résume. Aide : CAF et aides sociales.
      Commune : Guéret.
      Quand : jeudi 26 novembre à 15 h.
      Prénom : Rose.
      Est-ce juste ? Répondez OUI ou NON.
      [Oui]
      [Non]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('asks which day is meant when French says two', async () => {
    const expected = `
    usager: un rendez-vous pour mes impôts à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quand seriez-vous libre ? Par exemple : mardi matin.
    usager: vendredi prochain
    bot: De quel jour parlez-vous ?
      [Vendredi 27 novembre]
      [Vendredi 4 décembre]
    usager: le deuxième
    bot: Quel est votre prénom ?
    usager: Rose
    bot: Je résume. Aide : impôts.
      Commune : Guéret.
      Quand : vendredi 4 décembre.
      Prénom : Rose.
      Est-ce juste ? Répondez OUI ou NON.
      [Oui]
      [Non]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('asks again for a day that does not exist', async () => {
    const expected = `
    usager: un rendez-vous pour mes impôts à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quand seriez-vous libre ? Par exemple : mardi matin.
    usager: le 31 novembre
    bot: Cette date n'existe pas. Quel jour voulez-vous ?
      [Lundi 30 novembre]
      [Mardi 1er décembre]
    usager: n'importe quand sauf le mercredi
    bot: Quel est votre prénom ?
    usager: Rose
    bot: Je résume. Aide : impôts.
      Commune : Guéret.
      Quand : n'importe quand, sauf le mercredi.
      Prénom : Rose.
      Est-ce juste ? Répondez OUI ou NON.
      [Oui]
      [Non]
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });

  it('takes an e-mail address from who has no telephone', async () => {
    const expected = `
    usager: un rendez-vous mardi 1er décembre 15h pour mes impôts à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quel est votre prénom ?
    usager: Rose
    bot: À quel numéro peut-on vous appeler ?
    usager: j'ai pas de téléphone
    bot: Je n'ai pas reconnu de numéro. Écrivez-le par exemple ainsi : 06 39 98 00 00. Une adresse e-mail convient aussi.
      [Je ne veux plus de rendez-vous]
    usager: rose@example.fr
    bot: Je résume. Aide : impôts.
      Commune : Guéret.
      Quand : mardi 1er décembre à 15 h.
      Prénom : Rose.
      E-mail : rose@example.fr
      Est-ce juste ? Répondez OUI ou NON.
      [Oui]
      [Non]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('asks at once which day is meant, when the first message leaves it open', async () => {
    const expected = `
    usager: un rendez-vous vendredi prochain pour mes impôts à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      De quel jour parlez-vous ?
      [Vendredi 27 novembre]
      [Vendredi 4 décembre]
    usager: le 2eme
    bot: Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quel est votre prénom ?
    `;
    expect(await played(expected)).toBe(script(expected));
  });
});
