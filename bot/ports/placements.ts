import type { ConversationId, MessageId, PlacementId } from '../domain/ids.js';
import type {
  Candidate,
  Consent,
  HostRequest,
  KeptRequest,
  PlacementAnswer,
  PlacementAnswers,
  PlacementSide,
} from '../domain/placement.js';
import type { PlacementNews } from '../domain/placement-news.js';

/** `cause` is the message it comes from: the same one a second time changes nothing. */
export interface PlacementAsked {
  readonly conversation: ConversationId;
  readonly cause: MessageId;
  readonly consent: Consent;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A kept request, as the console lists it. */
export interface ListedRequest extends KeptRequest {
  /** The number they write from, when their channel's address is one. */
  readonly writesFrom: string | null;
  /** What was proposed and is not decided. */
  readonly proposed: {
    readonly proposedAt: number;
    readonly metres: number;
    readonly answers: PlacementAnswers;
  } | null;
}

/**
 * Candidates, structures, and their placements. A request has at most one open placement. What a person must hear enters the inbox in
 * the same transaction (or when `tellDue` finds it due), once: the line then speaks.
 */
export interface Placements {
  /** Keeps the request in place of an earlier one of that person, and proposes the best match at once. Nothing is kept of an erased person. */
  offerCandidate(asked: PlacementAsked & { readonly candidate: Candidate }): Promise<void>;
  askForMediator(asked: PlacementAsked & { readonly host: HostRequest }): Promise<void>;
  /** 'not-open': decided, withdrawn, or not proposed to that person; nothing was written. The first answer of a side counts. */
  answer(given: {
    readonly conversation: ConversationId;
    readonly placement: PlacementId;
    readonly answer: PlacementAnswer;
    readonly at: number;
  }): Promise<'recorded' | 'not-open'>;
  /** The request is forgotten, its open placement ended. Nothing happens when there is none. */
  withdraw(conversation: ConversationId, side: PlacementSide, at: number): Promise<void>;
  /** The person could not be told now; it is due again later, unless it is out of date by then. */
  tellLater(conversation: ConversationId, news: PlacementNews, at: number): Promise<void>;
  /** Puts in the inbox what is due and what no aidant's conversation holds back; returns how many. */
  tellDue(now: number): Promise<number>;
  /** Proposes what became possible since; returns how many. */
  proposeNew(now: number): Promise<number>;
  /** Ends what waited too long for an answer, forgets what was kept long enough; returns how many of both. */
  expire(now: number): Promise<number>;
  /** Every kept request, oldest first. */
  listOpen(): readonly ListedRequest[];
}
