import { played, script } from '../support/transcript.js';

describe('finding a venue', () => {
  it('says who it is, then finds a venue', async () => {
    const expected = `
    (ouvre la page)
    bot: Bonjour. Je suis Passerelle, un assistant automatique : une machine, pas une personne. J'aide pour les démarches sur Internet et l'informatique.
      Que voulez-vous faire ? Vous pouvez aussi écrire avec vos mots.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: bonjour
    bot: Bonjour. Que puis-je faire pour vous ?
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: je cherche de l'aide pour mes impôts
    bot: Impôts : une personne peut vous aider près de chez vous.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    usager: Guéret
    bot: Impôts : voici 3 lieux près de Guéret.
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
    usager: 1
    bot: Voici ce que je sais de ce lieu.
      * Maison des services de Guéret
        4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Lundi à vendredi : 9 h à midi et 13 h 30 à 17 h
        On peut venir sans rendez-vous
        Gratuit
        Habilité Aidants Connect
        Tél. 05 36 49 00 01
        Itinéraire : https://www.openstreetmap.org/directions?route=%3B46.17140%2C1.87190
        Voir sur la carte nationale : https://cartographie.societenumerique.gouv.fr/cartographie/gueret-maison/details
      [Prendre un rendez-vous]
      [Voir d'autres lieux]
      [Signaler une erreur]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('understands the need and the place in one message', async () => {
    const expected = `
    usager: bonjour, je n'arrive pas à faire ma déclaration d'impôts, j'habite à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Impôts : voici 3 lieux près de Guéret.
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
    usager: il y en a d'autres ?
    bot: Voici les lieux suivants près de Guéret.
      * Bibliothèque de Guéret
        À 700 m, 8 avenue Fayolle, 23000 Guéret
        Ouvert jusqu'à 18 h
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 02
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: et pour imprimer un papier ?
    bot: Imprimer ou scanner : voici 3 lieux près de Guéret.
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
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('asks which commune when the name is shared, and never guesses', async () => {
    const expected = `
    usager: jé besoin daide pour la caf a st denis
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Plusieurs communes correspondent. Laquelle est la bonne ?
      [Saint-Denis (974)]
      [Saint-Denis (93)]
      [Saint-Denis (11)]
      [Saint-Denis (30)]
    usager: le 974
    bot: CAF et aides sociales : voici le lieu le plus proche de Saint-Denis.
      * Case numérique de Saint-Denis
        À 400 m, 20 rue de Paris, 97400 Saint-Denis
        Ouvert jusqu'à 16 h
        Le plus proche, sans rendez-vous, gratuit
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('asks which commune when a postcode has several', async () => {
    const expected = `
    usager: 23200
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Plusieurs communes correspondent. Choisissez, ou écrivez le nom de la vôtre.
      [Aubusson (23)]
      [Saint-Médard-la-Rochette (23)]
      [Blessac (23)]
      [Saint-Amand (23)]
    usager: Aubusson
    bot: Voici 3 lieux près d'Aubusson.
      * Relais numérique d'Aubusson
        À 250 m, 12 Grande Rue, 23200 Aubusson
        Horaires inconnus, téléphonez avant
        Le plus proche, sans rendez-vous, gratuit
        Tél. 05 36 49 00 04
      * Bibliothèque de Guéret
        À 33 km, 8 avenue Fayolle, 23000 Guéret
        Ouvert jusqu'à 18 h
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 02
      * Maison des services de Guéret
        À 33 km, 4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 01
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('says that it does not know a place, and asks again', async () => {
    const expected = `
    usager: je veux apprendre l'informatique
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Apprendre l'informatique : une personne peut vous aider près de chez vous.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    usager: Trifouillis-les-Oies
    bot: Je ne trouve pas la commune « Trifouillis-les-Oies ». Écrivez son nom en entier, ou son code postal.
    usager: 23000
    bot: Plusieurs communes correspondent. Choisissez, ou écrivez le nom de la vôtre.
      [Guéret (23)]
      [Sainte-Feyre (23)]
      [Saint-Sulpice-le-Guérétois (23)]
      [Saint-Fiel (23)]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('answers about the venue on screen: hours, price', async () => {
    const expected = `
    usager: ou aller a gueret pour de l'aide avec internet
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Voici 3 lieux près de Guéret.
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
    usager: la bibliothèque
    bot: Voici ce que je sais de ce lieu.
      * Bibliothèque de Guéret
        8 avenue Fayolle, 23000 Guéret
        Ouvert jusqu'à 18 h
        Mardi à samedi : 10 h à 18 h
        On peut venir sans rendez-vous
        Gratuit
        Tél. 05 36 49 00 02
        Itinéraire : https://www.openstreetmap.org/directions?route=%3B46.16680%2C1.87670
        Voir sur la carte nationale : https://cartographie.societenumerique.gouv.fr/cartographie/gueret-bibliotheque/details
      [Prendre un rendez-vous]
      [Voir d'autres lieux]
      [Signaler une erreur]
      [Parler à une personne]
    usager: c'est ouvert samedi ?
    bot: Pour Bibliothèque de Guéret :
      Samedi : ouvert de 10 h à 18 h
      [Prendre un rendez-vous]
      [Voir d'autres lieux]
      [Signaler une erreur]
      [Parler à une personne]
    usager: c'est payant ?
    bot: Pour Bibliothèque de Guéret :
      Gratuit
      [Prendre un rendez-vous]
      [Voir d'autres lieux]
      [Signaler une erreur]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('asks for the commune when only a department is named', async () => {
    const expected = `
    usager: qui peut m'aider pour mon titre de séjour dans la Creuse
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Creuse : dans quelle commune ? Choisissez, ou écrivez le nom de la vôtre.
      [Guéret (23)]
      [La Souterraine (23)]
      [Aubusson (23)]
      [Sainte-Feyre (23)]
    usager: la souterraine
    bot: Titre de séjour : voici 3 lieux près de La Souterraine.
      * Espace public de La Souterraine
        À 100 m, 2 rue de la Gare, 23300 La Souterraine
        Fermé. Ouvre demain à 9 h
        Le plus proche, sans rendez-vous, gratuit
        Tél. 05 36 49 00 03
      * Maison des services de Guéret
        À 31 km, 4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 01
      * Relais numérique d'Aubusson
        À 61 km, 12 Grande Rue, 23200 Aubusson
        Horaires inconnus, téléphonez avant
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 04
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('gives the advice on scams first, and once', async () => {
    const expected = `
    usager: j'ai reçu un sms bizarre de la poste qui demande ma carte bleue
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Ne cliquez sur rien, ne donnez aucun code. Si vous avez donné votre carte, appelez tout de suite votre banque. SMS suspect : transférez-le au 33700. Aide : 17cyber.gouv.fr.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    usager: gueret
    bot: Arnaque : voici 3 lieux près de Guéret.
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

  it('explains Aidants Connect to who helps someone else', async () => {
    const expected = `
    usager: est-ce que j'ai le droit de faire les papiers de ma mère à sa place ?
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Pour faire des démarches à la place de quelqu'un, il existe Aidants Connect. Un aidant habilité agit avec l'accord signé de la personne. Ne partagez pas les mots de passe.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    usager: La Souterraine
    bot: Aidants Connect : voici 3 lieux près de La Souterraine.
      * Maison des services de Guéret
        À 31 km, 4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Habilité Aidants Connect, sans rendez-vous, gratuit
        Tél. 05 36 49 00 01
      * Espace public de La Souterraine
        À 100 m, 2 rue de la Gare, 23300 La Souterraine
        Fermé. Ouvre demain à 9 h
        Le plus proche, sans rendez-vous, gratuit
        Tél. 05 36 49 00 03
      * Relais numérique d'Aubusson
        À 61 km, 12 Grande Rue, 23200 Aubusson
        Horaires inconnus, téléphonez avant
        Sans rendez-vous, gratuit
        Tél. 05 36 49 00 04
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('passes a report of wrong information on to an aidant', async () => {
    const expected = `
    usager: imprimer à Guéret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Imprimer ou scanner : voici 3 lieux près de Guéret.
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
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: 1
    bot: Voici ce que je sais de ce lieu.
      * Maison des services de Guéret
        4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Lundi à vendredi : 9 h à midi et 13 h 30 à 17 h
        On peut venir sans rendez-vous
        Gratuit
        Habilité Aidants Connect
        Tél. 05 36 49 00 01
        Itinéraire : https://www.openstreetmap.org/directions?route=%3B46.17140%2C1.87190
        Voir sur la carte nationale : https://cartographie.societenumerique.gouv.fr/cartographie/gueret-maison/details
      [Prendre un rendez-vous]
      [Voir d'autres lieux]
      [Signaler une erreur]
      [Parler à une personne]
    usager: signaler une erreur
    bot: Merci de me le dire. Une personne va vérifier.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('follows a change of subject while a place is awaited', async () => {
    const expected = `
    usager: je veux apprendre l'informatique
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Apprendre l'informatique : une personne peut vous aider près de chez vous.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    usager: en fait c'est pour ma CAF
    bot: CAF et aides sociales : une personne peut vous aider près de chez vous.
      Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('looks again with the conditions that people add', async () => {
    const expected = `
    usager: où trouver de l'aide pour imprimer à Guéret ?
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Imprimer ou scanner : voici 3 lieux près de Guéret.
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
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: ouvert samedi ?
    bot: Imprimer ou scanner : voici le lieu le plus proche de Guéret (ouvert le samedi).
      * Bibliothèque de Guéret
        À 700 m, 8 avenue Fayolle, 23000 Guéret
        Ouvert jusqu'à 18 h
        Le plus proche, sans rendez-vous, gratuit
        Tél. 05 36 49 00 02
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: et en fauteuil roulant ?
    bot: Près de Guéret, aucun lieu ne convient (ouvert le samedi, accessible en fauteuil). Voici les plus proches : téléphonez avant d'y aller.
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
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: plus près
    bot: Imprimer ou scanner : voici 3 lieux près de Guéret.
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
      [Prendre un rendez-vous]
      [Parler à une personne]
    usager: 1
    bot: Voici ce que je sais de ce lieu.
      * Maison des services de Guéret
        4 place Bonnyaud, 23000 Guéret
        Ouvert jusqu'à midi
        Lundi à vendredi : 9 h à midi et 13 h 30 à 17 h
        On peut venir sans rendez-vous
        Gratuit
        Habilité Aidants Connect
        Tél. 05 36 49 00 01
        Itinéraire : https://www.openstreetmap.org/directions?route=%3B46.17140%2C1.87190
        Voir sur la carte nationale : https://cartographie.societenumerique.gouv.fr/cartographie/gueret-maison/details
      [Prendre un rendez-vous]
      [Voir d'autres lieux]
      [Signaler une erreur]
      [Parler à une personne]
    usager: c'est ouvert samedi ?
    bot: Pour Maison des services de Guéret :
      Samedi : fermé
      [Prendre un rendez-vous]
      [Voir d'autres lieux]
      [Signaler une erreur]
      [Parler à une personne]
    usager: c'est fermé définitivement
    bot: Merci de me le dire. Une personne va vérifier.
      [Trouver un lieu d'aide]
      [Prendre un rendez-vous]
      [Parler à une personne]
    `;
    expect(await played(expected)).toBe(script(expected));
  });

  it('takes a need for a need while a moment is awaited', async () => {
    const expected = `
    usager: je veux un rdv pour mes impots a gueret
    bot: Bonjour, je suis Passerelle, un assistant automatique.
      Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.
      Quand seriez-vous libre ? Par exemple : mardi matin.
    usager: non c'est pour la caf
    bot: Quand seriez-vous libre ? Par exemple : mardi matin.
    usager: jeudi 14h
    bot: Quel est votre prénom ?
    usager: Rose
    bot: À quel numéro peut-on vous appeler ?
    `;
    expect(await played(expected)).toBe(script(expected));
  });
});
