import { played, script } from '../support/transcript.js';

describe('distress', () => {
  it('answers someone in pain, warmly, never twice the same', async () => {
    const expected = `
    usager: j'en peux plus je veux mourir
    bot: Ce que vous vivez semble très dur, et vous avez bien fait de l'écrire. Je suis une machine, mais des personnes vous écoutent jour et nuit au 3114, gratuitement. En danger immédiat : le 15.
      Voulez-vous qu'un aidant vous écrive ici ? C'est une personne.
      [Oui]
      [Non]
    usager: je sais pas
    bot: Prenez votre temps, je vous lis. Un aidant est prévenu, il peut vous écrire ici.
      Voulez-vous qu'un aidant vous écrive ici ? C'est une personne.
      [Oui]
      [Non]
    usager: je veux en finir ce soir
    bot: Je suis toujours là. Vous n'avez pas à porter cela tout seul : appelez le 3114, quelqu'un décroche à toute heure. Un aidant est aussi prévenu.
      Voulez-vous qu'un aidant vous écrive ici ? C'est une personne.
      [Oui]
      [Non]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('gives who suffers violence a silent number first', async () => {
    const expected = `
    usager: mon mari me frappe
    bot: Vous n'y êtes pour rien, et vous avez bien fait de l'écrire. En urgence, sans parler : SMS au 114. Pour être écouté, anonymement : 3919.
      Ceci est une réponse automatique, mais un aidant est prévenu.
      Voulez-vous qu'un aidant vous écrive ici ? C'est une personne.
      [Oui]
      [Non]
    usager: oui
    bot: Un aidant va vous écrire ici dès que possible. Vous pouvez continuer à écrire.
    `;
    expect(await played(expected)).toBe(script(expected));
  });
});
