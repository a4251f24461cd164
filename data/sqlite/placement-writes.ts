import {
  contactOf,
  otherSide,
  PLACEMENT_SIDES,
  proposalOf,
  type PlacementSide,
  type PlacementStage,
} from '../../bot/domain/placement.js';
import { mayWriteAt } from '../../bot/domain/quiet-hours.js';
import type { PlacementNews } from '../../bot/domain/placement-news.js';
import type { ConversationId, MessageId, PlacementId } from '../../bot/domain/ids.js';
import type { Inbound } from '../../bot/domain/message.js';
import { timeZoneOf } from '../../bot/domain/time-zone.js';
import type { Database } from './database.js';
import { insertInbound } from './inbound-rows.js';
import { findRequest, openPlacementOf, partiesOf, partiesToTell, writesFrom, type Party } from './placement-rows.js';

/** What several adapters write about placements. Every function here runs inside `write`; announce what it returns once committed. */

/** Ends an open placement. `silentFor` did it and hears nothing; the other side is told only if it ever heard of the placement. */
export function closePlacement(
  database: Database,
  placement: PlacementId,
  stage: Exclude<PlacementStage, 'proposed'>,
  silentFor: ConversationId | null,
  at: number,
): void {
  database.run('UPDATE placements SET stage = ?, closed_at = ? WHERE id = ?', stage, at, placement);
  for (const party of partiesOf(database, placement)) {
    const wasTold = party.news !== 'proposed';
    const news = stage === 'made' ? 'made' : wasTold && party.conversation !== silentFor ? 'ended' : null;
    database.run(
      'UPDATE placement_parties SET is_open = 0, news = ?, tell_at = ? WHERE placement = ? AND side = ?',
      news,
      at,
      placement,
      party.side,
    );
  }
}

/** Forgets one request and ends its open placement; false when there was none. */
export function forgetRequest(
  database: Database,
  conversation: ConversationId,
  side: PlacementSide,
  at: number,
): boolean {
  const placement = openPlacementOf(database, conversation, side);
  if (placement !== null) closePlacement(database, placement, 'withdrawn', conversation, at);
  return database.run('DELETE FROM placement_requests WHERE conversation = ? AND side = ?', conversation, side) > 0;
}

/** Before a conversation is erased: the structures and candidates it was proposed to are told, in neutral words. */
export function forgetPlacementsOf(database: Database, conversation: ConversationId, at: number): readonly Inbound[] {
  const left = PLACEMENT_SIDES.flatMap((side) => {
    const placement = openPlacementOf(database, conversation, side);
    forgetRequest(database, conversation, side, at);
    return placement === null ? [] : partiesOf(database, placement);
  });
  return left
    .filter((party) => party.conversation !== conversation)
    .flatMap((party) => tellWhenDecent(database, party.conversation, at));
}

/** Whatever this person has to hear, now if the hour is decent; else it stays due. */
export function tellWhenDecent(database: Database, conversation: ConversationId, at: number): readonly Inbound[] {
  return tell(database, at, (party) => party.conversation === conversation && isDecent(database, party, at));
}

/** Whatever this person has to hear, at any hour: they are writing just now. */
export function tellNow(database: Database, conversation: ConversationId, at: number): readonly Inbound[] {
  return tell(database, at, (party) => party.conversation === conversation);
}

/** Whoever has to hear something and may at this hour. */
export function tellAllDue(database: Database, at: number): readonly Inbound[] {
  return tell(database, at, (party) => isDecent(database, party, at));
}

function tell(database: Database, at: number, isTold: (party: Party) => boolean): readonly Inbound[] {
  return partiesToTell(database, at)
    .filter(isTold)
    .flatMap((party) => {
      const heard = newsFor(database, party);
      database.run(
        'UPDATE placement_parties SET news = NULL WHERE placement = ? AND side = ?',
        party.placement,
        party.side,
      );
      if (heard === null) return [];
      const inbound: Inbound = {
        id: `placement:${party.placement}:${party.side}:${heard.kind}:${party.postponed}` as MessageId,
        conversation: party.conversation,
        at,
        heard,
      };
      return insertInbound(database, inbound, null) === null ? [] : [inbound];
    });
}

function isDecent(
  database: Database,
  { conversation, side }: { readonly conversation: ConversationId; readonly side: PlacementSide },
  at: number,
): boolean {
  const commune = findRequest(database, conversation, side)?.request.commune ?? null;
  const codeInsee = commune?.codeInsee ?? null;
  return mayWriteAt(at, { timeZone: timeZoneOf(codeInsee ?? ''), codeInsee, postcode: commune?.postcodes[0] ?? '' });
}

/** In the state of now: a contact that was forgotten before it was told is an end. */
function newsFor(database: Database, party: Party): PlacementNews | null {
  const { placement, side } = party;
  const ended: PlacementNews = { kind: 'placement-ended', placement, side };
  const other = partiesOf(database, placement).find((each) => each.side === otherSide(side)) ?? null;
  const theirs = other === null ? null : findRequest(database, other.conversation, other.side);
  switch (party.news) {
    case 'proposed': {
      const row = database.get('SELECT metres FROM placements WHERE id = ?', placement);
      if (theirs === null || row === null) return null;
      const proposal = proposalOf(theirs.request, Number(row['metres']));
      return { kind: 'placement-proposed', placement, side, proposal, postponed: party.postponed };
    }
    case 'made':
      if (theirs === null) return ended;
      return {
        kind: 'placement-made',
        placement,
        side,
        contact: contactOf(theirs.request, writesFrom(database, theirs.conversation)),
      };
    case 'ended':
      return ended;
    case null:
      return null;
  }
}
