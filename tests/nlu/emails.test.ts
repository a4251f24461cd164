import { readEmail } from '../../nlu/entities/emails.js';

describe('e-mail addresses', () => {
  it.each([
    ['mon mail est rose.dupont@example.fr merci', 'rose.dupont@example.fr'],
    ['Rose.Dupont@Example.FR', 'rose.dupont@example.fr'],
    ['rose @ example.fr', 'rose@example.fr'],
    ['rose.dupont arobase example point fr', 'rose.dupont@example.fr'],
    ['rose(at)example.fr', 'rose@example.fr'],
    ['rose+caf@mail.example.org.', 'rose+caf@mail.example.org'],
    ['<rose_2@example.com>', 'rose_2@example.com'],
    ['rose@exemple', null],
    ['@rose', null],
    ['a@b', null],
    ['rose..dupont@example.fr', null],
    ['je suis a 10 km de Guéret', null],
    ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(readEmail(text)).toBe(expected);
  });

  it('is quick on hostile text', () => {
    for (const text of ['a@'.repeat(2_500), 'a.'.repeat(2_500) + '@', `${'x'.repeat(5_000)}@`, '@'.repeat(5_000)])
      expect(readEmail(text)).toBeNull();
  });
});
