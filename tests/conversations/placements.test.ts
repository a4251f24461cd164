import { played, script, type Given } from '../support/transcript.js';

const BY_SMS: Given = { traits: { canShowButtons: false, knowsPhone: true, canBeLong: false } };

/** Up to the consent of each; the town hall's OUI leads to a proposal for both. */
const ROSE = `
    usager: je veux devenir conseiller numérique à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je peux noter votre candidature et chercher une structure près de chez vous.
      Jusqu'où pouvez-vous travailler ? Par exemple : 30 km, toute la Creuse, ou : je ne bouge pas.
    usager: 30 km
    bot: Quand pouvez-vous commencer ? Par exemple : tout de suite, en janvier, le 4 mars.
    usager: tout de suite
    bot: Quel est votre prénom ?
    usager: Rose
    bot: Comment vous joindre ? Écrivez un numéro de téléphone ou une adresse e-mail.
    usager: 06 39 98 00 01
    bot: Je résume votre candidature.
      Commune : Guéret.
      Déplacements : jusqu'à 30 km.
      Disponible : tout de suite.
      Prénom : Rose.
      Téléphone : 06 39 98 00 01.
      Si vous répondez OUI, je garde cela 6 mois et je cherche une structure. Les aidants de ce service peuvent le lire. Une structure voit d'abord votre commune et votre date, sans votre nom. Votre prénom et votre contact partent seulement après un second OUI. Acceptez-vous ? Répondez OUI ou NON.
      [Oui]
      [Non]
      [Corriger]
    usager: oui
    bot: C'est noté jusqu'au 24 mai 2027. Je vous écris ici quand une structure vous cherche.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
`;
const TOWN_HALL_ASKED = `
    mairie: notre mairie veut accueillir un médiateur
    bot (mairie): Bonjour, je suis Passerelle, un assistant automatique.
      Je peux noter votre demande et chercher une personne près de chez vous.
      Quel est le nom de votre structure ? Par exemple : mairie de Guéret.
    mairie: mairie de Bourganeuf
    bot (mairie): Combien d'heures par semaine ? Par exemple : 20 h, temps plein, je ne sais pas.
    mairie: 20h
    bot (mairie): Quand faut-il commencer ? Par exemple : tout de suite, en janvier, le 4 mars.
    mairie: en janvier
    bot (mairie): Qui peut-on contacter ? Écrivez un prénom ou un nom.
    mairie: Claire Martin
    bot (mairie): Comment vous joindre ? Écrivez un numéro de téléphone ou une adresse e-mail.
    mairie: mairie@example.fr
    bot (mairie): Je résume votre demande.
      Structure : mairie de Bourganeuf.
      Commune : Bourganeuf.
      Besoin : 20 h par semaine, à partir du 1er janvier 2027.
      Personne à contacter : Claire Martin.
      E-mail : mairie@example.fr
      Si vous répondez OUI, je garde cela 6 mois et je cherche une personne. Les aidants de ce service peuvent le lire. Un candidat voit d'abord le nom de la structure et le besoin. Le nom et le contact partent seulement après un second OUI. Acceptez-vous ? Répondez OUI ou NON.
      [Oui]
      [Non]
      [Corriger]
`;
const TOWN_HALL = `${TOWN_HALL_ASKED}
    mairie: oui
    bot: Une structure peut vous convenir : mairie de Bourganeuf, à 26 km.
      Besoin : 20 h par semaine, à partir du 1er janvier 2027.
      Si vous dites OUI tous les deux, je donne votre prénom et votre contact à la structure. Répondez OUI ou NON.
      [Oui]
      [Non]
    bot (mairie): C'est noté jusqu'au 24 mai 2027. Je vous écris ici quand une personne correspond.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    bot (mairie): Une personne veut devenir conseiller numérique près de Guéret, à 26 km. Elle est disponible tout de suite.
      Si vous dites OUI tous les deux, je lui donne votre nom et votre contact. Répondez OUI ou NON.
      [Oui]
      [Non]
`;

describe('candidates and structures', () => {
  it('puts them in touch when both said OUI, whatever the order; then shows what is kept', async () => {
    const expected = `${ROSE}${TOWN_HALL}
    mairie: oui
    bot (mairie): Merci. Je vous écris quand l'autre partie a répondu.
    usager: oui
    bot: Merci. Je vous écris quand l'autre partie a répondu.
    bot: Bonne nouvelle : vous avez dit OUI tous les deux.
      Contact : Claire Martin, mairie de Bourganeuf.
      E-mail : mairie@example.fr
      Cette personne a aussi votre contact. Vous pouvez lui écrire ou lui téléphoner.
    bot (mairie): Bonne nouvelle : vous avez dit OUI tous les deux.
      Contact : Rose.
      Téléphone : 06 39 98 00 01.
      Cette personne a aussi votre contact. Vous pouvez lui écrire ou lui téléphoner.
    usager: je veux devenir conseiller numérique
    bot: Votre candidature est déjà enregistrée. Que voulez-vous faire ?
      [La garder]
      [La changer]
      [La retirer]
    usager: La garder
    bot: D'accord, je la garde.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('tells the other in neutral words after a NON, and does not propose the same again', async () => {
    const expected = `${ROSE}${TOWN_HALL}
    usager: oui
    bot: Merci. Je vous écris quand l'autre partie a répondu.
    mairie: non merci
    bot: La proposition n'a pas abouti. Je continue à chercher.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    bot (mairie): D'accord, je ne donne rien. Je continue à chercher.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    (2 jours plus tard)
    usager: merci
    bot: Avec plaisir. Je reste là si vous avez une autre question.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('says what is kept, and forgets a candidature that is withdrawn; a late OUI of the other answers nothing', async () => {
    const expected = `${ROSE}${TOWN_HALL}
    usager: que gardez-vous sur moi
    bot: Je garde nos messages 30 jours, pour suivre la conversation. Un aidant les lit seulement si vous demandez une personne. Rien n'est vendu, rien ne part à une autre société d'intelligence artificielle.
      Votre candidature est gardée 6 mois après votre dernier OUI. Vous pouvez la retirer à tout moment.
      [Retirer ma candidature]
      [Effacer mes données]
      [Parler à une personne]
    usager: retirer ma candidature
    bot: C'est fait, votre demande est effacée.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    bot (mairie): La proposition n'a pas abouti. Je continue à chercher.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    mairie: oui
    bot (mairie): D'accord. Que voulez-vous faire ?
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('tells the other side in neutral words when a candidate erases everything', async () => {
    const expected = `${ROSE}${TOWN_HALL}
    mairie: oui
    bot (mairie): Merci. Je vous écris quand l'autre partie a répondu.
    usager: effacer mes données
    bot: J'efface tout, pour toujours : nos messages, votre adresse ou numéro. Vos rendez-vous à venir seront annulés. Voulez-vous tout effacer ?
      [Oui]
      [Non]
    usager: oui
    bot: C'est fait, tout est effacé. Au revoir.
    bot (mairie): La proposition n'a pas abouti. Je continue à chercher.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('ends what nobody answered, and forgets both after six months', async () => {
    const expected = `${ROSE}${TOWN_HALL}
    (15 jours plus tard)
    bot: La proposition n'a pas abouti. Je continue à chercher.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    bot (mairie): La proposition n'a pas abouti. Je continue à chercher.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    (15 jours plus tard)
    (160 jours plus tard)
    bot: Votre demande a 6 mois : je l'ai effacée, comme promis. Écrivez-moi si vous cherchez encore.
    bot (mairie): Votre demande a 6 mois : je l'ai effacée, comme promis. Écrivez-moi si vous cherchez encore.
    (1 jour plus tard)
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('never takes the OUI after a digression for an answer: shows the proposal again', async () => {
    const expected = `${ROSE}${TOWN_HALL}
    usager: ma CAF
    bot: CAF et aides sociales : voici 3 lieux près de Guéret.
      * Maison des services de Guéret
        À 50 m, 4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Le plus proche, sans rendez-vous, gratuit
        Tél. 05 36 49 00 01
      * Espace public de La Souterraine
        À 31 km, 2 rue de la Gare, 23300 La Souterraine
        Fermé. Ouvre demain à 9 h
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 03
      * Relais numérique d'Aubusson
        À 33 km, 12 Grande Rue, 23200 Aubusson
        Horaires inconnus, téléphonez avant
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 04
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: oui
    bot: Une proposition attend votre réponse.
      Une structure peut vous convenir : mairie de Bourganeuf, à 26 km.
      Besoin : 20 h par semaine, à partir du 1er janvier 2027.
      Si vous dites OUI tous les deux, je donne votre prénom et votre contact à la structure. Répondez OUI ou NON.
      [Oui]
      [Non]
    usager: oui
    bot: Merci. Je vous écris quand l'autre partie a répondu.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('waits while an aidant has the conversation', async () => {
    const expected = `${ROSE}
    usager: je veux parler à quelqu'un
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    (Marie prend la conversation)
    Marie: Bonjour, je suis Marie. Je suis une personne, et c'est moi qui vous réponds maintenant.
    ${TOWN_HALL_ASKED}
    mairie: oui
    bot (mairie): C'est noté jusqu'au 24 mai 2027. Je vous écris ici quand une personne correspond.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    bot (mairie): Une personne veut devenir conseiller numérique près de Guéret, à 26 km. Elle est disponible tout de suite.
      Si vous dites OUI tous les deux, je lui donne votre nom et votre contact. Répondez OUI ou NON.
      [Oui]
      [Non]
    (2 heures plus tard)
    Marie> Bonjour
    Marie: Bonjour
    (Marie rend la conversation)
    bot: Marie a fini de vous répondre. L'assistant automatique reprend la suite.
      Que voulez-vous faire ? Vous pouvez aussi écrire avec vos mots.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    (1 heure plus tard)
    bot: Une structure peut vous convenir : mairie de Bourganeuf, à 26 km.
      Besoin : 20 h par semaine, à partir du 1er janvier 2027.
      Si vous dites OUI tous les deux, je donne votre prénom et votre contact à la structure. Répondez OUI ou NON.
      [Oui]
      [Non]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('waits for the morning to tell somebody who did not write', async () => {
    const expected = `${ROSE}
    (8 heures plus tard)
    (2 heures plus tard)
    ${TOWN_HALL_ASKED}
    mairie: oui
    bot (mairie): C'est noté jusqu'au 24 mai 2027. Je vous écris ici quand une personne correspond.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    bot (mairie): Une personne veut devenir conseiller numérique près de Guéret, à 26 km. Elle est disponible tout de suite.
      Si vous dites OUI tous les deux, je lui donne votre nom et votre contact. Répondez OUI ou NON.
      [Oui]
      [Non]
    (1 heure plus tard)
    (13 heures plus tard)
    bot: Une structure peut vous convenir : mairie de Bourganeuf, à 26 km.
      Besoin : 20 h par semaine, à partir du 1er janvier 2027.
      Si vous dites OUI tous les deux, je donne votre prénom et votre contact à la structure. Répondez OUI ou NON.
      [Oui]
      [Non]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('asks which day is meant, corrects, and keeps nothing after a NON', async () => {
    const expected = `
    usager: je veux devenir conseiller numérique à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je peux noter votre candidature et chercher une structure près de chez vous.
      Jusqu'où pouvez-vous travailler ? Par exemple : 30 km, toute la Creuse, ou : je ne bouge pas.
    usager: je ne bouge pas
    bot: Quand pouvez-vous commencer ? Par exemple : tout de suite, en janvier, le 4 mars.
    usager: vendredi prochain
    bot: De quel jour parlez-vous ?
      [27 novembre 2026]
      [4 décembre 2026]
    usager: le premier
    bot: Quel est votre prénom ?
    usager: Rose
    bot: Comment vous joindre ? Écrivez un numéro de téléphone ou une adresse e-mail.
    usager: rose@example.fr
    bot: Je résume votre candidature.
      Commune : Guéret.
      Déplacements : dans ma commune.
      Disponible : à partir du 27 novembre 2026.
      Prénom : Rose.
      E-mail : rose@example.fr
      Si vous répondez OUI, je garde cela 6 mois et je cherche une structure. Les aidants de ce service peuvent le lire. Une structure voit d'abord votre commune et votre date, sans votre nom. Votre prénom et votre contact partent seulement après un second OUI. Acceptez-vous ? Répondez OUI ou NON.
      [Oui]
      [Non]
      [Corriger]
    usager: Corriger
    bot: Je peux noter votre candidature et chercher une structure près de chez vous.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    usager: Guéret
    bot: Jusqu'où pouvez-vous travailler ? Par exemple : 30 km, toute la Creuse, ou : je ne bouge pas.
    usager: 23 et 87
    bot: Quand pouvez-vous commencer ? Par exemple : tout de suite, en janvier, le 4 mars.
    usager: le 4 janvier
    bot: Quel est votre prénom ?
    usager: Rose
    bot: Comment vous joindre ? Écrivez un numéro de téléphone ou une adresse e-mail.
    usager: rose@example.fr
    bot: Je résume votre candidature.
      Commune : Guéret.
      Déplacements : départements 23, 87.
      Disponible : à partir du 4 janvier 2027.
      Prénom : Rose.
      E-mail : rose@example.fr
      Si vous répondez OUI, je garde cela 6 mois et je cherche une structure. Les aidants de ce service peuvent le lire. Une structure voit d'abord votre commune et votre date, sans votre nom. Votre prénom et votre contact partent seulement après un second OUI. Acceptez-vous ? Répondez OUI ou NON.
      [Oui]
      [Non]
      [Corriger]
    usager: non
    bot: D'accord, je ne garde rien de votre demande.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('asks again, then offers a human; what was answered is not asked twice', async () => {
    const expected = `
    usager: je veux devenir conseiller numérique à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je peux noter votre candidature et chercher une structure près de chez vous.
      Jusqu'où pouvez-vous travailler ? Par exemple : 30 km, toute la Creuse, ou : je ne bouge pas.
    usager: blablabla
    bot: Je n'ai pas compris jusqu'où. Écrivez une distance, comme 30 km. Ou un département, comme la Creuse.
    usager: gnagnagna
    bot: Je n'ai toujours pas compris, pardon. Voulez-vous parler à une personne ?
      [Oui]
      [Non]
    usager: non
    bot: D'accord. Je reste là si besoin.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: je veux devenir conseiller numérique
    bot: Reprenons votre candidature.
      Jusqu'où pouvez-vous travailler ? Par exemple : 30 km, toute la Creuse, ou : je ne bouge pas.
    usager: je voudrais parler à quelqu'un
    bot: Je préviens un aidant. Un aidant est une personne qui vous répond ici.
    bot: Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire.
      [Ne plus attendre]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('by SMS: resumes after a digression, asks no number, and forgets at once what is withdrawn', async () => {
    const expected = `
    usager: je voudrais devenir conseiller numérique
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je peux noter votre candidature et chercher une structure près de chez vous.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    usager: j'habite saint denis
    bot: Plusieurs communes correspondent. Laquelle est la bonne ?
      [Saint-Denis (974)]
      [Saint-Denis (93)]
      [Saint-Denis (11)]
      [Saint-Denis (30)]
    usager: 93
    bot: Jusqu'où pouvez-vous travailler ? Par exemple : 30 km, toute la Creuse, ou : je ne bouge pas.
    usager: dans le 93
    bot: Quand pouvez-vous commencer ? Par exemple : tout de suite, en janvier, le 4 mars.
    usager: peu importe
    bot: Quel est votre prénom ?
    usager: ma carte vitale est perdue, que faire ?
    bot: Démarches de santé : voici le lieu le plus proche de Saint-Denis.
      * Atelier numérique de Saint-Denis
        À 250 m, Saint-Denis
        Ouvert jusqu'à 19 h
        Tél. 01 99 00 00 01
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: je voudrais devenir conseiller numérique
    bot: Reprenons votre candidature.
      Quel est votre prénom ?
    usager: Rose
    bot: Je résume votre candidature.
      Commune : Saint-Denis.
      Déplacements : département 93.
      Disponible : tout de suite.
      Prénom : Rose.
      Contact : le numéro de ce téléphone.
      Si vous répondez OUI, je garde cela 6 mois et je cherche une structure. Les aidants de ce service peuvent le lire. Une structure voit d'abord votre commune et votre date, sans votre nom. Votre prénom et votre contact partent seulement après un second OUI. Acceptez-vous ? Répondez OUI ou NON.
      [Oui]
      [Non]
      [Corriger]
    usager: oui
    bot: C'est noté jusqu'au 24 mai 2027. Je vous écris ici quand une structure vous cherche.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    usager: je retire ma candidature
    bot: C'est fait, votre demande est effacée.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    usager: retirer ma candidature
    bot: D'accord, je ne garde rien de votre demande.
      Vous pouvez aussi vous inscrire sur le site national : https://www.conseiller-numerique.gouv.fr
    `;
    expect(await played(expected, BY_SMS)).toBe(script(expected));
  });
});
