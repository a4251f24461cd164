import type { LiveMessage, Me, QueueEntry, QueueView, TalkView } from '../wire.js';
import { type Answer, type Api, isGone } from './api.js';
import { type DeskState, entryOf, FIRST_DESK, isReadable } from './desk-state.js';
import { LineFetcher } from './line-fetcher.js';
import { LiveLine, type Link, type OpenSocket } from './live-line.js';
import { Postman } from './postman.js';
import { hasUnsent, lastPosition, NEW_TALK, newSend, type Talk, takenBack, withLines } from './talk.js';
import { NOTICES, takenBy } from './words.js';

/** Everything the page knows and does; what is drawn is a function of `state`. Nothing written is lost before the server has it. */
export class Desk {
  #state: DeskState = FIRST_DESK;
  #isLookedAt = true;
  readonly #listeners = new Set<() => void>();
  readonly #line: LiveLine;
  readonly #postman: Postman;
  readonly #fetcher: LineFetcher;

  constructor(
    private readonly api: Api,
    open: OpenSocket,
  ) {
    this.#line = new LiveLine({
      open,
      hear: (message) => this.#hear(message),
      poll: async () => (await this.#refresh()) !== 'lost',
      changed: (link) => this.#linked(link),
      opened: () => this.#followed().forEach((id) => this.#follow(id)),
      sessionOver: () => this.#signedOut(),
    });
    this.#postman = new Postman(api, {
      talk: (id) => this.#state.talks.get(id) ?? null,
      change: (id, change) => this.#change(id, change),
      told: (outcome) => this.#posted(outcome),
    });
    this.#fetcher = new LineFetcher(api, {
      lastPosition: (id) => lastPosition(this.#state.talks.get(id) ?? NEW_TALK),
      lined: (view) => this.#lined(view),
    });
  }

  get state(): DeskState {
    return this.#state;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    const answer = await this.api.me();
    if (answer.got === 'ok') await this.#goToWork(answer.value);
    else this.#set({ phase: answer.got === 'unreachable' ? 'unreachable' : 'signed-out' });
  }

  /** Null when signed in, else why not, in French. */
  async signIn(login: string, password: string): Promise<string | null> {
    const answer = await this.api.signIn(login, password);
    if (answer.got === 'refused') return answer.message;
    if (answer.got !== 'ok') return NOTICES.unreachable;
    // Another aidant at the same screen starts from nothing; the same one finds again what they were writing.
    if (this.#state.me?.login !== answer.value.login) this.#state = { ...FIRST_DESK, phase: 'signed-out' };
    await this.#goToWork(answer.value);
    if (this.#state.phase === 'at-work') return null;
    this.#set({ notice: null });
    return NOTICES.cookieLost;
  }

  async signOut(): Promise<void> {
    const answer = await this.api.signOut();
    if (answer.got === 'unreachable' || answer.got === 'refused') {
      this.#set({ notice: NOTICES.unreachable });
      return;
    }
    this.#line.stop();
    this.#state = { ...FIRST_DESK, phase: 'signed-out' };
    this.#set({});
  }

  stop(): void {
    this.#line.stop();
  }

  /** Shows a conversation, or the list alone. */
  show(id: string | null): void {
    const before = this.#state.shown;
    this.#set({ shown: id, notice: null });
    if (before !== null && before !== id) this.#leave(before);
    if (id === null) return;
    this.#begin(id);
    this.#see(id);
    if (isReadable(this.#state, id)) this.#follow(id);
  }

  /** Says again who is signed in, after what changed their account. */
  async meAgain(): Promise<void> {
    const me = await this.ask((api) => api.me());
    if (me !== null) this.#set({ me });
  }

  /** What is read only when it is looked at; null when it could not be, which is said at the top. */
  async ask<T>(question: (api: Api) => Promise<Answer<T>>): Promise<T | null> {
    const answer = await this.answered(question);
    if (answer === null || answer.got === 'ok') return answer?.value ?? null;
    this.#set({ notice: answer.message });
    return null;
  }

  /** What another section asks, a refusal included; null when nothing came of it, which is said at the top or by the sign-in form. */
  async answered<T>(
    question: (api: Api) => Promise<Answer<T>>,
  ): Promise<Exclude<Answer<T>, { got: 'signed-out' | 'unreachable' }> | null> {
    const answer = await question(this.api);
    return this.#isAnswered(answer) ? answer : null;
  }

  async claim(id: string): Promise<void> {
    const answer = await this.api.claim(id);
    if (!this.#isAnswered(answer)) return;
    const aidantName = answer.got === 'ok' ? (this.#state.me?.name ?? null) : answer.byName;
    if (aidantName !== null) this.#amend(id, { stage: 'talking', isMine: answer.got === 'ok', aidantName });
    else if (isGone(answer)) this.#amend(id, null);
    this.#set({ notice: answer.got === 'ok' ? NOTICES.claimed : answer.message });
  }

  async end(id: string, how: 'hand-back' | 'close'): Promise<void> {
    const answer = await this.api.end(id, how);
    if (!this.#isAnswered(answer)) return;
    if (answer.got === 'refused' && !isGone(answer)) {
      this.#set({ notice: answer.message });
      return;
    }
    this.#amend(id, null);
    this.#set({
      shown: this.#state.shown === id ? null : this.#state.shown,
      notice: answer.got === 'ok' ? (how === 'close' ? NOTICES.closed : NOTICES.handedBack) : answer.message,
    });
    this.#leave(id);
  }

  write(id: string, draft: string): void {
    this.#change(id, (talk) => ({ ...talk, draft }));
  }

  /** Puts what is written in the queue of this conversation; its messages leave one after the other. */
  send(id: string): void {
    const text = this.#state.talks.get(id)?.draft.trim() ?? '';
    if (text === '') return;
    this.#set({ notice: null });
    this.#change(id, (talk) => ({ ...talk, draft: '', sends: [...talk.sends, newSend(text)] }));
    void this.#postman.post(id);
  }

  retry(id: string): void {
    void this.#postman.post(id);
  }

  takeBack(id: string, sendId: string): void {
    this.#set({ notice: null });
    this.#change(id, (talk) => takenBack(talk, sendId));
  }

  /** Throws away what was written in a conversation that is over. */
  discard(id: string): void {
    this.#change(id, (talk) => ({ ...talk, draft: '', sends: [] }));
    if (this.#state.shown === id) this.show(null);
    else this.#leave(id);
  }

  /** The page is in front of somebody: what it shows is read. */
  lookedAt(isLookedAt: boolean): void {
    this.#isLookedAt = isLookedAt;
    if (!isLookedAt) return;
    this.#line.hurry();
    if (this.#state.shown !== null) this.#see(this.#state.shown);
  }

  hurry(): void {
    this.#line.hurry();
  }

  async #goToWork(me: Me): Promise<void> {
    this.#set({ me, notice: null });
    if ((await this.#refresh()) === 'session-over') return;
    this.#set({ phase: 'at-work' });
    this.#line.start();
    for (const id of this.#state.talks.keys()) this.retry(id);
  }

  #signedOut(): void {
    this.#line.stop();
    this.#set({ phase: 'signed-out', notice: NOTICES.sessionOver });
  }

  /** False when there is nothing to go by: no answer, or no session. */
  #isAnswered<T>(answer: Answer<T>): answer is Exclude<Answer<T>, { got: 'signed-out' | 'unreachable' }> {
    if (answer.got === 'signed-out') this.#signedOut();
    if (answer.got === 'unreachable') this.#set({ notice: NOTICES.unreachable });
    return answer.got === 'ok' || answer.got === 'refused';
  }

  #hear(message: LiveMessage): void {
    switch (message.type) {
      case 'queue':
        this.#queued(message);
        return;
      case 'lines':
        this.#lined(message);
        return;
      case 'gone': // The queue follows and says why.
      case 'alive':
        return;
    }
  }

  /** Asks for everything by HTTP. */
  async #refresh(): Promise<'ok' | 'lost' | 'session-over'> {
    const answer = await this.api.queue();
    if (answer.got === 'signed-out') this.#signedOut();
    if (answer.got !== 'ok') return answer.got === 'signed-out' ? 'session-over' : 'lost';
    this.#queued(answer.value);
    for (const id of this.#followed()) await this.#fetcher.fetch(id);
    return 'ok';
  }

  #linked(link: Link): void {
    if (link === this.#state.link) return;
    const wasLost = this.#state.link === 'lost';
    this.#set({ link });
    if (wasLost) for (const id of this.#state.talks.keys()) this.retry(id);
  }

  #queued({ now, queue }: QueueView): void {
    const { shown } = this.#state;
    const wasReadable = shown !== null && isReadable(this.#state, shown);
    this.#set({ queue, clockOffset: now - Date.now() });
    if (wasReadable && !isReadable(this.#state, shown)) {
      const byName = entryOf(this.#state, shown)?.aidantName ?? null;
      this.#set({ notice: byName === null ? NOTICES.over : takenBy(byName) });
    }
    for (const id of this.#state.talks.keys()) {
      if (!isReadable(this.#state, id))
        this.#change(id, (talk) => ({ ...talk, lines: [], request: null, isLoaded: false }));
      this.#leave(id);
    }
    // One's own conversations are followed whether they are on screen or not.
    for (const { id, isMine } of queue) {
      if (!isMine || this.#state.talks.has(id)) continue;
      this.#begin(id);
      this.#follow(id);
    }
  }

  #begin(id: string): void {
    if (!this.#state.talks.has(id)) this.#set({ talks: new Map(this.#state.talks).set(id, NEW_TALK) });
  }

  #lined(view: TalkView): void {
    this.#change(view.handoff, (talk) => withLines(talk, view));
    if (this.#state.shown === view.handoff) this.#see(view.handoff);
  }

  #see(id: string): void {
    if (this.#isLookedAt) this.#change(id, (talk) => ({ ...talk, seen: Math.max(talk.seen, lastPosition(talk)) }));
  }

  #follow(id: string): void {
    const after = lastPosition(this.#state.talks.get(id) ?? NEW_TALK);
    if (!this.#line.wish({ watch: id, after })) void this.#fetcher.fetch(id);
  }

  #followed(): readonly string[] {
    return [...this.#state.talks.keys()].filter((id) => isReadable(this.#state, id));
  }

  /** Forgets a conversation that is neither on screen nor one's own; what was written and never left is kept. */
  #leave(id: string): void {
    const talk = this.#state.talks.get(id);
    const isKept = this.#state.shown === id || entryOf(this.#state, id)?.isMine === true;
    if (talk === undefined || isKept || hasUnsent(talk)) return;
    this.#line.wish({ unwatch: id });
    this.#set({ talks: new Map([...this.#state.talks].filter(([other]) => other !== id)) });
  }

  #posted(outcome: 'sent' | 'refused' | 'failed' | 'session-over'): void {
    switch (outcome) {
      case 'sent':
        if (this.#state.notice === NOTICES.notSent) this.#set({ notice: null });
        return;
      case 'refused':
        this.#set({ notice: NOTICES.refused });
        return;
      case 'failed':
        this.#set({ notice: NOTICES.notSent });
        return;
      case 'session-over':
        this.#signedOut();
        return;
    }
  }

  /** What we learn of an entry before the queue comes again; null: it is no longer open. */
  #amend(id: string, facts: Partial<QueueEntry> | null): void {
    const queue = this.#state.queue.flatMap((entry) => {
      if (entry.id !== id) return [entry];
      return facts === null ? [] : [{ ...entry, ...facts }];
    });
    this.#set({ queue });
  }

  #change(id: string, change: (talk: Talk) => Talk): void {
    const talk = this.#state.talks.get(id);
    if (talk !== undefined) this.#set({ talks: new Map(this.#state.talks).set(id, change(talk)) });
  }

  #set(facts: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...facts };
    for (const listener of this.#listeners) listener();
  }
}
