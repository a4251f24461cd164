import { personOf, senderProblem } from '../../../connectors/twilio/numbers.js';

describe('who wrote', () => {
  it.each([
    ['+33639980012', '+33639980012'],
    ['+262692123456', '+262692123456'],
    ['+590690123456', '+590690123456'],
    ['+352621123456', '+352621123456'],
    ['whatsapp:+33639980012', 'whatsapp:+33639980012'],
  ])('%s is answered as %s', (from, person) => {
    expect(personOf(from)).toBe(person);
  });

  it.each([
    '',
    '36105',
    'Orange',
    '+33',
    '+336399800120000',
    '0639980012',
    'messenger:123',
    'whatsapp:',
    'whatsapp:Mairie',
    'anonymous',
  ])('%j cannot be answered', (from) => {
    expect(personOf(from)).toBeNull();
  });
});

describe('a sender people in France can answer', () => {
  it.each(['+33937000001', '+33938123456', '36105', '3611', '+15005550006', 'whatsapp:+33612345678'])(
    '%s',
    (number) => {
      expect(senderProblem(number)).toBeNull();
    },
  );

  it.each([
    ['Passerelle', /nom d'expéditeur/],
    ['MAIRIE 23', /nom d'expéditeur/],
    ['whatsapp:Mairie', /nom d'expéditeur/],
    ['+33612345678', /06 ou en 07/],
    ['+33712345678', /06 ou en 07/],
    ['0612345678', /format international/],
    ['+33 9 37 00 00 01', /format international/],
    ['', /format international/],
  ])('%j is refused, with the reason in French', (number, reason) => {
    expect(senderProblem(number)).toMatch(reason);
  });
});
