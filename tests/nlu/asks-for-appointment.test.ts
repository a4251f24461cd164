import { asksForAppointment } from '../../nlu/asks-for-appointment.js';

describe('a message that opens with the wish for an appointment', () => {
  it.each([
    ["prendre rdv pour apprendre l'ordinateur à Guéret"],
    ['bonjour je voudrais un rendez-vous pour mes impôts'],
    ['un rdv pour la caf'],
    ["j'ai besoin d'un rdv pour imprimer"],
    ['g besoin dun rdv pr la caf'],
    ['Bonjour, je souhaite prendre un rendez-vous, pour ma retraite'],
    ['il me faut un rdv'],
    ['est-ce que je peux avoir un rendez-vous pour ma carte vitale'],
    ['rdv pr la caf'],
    ['un autre rdv pour les impôts'],
    ['un rdv pour la caf à guéret, je ne peux pas me déplacer'],
    ['jpeux avoir un rdv demain matin pr imprimer un papier'],
  ])('%s', (text) => {
    expect(asksForAppointment(text)).toBe(true);
  });

  it.each([
    ["je n'arrive pas à prendre rdv à la préfecture"],
    ['prendre un rendez-vous à la préfecture pour mon titre de séjour'],
    ['je voudrais prendre rdv sur doctolib'],
    ["j'ai un rdv à france travail et je comprends rien"],
    ['mes impôts'],
    ['je voudrais changer mon rdv'],
    ['annuler un rdv'],
    ['je ne peux pas venir au rdv'],
    ["c'est quand mon rdv"],
    ['rdvs'],
  ])('not: %s', (text) => {
    expect(asksForAppointment(text)).toBe(false);
  });
});
