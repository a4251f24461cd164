import { played, script } from '../support/transcript.js';

describe('small talk', () => {
  it('is polite', async () => {
    const expected = `
    usager: merci beaucoup
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Avec plaisir. Je reste là si vous avez une autre question.
    usager: au revoir
    bot: Au revoir. Vous pouvez revenir quand vous voulez.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('says that it is a machine and what it can do', async () => {
    const expected = `
    usager: vous êtes un robot ?
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je suis un programme automatique, une machine. Je comprends des phrases simples et je me trompe parfois. Si vous préférez, une personne peut vous répondre.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: que savez-vous faire ?
    bot: Je peux trouver un lieu d'aide près de chez vous, prendre un rendez-vous, ou vous faire parler à une personne. Écrivez par exemple : « ma CAF, à Lille ».
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });
});
