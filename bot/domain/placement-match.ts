import { metresBetween } from './geo.js';
import type { ConversationId } from './ids.js';
import { dayNumber, type LocalDate } from './local-date.js';
import type { Candidate, HostRequest, KeptRequest, PlacementStage } from './placement.js';
import type { Commune } from './place.js';
import { dateOfIso, type IsoDay } from './when-heard.js';

/** "Je ne bouge pas": the commune and its edge; the arrondissements of one town are within it. */
const HERE_METRES = 8_000;

/**
 * Days that may lie between when one is free and when the other wants them: about the three months of notice that a contract of
 * France asks of a manager, and that a structure takes to recruit.
 */
const MOST_DAYS_APART = 92;

/** An earlier placement of one request: with whom, and how it went. */
export interface Tried {
  readonly other: ConversationId;
  readonly stage: PlacementStage;
  /** Epoch milliseconds. */
  readonly proposedAt: number;
}

export interface Match {
  readonly other: KeptRequest;
  readonly metres: number;
}

/** The one to propose to `mine` among `others`: nearest first, then the one that asked first; null when none suits. */
export function bestMatch(
  mine: KeptRequest,
  others: readonly KeptRequest[],
  tried: readonly Tried[],
  today: LocalDate,
): Match | null {
  let best: Match | null = null;
  for (const other of others) {
    const metres = metresOfMatch(mine, other, today);
    if (metres === null || isSettled(mine, other, tried)) continue;
    if (best === null || isBefore({ other, metres }, best)) best = { other, metres };
  }
  return best;
}

/** Metres between the two when they suit each other, else null. */
function metresOfMatch(mine: KeptRequest, other: KeptRequest, today: LocalDate): number | null {
  if (mine.stage !== 'open' || other.stage !== 'open' || mine.conversation === other.conversation) return null;
  if (mine.request.side === 'candidate' && other.request.side === 'host')
    return suits(mine.request, other.request, today);
  if (mine.request.side === 'host' && other.request.side === 'candidate')
    return suits(other.request, mine.request, today);
  return null;
}

/** Metres from the candidate to the structure when it is within their mobility and the dates go together, else null. */
export function suits(candidate: Candidate, host: HostRequest, today: LocalDate): number | null {
  // Distance first: it costs less than a calendar, and rules out most of the country.
  const metres = Math.round(metresBetween(candidate.commune.position, host.commune.position));
  if (!isWithin(candidate, metres, host.commune)) return null;
  return areDatesCompatible(candidate.availableFrom, host.wantedFrom, today) ? metres : null;
}

function isWithin({ mobility, commune: home }: Candidate, metres: number, commune: Commune): boolean {
  switch (mobility.reach) {
    case 'here':
      return metres <= HERE_METRES;
    case 'metres':
      return metres <= mobility.metres;
    case 'departements':
      return mobility.codes.includes(commune.departement);
    case 'own-departement':
      return home.departement === commune.departement;
    case 'anywhere':
      return true;
  }
}

/** A day gone by counts as today: who was free in September is free now. */
function areDatesCompatible(availableFrom: IsoDay, wantedFrom: IsoDay, today: LocalDate): boolean {
  const first = dayNumber(today);
  const available = Math.max(first, dayNumber(dateOfIso(availableFrom)));
  const wanted = Math.max(first, dayNumber(dateOfIso(wantedFrom)));
  return Math.abs(available - wanted) <= MOST_DAYS_APART;
}

/** Refused once is refused for good; otherwise the same two are not brought together again until one of them asks anew. */
function isSettled(mine: KeptRequest, other: KeptRequest, tried: readonly Tried[]): boolean {
  return tried.some(
    ({ other: conversation, stage, proposedAt }) =>
      conversation === other.conversation &&
      (stage === 'refused' || proposedAt >= Math.max(mine.askedAt, other.askedAt)),
  );
}

function isBefore(one: Match, other: Match): boolean {
  if (one.metres !== other.metres) return one.metres < other.metres;
  if (one.other.askedAt !== other.other.askedAt) return one.other.askedAt < other.other.askedAt;
  return one.other.conversation < other.other.conversation;
}
