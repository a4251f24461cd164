import { randomUUID } from 'node:crypto';
import { setImmediate as nextRound } from 'node:timers/promises';
import type { ConversationId, MessageId, PlacementId } from '../../bot/domain/ids.js';
import type { Inbound } from '../../bot/domain/message.js';
import {
  otherSide,
  stageAfter,
  type Candidate,
  type HostRequest,
  type KeptRequest,
  type PlacementAnswer,
  type PlacementRequest,
  type PlacementSide,
} from '../../bot/domain/placement.js';
import type { Match } from '../../bot/domain/placement-match.js';
import type { PlacementNews } from '../../bot/domain/placement-news.js';
import { answersUntil, keptUntil } from '../../bot/domain/placement-retention.js';
import type { ListedRequest, PlacementAsked, Placements } from '../../bot/ports/placements.js';
import type { Database } from './database.js';
import { insertInbound } from './inbound-rows.js';
import type { SqliteInbox } from './inbox.js';
import { answersIn, openPlacementOf, partiesOf, REQUEST_COLUMNS, requestOf } from './placement-rows.js';
import { listedRequests } from './placement-list.js';
import { areStillFree, freeRequests, matchFor } from './placement-search.js';
import { closePlacement, forgetRequest, tellAllDue, tellNow, tellWhenDecent } from './placement-writes.js';

/** How long news wait that could not be told: an aidant's conversation, or another question, is over by then more often than not. */
const TELL_AGAIN_MS = 3_600_000;

export class SqlitePlacements implements Placements {
  constructor(
    private readonly database: Database,
    private readonly inbox: Pick<SqliteInbox, 'announce'>,
  ) {}

  offerCandidate(asked: PlacementAsked & { readonly candidate: Candidate }): Promise<void> {
    return this.#keep(asked, { side: 'candidate', ...asked.candidate });
  }

  askForMediator(asked: PlacementAsked & { readonly host: HostRequest }): Promise<void> {
    return this.#keep(asked, { side: 'host', ...asked.host });
  }

  async answer(given: {
    readonly conversation: ConversationId;
    readonly placement: PlacementId;
    readonly answer: PlacementAnswer;
    readonly at: number;
  }): Promise<'recorded' | 'not-open'> {
    const { conversation, placement, answer, at } = given;
    let outcome: 'recorded' | 'not-open' = 'not-open';
    await this.#write(() => {
      const parties = partiesOf(this.database, placement);
      const mine = parties.find((party) => party.conversation === conversation);
      if (mine === undefined) return [];
      if (mine.answer !== null) {
        outcome = mine.answer === answer ? 'recorded' : 'not-open';
        return [];
      }
      if (openPlacementOf(this.database, conversation, mine.side) !== placement) return [];
      outcome = 'recorded';
      this.database.run(
        'UPDATE placement_parties SET answer = ? WHERE placement = ? AND side = ?',
        answer,
        placement,
        mine.side,
      );
      if (answer === 'yes') this.#keepLonger(conversation, mine.side, at);
      const answers = answersIn(partiesOf(this.database, placement));
      return this.#decide(placement, stageAfter(answers), conversation, at);
    });
    return outcome;
  }

  async withdraw(conversation: ConversationId, side: PlacementSide, at: number): Promise<void> {
    await this.#write(() => {
      const placement = openPlacementOf(this.database, conversation, side);
      forgetRequest(this.database, conversation, side, at);
      return placement === null ? [] : this.#tellOther(placement, conversation, at);
    });
  }

  async tellLater(conversation: ConversationId, news: PlacementNews, at: number): Promise<void> {
    if (news.kind === 'placement-forgotten') return;
    await this.database.write(() => {
      this.database.run(
        `UPDATE placement_parties SET news = ?, tell_at = ?, postponed = postponed + 1
         WHERE placement = ? AND conversation = ? AND news IS NULL AND (? <> 'proposed' OR (is_open = 1 AND answer IS NULL))`,
        NEWS[news.kind],
        at + TELL_AGAIN_MS,
        news.placement,
        conversation,
        NEWS[news.kind],
      );
    });
  }

  async tellDue(now: number): Promise<number> {
    const told = await this.#write(() => tellAllDue(this.database, now));
    return told.length;
  }

  async proposeNew(now: number): Promise<number> {
    const [candidates, hosts] = [freeRequests(this.database, 'candidate'), freeRequests(this.database, 'host')];
    const taken = new Set<ConversationId>();
    let proposed = 0;
    // One search and one write at a time: a day's matching never holds messages for long.
    for (const candidate of candidates) {
      await nextRound();
      const match = matchFor(
        this.database,
        candidate,
        hosts.filter((host) => !taken.has(host.conversation)),
        now,
      );
      if (match === null) continue;
      await this.#write(() => {
        if (!areStillFree(this.database, candidate, match.other)) return [];
        proposed += 1;
        return this.#propose(candidate, match, null, now);
      });
      taken.add(match.other.conversation);
    }
    return proposed;
  }

  async expire(now: number): Promise<number> {
    let count = 0;
    await this.#write(() => {
      const unanswered = this.database.all(
        `SELECT id FROM placements WHERE stage = 'proposed' AND answers_until <= ?`,
        now,
      );
      const ended = unanswered.flatMap((row) => {
        const placement = String(row['id']) as PlacementId;
        closePlacement(this.database, placement, 'unanswered', null, now);
        return partiesOf(this.database, placement).flatMap((party) =>
          tellWhenDecent(this.database, party.conversation, now),
        );
      });
      count += unanswered.length;
      return ended;
    });
    await this.#write(() => {
      const old = this.database
        .all(`SELECT ${REQUEST_COLUMNS} FROM placement_requests WHERE keep_until <= ?`, now)
        .map(requestOf);
      count += old.length;
      return old.flatMap((kept) => this.#forgetOld(kept, now));
    });
    return count;
  }

  listOpen(): readonly ListedRequest[] {
    return listedRequests(this.database);
  }

  async #keep(asked: PlacementAsked, request: PlacementRequest): Promise<void> {
    const { conversation, cause, consent, at } = asked;
    const { side } = request;
    await this.#write(() => {
      const isThere = this.database.get('SELECT 1 FROM conversations WHERE id = ?', conversation) !== null;
      const isDone = this.database.get('SELECT 1 FROM placement_requests WHERE cause = ?', cause) !== null;
      if (!isThere || isDone) return [];
      const before = openPlacementOf(this.database, conversation, side);
      forgetRequest(this.database, conversation, side, at);
      const told = before === null ? [] : this.#tellOther(before, conversation, at);
      const kept: KeptRequest = {
        conversation,
        request,
        consent,
        askedAt: at,
        keepUntil: keptUntil(consent.at),
        stage: 'open',
      };
      this.database.run(
        `INSERT INTO placement_requests (cause, ${REQUEST_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        cause,
        conversation,
        side,
        JSON.stringify(request),
        consent.version,
        consent.at,
        at,
        kept.keepUntil,
        kept.stage,
      );
      const match = matchFor(this.database, kept, freeRequests(this.database, otherSide(side)), at);
      return match === null ? told : [...told, ...this.#propose(kept, match, conversation, at)];
    });
  }

  /** `writing`: the one whose message led to it, who is told at any hour. */
  #propose(
    mine: KeptRequest,
    { other, metres }: Match,
    writing: ConversationId | null,
    at: number,
  ): readonly Inbound[] {
    const placement = randomUUID() as PlacementId;
    this.database.run(
      `INSERT INTO placements (id, metres, stage, proposed_at, answers_until) VALUES (?, ?, 'proposed', ?, ?)`,
      placement,
      metres,
      at,
      answersUntil(at),
    );
    for (const { conversation, request } of [mine, other]) {
      this.database.run(
        `INSERT INTO placement_parties (placement, side, conversation, is_open, news, tell_at) VALUES (?, ?, ?, 1, 'proposed', ?)`,
        placement,
        request.side,
        conversation,
        at,
      );
    }
    return this.#tellBoth(placement, writing, at);
  }

  #decide(
    placement: PlacementId,
    stage: ReturnType<typeof stageAfter>,
    by: ConversationId,
    at: number,
  ): readonly Inbound[] {
    switch (stage) {
      case 'proposed':
        return [];
      case 'refused':
        closePlacement(this.database, placement, 'refused', by, at);
        return this.#tellOther(placement, by, at);
      case 'made':
        closePlacement(this.database, placement, 'made', null, at);
        for (const { conversation, side } of partiesOf(this.database, placement)) {
          this.database.run(
            `UPDATE placement_requests SET stage = 'in-touch' WHERE conversation = ? AND side = ?`,
            conversation,
            side,
          );
        }
        return this.#tellBoth(placement, by, at);
    }
  }

  #tellBoth(placement: PlacementId, writing: ConversationId | null, at: number): readonly Inbound[] {
    return partiesOf(this.database, placement).flatMap(({ conversation }) =>
      conversation === writing
        ? tellNow(this.database, conversation, at)
        : tellWhenDecent(this.database, conversation, at),
    );
  }

  #tellOther(placement: PlacementId, me: ConversationId, at: number): readonly Inbound[] {
    return partiesOf(this.database, placement)
      .filter((party) => party.conversation !== me)
      .flatMap((party) => tellWhenDecent(this.database, party.conversation, at));
  }

  #keepLonger(conversation: ConversationId, side: PlacementSide, at: number): void {
    this.database.run(
      'UPDATE placement_requests SET keep_until = ? WHERE conversation = ? AND side = ?',
      keptUntil(at),
      conversation,
      side,
    );
  }

  /** They hear of it at about the hour at which they agreed, months before. */
  #forgetOld({ conversation, request, askedAt }: KeptRequest, at: number): readonly Inbound[] {
    const { side } = request;
    const placement = openPlacementOf(this.database, conversation, side);
    forgetRequest(this.database, conversation, side, at);
    const others = placement === null ? [] : this.#tellOther(placement, conversation, at);
    const inbound: Inbound = {
      id: `placement:forgotten:${conversation}:${side}:${askedAt}` as MessageId,
      conversation,
      at,
      heard: { kind: 'placement-forgotten', side },
    };
    return insertInbound(this.database, inbound, null) === null ? others : [...others, inbound];
  }

  /** One transaction; what it put in the inbox is announced once it is committed. */
  async #write(act: () => readonly Inbound[]): Promise<readonly Inbound[]> {
    const inbounds = await this.database.write(act);
    for (const inbound of inbounds) this.inbox.announce(inbound);
    return inbounds;
  }
}

const NEWS = {
  'placement-proposed': 'proposed',
  'placement-made': 'made',
  'placement-ended': 'ended',
} as const;
