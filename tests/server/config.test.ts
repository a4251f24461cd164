import { ConfigError, readConfig } from '../../bot/config.js';

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment, () => null);
    return [];
  } catch (cause) {
    if (cause instanceof ConfigError) return cause.problems;
    throw cause;
  }
}

describe('the configuration of RDV Service Public', () => {
  const read = (environment: Readonly<Record<string, string>>): unknown =>
    readConfig(environment, () => null).rdvServicePublic;

  it('proposes the booking pages of the State and nothing else when nothing is said', () => {
    const nothing = { url: 'https://rdv.anct.gouv.fr', application: null, webhookSecret: null };
    expect(read({})).toEqual(nothing);
    expect(read({ RDV_SERVICE_PUBLIC_URL: ' ', RDV_SERVICE_PUBLIC_CLIENT_ID: '' })).toEqual(nothing);
  });

  it('takes everything, and another instance', () => {
    expect(
      read({
        PUBLIC_URL: 'https://aide.ville.example',
        RDV_SERVICE_PUBLIC_URL: 'https://DEMO.rdv.anct.gouv.fr/',
        RDV_SERVICE_PUBLIC_CLIENT_ID: 'passerelle',
        RDV_SERVICE_PUBLIC_CLIENT_SECRET: 'invented for the tests',
        RDV_SERVICE_PUBLIC_WEBHOOK_SECRET: 'invented for the tests too',
      }),
    ).toEqual({
      url: 'https://demo.rdv.anct.gouv.fr',
      application: { clientId: 'passerelle', clientSecret: 'invented for the tests' },
      webhookSecret: 'invented for the tests too',
    });
  });

  it('may be off, and run against this very machine', () => {
    expect(read({ RDV_SERVICE_PUBLIC_URL: 'off' })).toBeNull();
    expect(read({ RDV_SERVICE_PUBLIC_URL: 'http://127.0.0.1:3000' })).toMatchObject({ url: 'http://127.0.0.1:3000' });
  });

  it.each([
    [{ RDV_SERVICE_PUBLIC_URL: 'http://rdv.anct.gouv.fr' }, /RDV_SERVICE_PUBLIC_URL doit être une adresse https/],
    [{ RDV_SERVICE_PUBLIC_URL: 'https://rdv.anct.gouv.fr/api' }, /RDV_SERVICE_PUBLIC_URL doit être une adresse https/],
    [{ RDV_SERVICE_PUBLIC_URL: 'https://a:b@rdv.anct.gouv.fr' }, /RDV_SERVICE_PUBLIC_URL doit être une adresse https/],
    [{ RDV_SERVICE_PUBLIC_URL: 'rdv' }, /RDV_SERVICE_PUBLIC_URL doit être une adresse https/],
    [{ RDV_SERVICE_PUBLIC_CLIENT_ID: 'x' }, /RDV_SERVICE_PUBLIC_CLIENT_SECRET manque/],
    [{ RDV_SERVICE_PUBLIC_CLIENT_ID: 'x', RDV_SERVICE_PUBLIC_CLIENT_SECRET: 'x' }, /PUBLIC_URL manque/],
    [{ RDV_SERVICE_PUBLIC_CLIENT_SECRET: 'x' }, /RDV_SERVICE_PUBLIC_CLIENT_ID manque/],
    [{ RDV_SERVICE_PUBLIC_WEBHOOK_SECRET: 'court' }, /RDV_SERVICE_PUBLIC_WEBHOOK_SECRET doit avoir au moins 20/],
    [{ RDV_SERVICE_PUBLIC_URL: 'off', RDV_SERVICE_PUBLIC_WEBHOOK_SECRET: 'x'.repeat(20) }, /est off/],
  ])('is refused with the name of the variable: %j', (environment, expected) => {
    const problems = problemsOf(environment as Readonly<Record<string, string>>);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });
});
