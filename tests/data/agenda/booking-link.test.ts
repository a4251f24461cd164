import fc from 'fast-check';
import { bookingLinkNear } from '../../../data/agenda/rdv-service-public/booking-link-near.js';
import {
  bookingLinkOf,
  bookingPage,
  externalOrganisationPage,
  forPrescriber,
  organisationPage,
} from '../../../data/agenda/rdv-service-public/booking-link.js';
import { onKnownInstance } from '../../../data/agenda/rdv-service-public/hosts.js';
import { publicLinkOf } from '../../../data/agenda/rdv-service-public/public-link.js';
import { venue } from '../../support/venue.js';

const BASE = 'https://rdv.anct.gouv.fr';
const GUERET = {
  codeInsee: '23096',
  name: 'Guéret',
  departement: '23',
  position: { latitude: 46.1717, longitude: 1.8714 },
};

describe('the booking page around a place', () => {
  it('names the place, and nothing that was not asked', () => {
    expect(bookingPage(BASE, GUERET, {}, 'beneficiary')).toBe(
      'https://rdv.anct.gouv.fr/prendre_rdv?departement=23&city_code=23096&latitude=46.1717&longitude=1.8714&address=Gu%C3%A9ret',
    );
  });

  it('narrows to a motif and to organisations, for an aidant too', () => {
    const wish = {
      motifNameWithLocationType: 'Accompagnement individuel-public_office',
      motifCategoryShortName: 'conseiller_numerique',
      organisationIds: [3, 4],
      externalOrganisationIds: ['a/b'],
    };
    const url = new URL(bookingPage(BASE, GUERET, wish, 'prescriber'));
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      motif_name_with_location_type: 'Accompagnement individuel-public_office',
      motif_category_short_name: 'conseiller_numerique',
      prescripteur: '1',
    });
    expect(url.searchParams.getAll('organisation_ids[]')).toEqual(['3', '4']);
    expect(url.searchParams.getAll('external_organisation_ids[]')).toEqual(['a/b']);
    expect(url.search).not.toMatch(/[+ []/);
  });

  it('keeps every name whole and inside its parameter, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const link = bookingPage(BASE, { ...GUERET, name }, {}, 'beneficiary');
        expect(link).toMatch(/^[\w\-.~:/?&=%]+$/);
        expect(new URL(link).searchParams.get('address')).toBe(name.toWellFormed());
        expect([...new URL(link).searchParams.keys()]).toHaveLength(5);
      }),
    );
  });

  it('is refused on a base that is no address', () => {
    expect(() => bookingPage('javascript:alert(1)', GUERET, {}, 'beneficiary')).toThrow(RangeError);
  });
});

describe('the page of an organisation', () => {
  it('is named by its id, ours or a partner’s', () => {
    expect(organisationPage(BASE, 2981)).toBe('https://rdv.anct.gouv.fr/org/2981');
    expect(externalOrganisationPage(BASE, 'CN', '../évil?x=1')).toBe(
      'https://rdv.anct.gouv.fr/org/ext/CN/..%2F%C3%A9vil%3Fx%3D1',
    );
  });

  it.each([
    [
      'https://www.rdv-aide-numerique.fr/org/2981',
      'https://www.rdv-aide-numerique.fr/prendre_rdv?departement=23&public_link_organisation_id=2981&prescripteur=1',
    ],
    [
      'https://rdv.anct.gouv.fr/prendre_rdv?departement=23',
      'https://rdv.anct.gouv.fr/prendre_rdv?departement=23&prescripteur=1',
    ],
    ['https://rdv.anct.gouv.fr/org/ext/CN/12', 'https://rdv.anct.gouv.fr/org/ext/CN/12'],
    ['https://www.doctolib.fr/org/2981', 'https://www.doctolib.fr/org/2981'],
  ])('is turned for someone who books for another: %s', (link, expected) => {
    expect(forPrescriber(link, '23', BASE)).toBe(expected);
  });
});

describe('a known instance', () => {
  it.each([
    'https://rdv.anct.gouv.fr/',
    'https://www.rdv-solidarites.fr/org/1',
    'https://demo.rdv-solidarites.fr/',
    'https://www.rdv-aide-numerique.fr/org/1',
  ])('is %s', (link) => {
    expect(onKnownInstance(link, null)?.href).toBe(link);
  });

  it.each([
    'http://rdv.anct.gouv.fr/',
    'https://rdv.anct.gouv.fr:8443/',
    'https://rdv.anct.gouv.fr.evil.example/',
    'https://evil.example/rdv.anct.gouv.fr',
    'https://rdv.anct.gouv.fr@evil.example/',
    'https://user:pass@rdv.anct.gouv.fr/',
    '//rdv.anct.gouv.fr/',
    'javascript:alert(1)//rdv.anct.gouv.fr',
  ])('is not %s', (link) => {
    expect(onKnownInstance(link, null)).toBeNull();
  });

  it('is the configured one, whatever its host', () => {
    expect(onKnownInstance('http://127.0.0.1:3000/org/1', 'http://127.0.0.1:3000')?.pathname).toBe('/org/1');
    expect(onKnownInstance('http://127.0.0.1:3001/org/1', 'http://127.0.0.1:3000')).toBeNull();
  });
});

describe('what a venue says of its bookings', () => {
  it.each([
    ['https://www.rdv-aide-numerique.fr/org/2981', 'https://www.rdv-aide-numerique.fr/org/2981'],
    [' http://mairie.exemple.fr/rdv ', 'http://mairie.exemple.fr/rdv'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['mailto:a@exemple.fr', null],
    ['https://', null],
    ['https://moi:secret@exemple.fr/', null],
    ['sur place', null],
    [null, null],
  ])('%j is offered as %j', (bookingUrl, expected) => {
    expect(bookingLinkOf({ bookingUrl })).toBe(expected);
  });
});

describe('the public link of a venue', () => {
  const LINKS = [
    { externalId: 'conseiller-numerique_6271256bda55', url: 'https://rdv.anct.gouv.fr/org/1' },
    { externalId: '62793f64ad1bdb06', url: 'https://rdv.anct.gouv.fr/org/2' },
    { externalId: '21230096700019', url: 'https://rdv.anct.gouv.fr/org/3' },
    { externalId: '12', url: 'https://rdv.anct.gouv.fr/org/4' },
    { externalId: 'deux-fois-le-meme', url: 'https://rdv.anct.gouv.fr/org/5' },
    { externalId: 'deux-fois-le-meme', url: 'https://rdv.anct.gouv.fr/org/6' },
  ];

  it.each([
    ['its own id', 'conseiller-numerique_6271256bda55', null, 'https://rdv.anct.gouv.fr/org/1'],
    ['its id without the source', 'conseiller-numerique_62793f64ad1bdb06', null, 'https://rdv.anct.gouv.fr/org/2'],
    ['its SIRET', 'autre', '21230096700019', 'https://rdv.anct.gouv.fr/org/3'],
    ['no number too short to be anybody’s', 'france-services_12', null, null],
    ['nothing when two agendas claim it', 'deux-fois-le-meme', null, null],
    ['no number that is no SIRET', 'autre', '62793f64ad1bdb06', null],
    ['nothing', 'autre', null, null],
  ])('is found by %s', (_how, id, pivot, expected) => {
    expect(publicLinkOf(LINKS, venue({ id, pivot }))).toBe(expected);
  });

  it('is found by any of the rows the venue was made from', () => {
    const merged = venue({ id: 'x', origins: [{ source: 'CN', id: 'conseiller-numerique_6271256bda55' }] });
    expect(publicLinkOf(LINKS, merged)).toBe('https://rdv.anct.gouv.fr/org/1');
  });
});

describe('the best link', () => {
  const publicLinks = [
    { externalId: 'venue-of-guéret', url: 'https://rdv.anct.gouv.fr/org/1' },
    { externalId: '21230096700019', url: 'https://rdv.anct.gouv.fr/org/2' },
  ];
  const known = { publicLinks, base: BASE };
  const booked = venue({ id: 'venue-of-guéret', bookingUrl: 'https://mairie.exemple.fr/rdv' });

  it.each([
    ['what the venue says of itself', booked, 'venue', 'https://mairie.exemple.fr/rdv'],
    ['its organisation’s', venue({ id: 'venue-of-guéret' }), 'organisation', 'https://rdv.anct.gouv.fr/org/1'],
    [
      'its organisation’s, known by its SIRET',
      venue({ pivot: '21230096700019' }),
      'organisation',
      'https://rdv.anct.gouv.fr/org/2',
    ],
    [
      'not a link nobody can open',
      { ...booked, bookingUrl: 'sur place' },
      'organisation',
      'https://rdv.anct.gouv.fr/org/1',
    ],
  ])('is %s', (_what, asked, leadsTo, url) => {
    expect(bookingLinkNear({ commune: GUERET, venue: asked, by: 'beneficiary' }, known)).toEqual({ leadsTo, url });
  });

  it('is the search around the commune when nothing is known of the venue, or no venue is', () => {
    for (const asked of [venue({ id: 'other' }), null]) {
      const link = bookingLinkNear({ commune: GUERET, venue: asked, by: 'beneficiary' }, known);
      expect(link?.leadsTo).toBe('search');
      expect(link?.url).toContain('/prendre_rdv?departement=23&');
    }
  });

  it('is nothing when no instance is configured and nothing is known', () => {
    expect(
      bookingLinkNear({ commune: GUERET, venue: null, by: 'beneficiary' }, { publicLinks: [], base: null }),
    ).toBeNull();
  });

  it('leads an aidant to the prescriber’s way', () => {
    const link = bookingLinkNear({ commune: GUERET, venue: venue({ id: 'venue-of-guéret' }), by: 'prescriber' }, known);
    expect(link?.url).toBe(
      'https://rdv.anct.gouv.fr/prendre_rdv?departement=23&public_link_organisation_id=1&prescripteur=1',
    );
    expect(bookingLinkNear({ commune: GUERET, venue: null, by: 'prescriber' }, known)?.url).toContain('prescripteur=1');
  });
});
