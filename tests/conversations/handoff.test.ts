import { played, script } from '../support/transcript.js';

describe('a human', () => {
  it('keeps silent while an aidant has the conversation, and takes it up again after', async () => {
    const expected = `
    usager: je veux parler à une vraie personne
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    (Marie prend la conversation)
    Marie: Bonjour, je suis Marie. Je suis une personne, et c'est moi qui vous réponds maintenant.
    Marie> Bonjour, que vous demande le site ?
    Marie: Bonjour, que vous demande le site ?
    usager: un numéro fiscal
    Marie> Il est en haut de votre avis d'impôt.
    Marie: Il est en haut de votre avis d'impôt.
    usager: merci je l'ai trouvé
    (Marie rend la conversation)
    bot: Marie a fini de vous répondre. L'assistant automatique reprend la suite.
      Que voulez-vous faire ? Vous pouvez aussi écrire avec vos mots.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: merci
    bot: Avec plaisir. Je reste là si vous avez une autre question.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('queues a person once, and lets them leave', async () => {
    const expected = `
    usager: passez moi un conseiller
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    usager: je veux parler à quelqu'un
    bot: Un aidant est déjà prévenu. Il vous répondra ici dès que possible.
      [Ne plus attendre]
    usager: ne plus attendre
    bot: D'accord, vous n'attendez plus. Que voulez-vous faire ?
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('can be talked to again after an aidant closed', async () => {
    const expected = `
    usager: je veux un humain
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    (Marie prend la conversation)
    Marie: Bonjour, je suis Marie. Je suis une personne, et c'est moi qui vous réponds maintenant.
    (Marie termine)
    bot: Marie a terminé la conversation. Écrivez ici si vous avez encore besoin d'aide.
    usager: bonjour
    bot: Bonjour. Que puis-je faire pour vous ?
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('is sorry and offers a human', async () => {
    const expected = `
    usager: vous ne servez à rien
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je suis désolé. Merci de me l'avoir dit. Voulez-vous qu'une personne vous réponde ?
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
});
