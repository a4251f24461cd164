import type { Coordinates } from '../../bot/domain/geo.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Commune } from '../../bot/domain/place.js';
import type { Candidate, HostRequest, KeptRequest, PlacementRequest } from '../../bot/domain/placement.js';
import { keptUntil } from '../../bot/domain/placement-retention.js';

function commune(codeInsee: string, name: string, position: Coordinates): Commune {
  const departement = codeInsee.slice(0, 2);
  return { codeInsee, name, departement, postcodes: [], population: 1000, position, isApproximate: false };
}

/** True towns: Bourganeuf is 26 km from Guéret, Limoges 71 km. */
export const GUERET = commune('23096', 'Guéret', { latitude: 46.1667, longitude: 1.8717 });
export const BOURGANEUF = commune('23030', 'Bourganeuf', { latitude: 45.9536, longitude: 1.7553 });
export const LIMOGES = commune('87085', 'Limoges', { latitude: 45.8336, longitude: 1.2611 });

export const CONSENT_AT = Date.parse('2026-11-24T10:00:00+01:00');

export function candidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    commune: GUERET,
    mobility: { reach: 'metres', metres: 30_000 },
    availableFrom: '2026-11-24',
    contact: { name: 'Rose', phone: '+33639980001', email: null },
    ...changes,
  };
}

export function host(changes: Partial<HostRequest> = {}): HostRequest {
  return {
    structure: 'Mairie de Bourganeuf',
    commune: BOURGANEUF,
    hoursAWeek: 20,
    wantedFrom: '2027-01-01',
    contact: { name: 'Claire Martin', phone: null, email: 'mairie@example.fr' },
    ...changes,
  };
}

export function kept(
  conversation: ConversationId,
  request: PlacementRequest,
  changes: Partial<KeptRequest> = {},
): KeptRequest {
  const consent = { version: 'test', at: CONSENT_AT };
  const keepUntil = keptUntil(CONSENT_AT);
  return { conversation, request, consent, askedAt: CONSENT_AT, keepUntil, stage: 'open', ...changes };
}
