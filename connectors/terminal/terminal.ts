import type { Channel } from '../../bot/ports/channel.js';

/** The developer's door: replies are read from the transcript, choices are typed as numbers or words. */
export const TERMINAL: Channel = {
  name: 'terminal',
  traits: { canShowButtons: true, knowsPhone: false, canBeLong: true },
  delivery: { by: 'pull' },
};
