import { card, choices, type Say } from './cards.js';
import { button, element, refill } from './elements.js';
import { linkedText } from './linked-text.js';
import type { Unsent } from './outbox.js';
import type { Activity } from './wire.js';
import { WORDS } from './wording.js';

/** Pixels between the end of the conversation and the bottom of the window within which the person follows it. */
const FOLLOWS_WITHIN = 150;

/** The conversation on screen. Messages are only ever added, so that screen readers read each once. */
export class LogView {
  /** Messages of this page that the server has not handed back yet, by their client id. */
  readonly #mine = new Map<string, HTMLElement>();
  /** Client ids that the server has handed back. */
  readonly #arrived = new Set<string>();
  #choices: HTMLElement | null = null;

  constructor(
    private readonly log: HTMLElement,
    /** Sticks to the bottom of the window, over the conversation. */
    private readonly composer: HTMLElement,
    private readonly say: Say,
    private readonly retry: () => void,
  ) {}

  /** While an earlier conversation is filled in again, nothing is read aloud. */
  setQuiet(isQuiet: boolean): void {
    this.log.setAttribute('aria-live', isQuiet ? 'off' : 'polite');
  }

  hasArrived({ id }: Unsent): boolean {
    return this.#arrived.has(id);
  }

  addMine(message: Unsent): void {
    const said = this.#said('mine', [element('b', '', WORDS.me)], message.text);
    said.append(element('p', 'sending', WORDS.sending));
    this.#mine.set(message.id, said);
    this.#forgetChoices();
    this.#add(said, true);
  }

  markSent({ id }: Unsent): void {
    const said = this.#mine.get(id);
    // "Réessayer" goes away: the focus must not go with it.
    if (said?.contains(document.activeElement) === true) this.focus();
    said?.classList.remove('late');
    said?.querySelector('.sending')?.remove();
  }

  markLate({ id }: Unsent): void {
    const said = this.#mine.get(id);
    if (said?.classList.contains('late') === false) this.#mark(said, WORDS.late, ' ', button(WORDS.retry, this.retry));
  }

  markRefused({ id }: Unsent): void {
    const said = this.#mine.get(id);
    if (said !== undefined) this.#mark(said, WORDS.refused);
  }

  show(activity: Activity): void {
    if (activity.type !== 'message') return;
    if (activity.from.role === 'user') this.#showTheirs(activity);
    else this.#showAnswer(activity);
  }

  /** The conversation is over; `again` starts another. */
  showEnd(again: () => void): void {
    this.#forgetChoices();
    this.#add(
      element('div', 'said', element('p', 'bubble', WORDS.ended), element('div', 'acts', button(WORDS.again, again))),
      true,
    );
  }

  focus(): void {
    this.log.focus({ preventScroll: true });
  }

  #mark(said: HTMLElement, ...children: readonly (Node | string)[]): void {
    said.classList.add('late');
    const sending = said.querySelector('.sending');
    if (sending !== null) refill(sending, ...children);
  }

  /** What stands over the conversation has grown, or the conversation has: the last message stays in sight. */
  keepUp(): void {
    const hidden = this.log.getBoundingClientRect().bottom - this.#bottom();
    if (hidden > 0 && hidden < FOLLOWS_WITHIN) window.scrollBy(0, hidden);
  }

  #showTheirs(activity: Activity): void {
    const id = activity.channelData?.clientActivityID ?? '';
    this.#arrived.add(id);
    if (this.#mine.has(id)) {
      this.markSent({ id, text: '' });
      return;
    }
    this.#forgetChoices();
    this.#add(this.#said('mine', [element('b', '', WORDS.me)], activity.text ?? ''), false);
  }

  #showAnswer(activity: Activity): void {
    const isPerson = activity.channelData?.by === 'aidant';
    const who = [
      element('b', '', activity.from.name ?? WORDS.assistant),
      ` · ${isPerson ? WORDS.isPerson : WORDS.isMachine}`,
    ];
    const cards = activity.attachments ?? [];
    // A card that says it all needs no sentence that only names it.
    const text = activity.text === cards[0]?.content.title ? '' : (activity.text ?? '');
    const said = this.#said(isPerson ? 'person' : 'machine', who, text, !isPerson);
    said.append(...cards.map((attachment) => card(attachment, this.say)));
    const actions = (activity.suggestedActions?.actions ?? []).filter((action) => action.type === 'imBack');
    if (actions.length > 0) {
      this.#forgetChoices();
      this.#choices = choices(actions, this.say);
      said.append(this.#choices);
    }
    this.#add(said, false);
  }

  #said(
    kind: 'mine' | 'machine' | 'person',
    who: readonly (Node | string)[],
    text: string,
    isAssistant = false,
  ): HTMLElement {
    const said = element('div', `said ${kind}`, element('p', 'who', ...who));
    if (text !== '')
      said.append(element('div', 'bubble', ...(kind === 'mine' ? [text] : linkedText(text, isAssistant))));
    return said;
  }

  /** Answers to an old question are taken away: pressed later they would mean something else. */
  #forgetChoices(): void {
    this.#choices?.remove();
    this.#choices = null;
  }

  /** Follows the conversation unless the person reads further up; a long answer is shown from its start. */
  #add(said: HTMLElement, isOwnAct: boolean): void {
    // The first words leave the page's title on screen: it says that this is a machine.
    const isFirst = this.log.childElementCount === 0;
    const isFollowing =
      isOwnAct || (!isFirst && this.log.getBoundingClientRect().bottom - this.#bottom() < FOLLOWS_WITHIN);
    this.log.append(said);
    if (!isFollowing) return;
    const { top, bottom } = said.getBoundingClientRect();
    window.scrollBy(0, Math.min(bottom + 16 - this.#bottom(), top - 16));
  }

  /** Where the visible part of the conversation ends, in pixels of the window. */
  #bottom(): number {
    return Math.min(this.composer.getBoundingClientRect().top, window.innerHeight);
  }
}
