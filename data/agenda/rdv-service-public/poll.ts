import type { AidantId } from '../../../bot/domain/ids.js';
import type { AgentConnections } from '../../../bot/ports/agent-connections.js';
import type { Log } from '../../../bot/ports/log.js';
import type { RemoteAppointments } from '../../../bot/ports/remote-appointments.js';
import type { AgentClient } from './client.js';
import { NEVER_POLLED, pollStep, type PollState, type PollStep } from './poll-plan.js';

/**
 * Reads the appointments of connected agents, for those who may not create a webhook. A deletion cannot be seen this way: what was
 * cancelled has a status, what was destroyed leaves our copy when it is over.
 */
export class Poller {
  readonly #states = new Map<AidantId, PollState>();
  #running: Promise<void> | null = null;

  constructor(
    private readonly parts: {
      readonly connections: Pick<AgentConnections, 'all'>;
      readonly clientOf: (aidant: AidantId) => Pick<AgentClient, 'appointments'>;
      readonly appointments: Pick<RemoteAppointments, 'apply'>;
      /** Epoch ms. */
      readonly clock: () => number;
      readonly log: Log;
    },
  ) {}

  /** Each agent whose turn it is, one after the other; a second call while it runs waits for the first. Never rejects. */
  async tick(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    await this.#running;
  }

  async #run(): Promise<void> {
    for (const aidant of this.#connected()) {
      const now = this.parts.clock();
      const state = this.#states.get(aidant) ?? NEVER_POLLED;
      const step = pollStep(state, now);
      if (step.do === 'wait') continue;
      try {
        this.#states.set(aidant, await this.#read(aidant, step, state, now));
      } catch (cause) {
        this.parts.log.error('poll-not-stored', cause, { aidant });
        this.#states.set(aidant, afterFailure(state, now, 0));
      }
    }
  }

  #connected(): readonly AidantId[] {
    try {
      return this.parts.connections.all();
    } catch (cause) {
      this.parts.log.error('poll-not-begun', cause);
      return [];
    }
  }

  async #read(
    aidant: AidantId,
    step: Extract<PollStep, { do: 'ask' }>,
    state: PollState,
    now: number,
  ): Promise<PollState> {
    const { clientOf, appointments, log } = this.parts;
    const called = await clientOf(aidant).appointments(step);
    switch (called.got) {
      case 'no-connection':
        return NEVER_POLLED;
      case 'failure': {
        const { failure } = called;
        log.warn('poll-failed', { aidant, because: failure.because, failures: state.failures + 1 });
        return afterFailure(state, now, failure.because === 'throttled' ? now + failure.retryAfterMs : 0);
      }
      case 'answer': {
        const { rows, unreadable, isWhole } = called.answer;
        // Their events are dated to the second: one of this very second, told later, must still count.
        const at = now - (now % 1000);
        for (const row of rows) await appointments.apply({ about: 'appointment', happened: 'updated', at, ...row });
        log.info('polled', { aidant, count: rows.length, unreadable, isWhole });
        return { lastTriedAt: now, failures: 0, notBefore: 0 };
      }
    }
  }
}

function afterFailure(state: PollState, now: number, notBefore: number): PollState {
  return { lastTriedAt: now, failures: state.failures + 1, notBefore };
}
