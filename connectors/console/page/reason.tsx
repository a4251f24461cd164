import type { HandoffReason } from '../../../bot/domain/handoff.js';
import { REASONS } from './words.js';

/** Why a human is called, in words; a shape of its own makes it found at a glance without colour. */
const SHAPES: Readonly<Record<HandoffReason, string>> = {
  distress: '▲',
  asked: '●',
  'not-understood': '?',
  callback: '◆',
  'wrong-information': '■',
};

export function Reason({ reason }: { readonly reason: HandoffReason }) {
  return (
    <span class={`reason ${reason}`}>
      <span aria-hidden="true" class="shape">
        {SHAPES[reason]}
      </span>{' '}
      {REASONS[reason]}
    </span>
  );
}
