import type { Venue } from '../../../bot/domain/venue.js';
import type { BookingAsked } from '../../../bot/ports/booking-links.js';
import { onKnownInstance, webAddress } from './hosts.js';

/** What the search page of an instance may be told beside the place; all optional, as the page itself asks for the rest. */
export interface BookingWish {
  /** "Accompagnement individuel-public_office": a motif's name, a hyphen, and where it happens. */
  readonly motifNameWithLocationType?: string;
  readonly motifCategoryShortName?: string;
  readonly organisationIds?: readonly number[];
  readonly externalOrganisationIds?: readonly string[];
  /** The one agenda to show. */
  readonly publicLinkOrganisationId?: number;
}

type Parameters = readonly (readonly [name: string, value: string])[];

/**
 * The public booking page around a place. Throws RangeError when `base` is neither a known instance nor an http(s) address: it
 * comes from the configuration.
 */
export function bookingPage(
  base: string,
  place: BookingAsked['commune'],
  wish: BookingWish,
  by: BookingAsked['by'],
): string {
  const { departement, codeInsee, position, name } = place;
  return page(base, '/prendre_rdv', [
    ['departement', departement],
    ['city_code', codeInsee],
    ['latitude', String(position.latitude)],
    ['longitude', String(position.longitude)],
    ['address', name],
    ...wishes(wish),
    ...prescriber(by),
  ]);
}

/** An organisation's own booking page. */
export function organisationPage(base: string, organisationId: number): string {
  return page(base, `/org/${organisationId}`, []);
}

/** The same, by the id that a partner gave the organisation; `territory`: 'CN' for the conseillers numériques. */
export function externalOrganisationPage(base: string, territory: string, externalId: string): string {
  return page(base, `/org/ext/${encoded(territory)}/${encoded(externalId)}`, []);
}

/** What a venue says of its own bookings (`prise_rdv`), when a browser can open it. */
export function bookingLinkOf(venue: Pick<Venue, 'bookingUrl'>): string | null {
  return venue.bookingUrl === null ? null : (webAddress(venue.bookingUrl)?.href ?? null);
}

/**
 * The same page for someone who books for another person. `/org/{id}` is opened by its search page, because its redirection loses
 * what is added to it; a page of no known instance, or known by a partner's id only, stays as it is.
 */
export function forPrescriber(link: string, departement: string, base: string | null): string {
  const url = onKnownInstance(link, base);
  if (url === null) return link;
  if (url.pathname === '/prendre_rdv') {
    url.searchParams.set('prescripteur', '1');
    return url.href;
  }
  const organisation = /^\/org\/(\d{1,12})\/?$/.exec(url.pathname)?.[1];
  if (organisation === undefined) return link;
  return page(url.origin, '/prendre_rdv', [
    ['departement', departement],
    ['public_link_organisation_id', organisation],
    ...prescriber('prescriber'),
  ]);
}

function wishes(wish: BookingWish): Parameters {
  return [
    ...one('motif_name_with_location_type', wish.motifNameWithLocationType),
    ...one('motif_category_short_name', wish.motifCategoryShortName),
    ...one('public_link_organisation_id', wish.publicLinkOrganisationId?.toString()),
    ...(wish.organisationIds ?? []).map((id) => ['organisation_ids[]', String(id)] as const),
    ...(wish.externalOrganisationIds ?? []).map((id) => ['external_organisation_ids[]', id] as const),
  ];
}

function one(name: string, value: string | undefined): Parameters {
  return value === undefined || value === '' ? [] : [[name, value]];
}

function prescriber(by: BookingAsked['by']): Parameters {
  return by === 'prescriber' ? [['prescripteur', '1']] : [];
}

function page(base: string, path: string, parameters: Parameters): string {
  const instance = onKnownInstance(base, base);
  if (instance === null) throw new RangeError('The base of RDV Service Public is no http(s) address');
  const query = parameters.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  return `${instance.origin}${path}${query === '' ? '' : `?${query}`}`;
}

/** RFC 3986 unreserved characters alone stay: the address survives an SMS, a quotation mark and a parenthesis after it. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
