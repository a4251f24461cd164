import fc from 'fast-check';
import type {
  RemoteAppointment,
  RemoteAppointments,
  RemoteEvent,
  RemotePerson,
} from '../../bot/ports/remote-appointments.js';

const JEANNE: RemotePerson = { id: 22, phone: '+33639980022' };
const PAUL: RemotePerson = { id: 23, phone: '+33639980023' };
const NOW = Date.parse('2026-11-24T10:00:00+01:00');
const HOUR_MS = 3_600_000;

function appointment(about: Partial<RemoteAppointment> = {}): RemoteAppointment {
  return {
    id: 10,
    status: 'unknown',
    startsAt: NOW + 24 * HOUR_MS,
    endsAt: NOW + 25 * HOUR_MS,
    kind: 'Accompagnement individuel',
    place: { name: 'Maison du numérique', address: '1 rue du Lieu, Guéret, 23000' },
    organisation: { id: 175, name: 'Mairie de Guéret' },
    ...about,
  };
}

function told(
  at: number,
  about: Partial<RemoteAppointment> = {},
  people: readonly RemotePerson[] = [JEANNE],
  happened: 'created' | 'updated' = 'updated',
): RemoteEvent {
  return { about: 'appointment', happened, at: NOW + at * 1000, appointment: appointment(about), people };
}

function destroyed(about: RemoteEvent['about'], id: number, at: number): RemoteEvent {
  return { about, happened: 'destroyed', at: NOW + at * 1000, id };
}

/** What any copy of a remote agenda promises; `open` gives an empty one. */
export function remoteAppointmentsContract(name: string, open: () => RemoteAppointments): void {
  describe(`${name}: a copy of a remote agenda`, () => {
    let copy: RemoteAppointments;
    beforeEach(() => {
      copy = open();
    });
    const upcoming = (person: RemotePerson = JEANNE): readonly RemoteAppointment[] =>
      copy.upcomingOf(person.phone ?? '', NOW);

    it('gives the appointments of a person, the soonest first, and of nobody else', async () => {
      const later = appointment({ id: 11, startsAt: NOW + 72 * HOUR_MS, endsAt: NOW + 73 * HOUR_MS, place: null });
      await copy.apply({
        ...told(1),
        appointment: later,
        about: 'appointment',
        happened: 'created',
        people: [JEANNE, PAUL],
      });
      expect(await copy.apply(told(1, {}, [JEANNE], 'created'))).toBe('applied');
      expect(upcoming()).toEqual([appointment(), later]);
      expect(upcoming(PAUL)).toEqual([later]);
      expect(upcoming({ id: 99, phone: '+33639980099' })).toEqual([]);
    });

    it('no longer gives what is cancelled, done or over', async () => {
      for (const [index, status] of (['excused', 'revoked', 'seen', 'noshow'] as const).entries()) {
        await copy.apply(told(1, { id: index + 1, status }));
      }
      await copy.apply(told(1, { id: 9, startsAt: NOW - HOUR_MS, endsAt: NOW }));
      expect(upcoming()).toEqual([]);
      await copy.apply(told(1, { id: 10, startsAt: NOW - HOUR_MS, endsAt: NOW + 1 }));
      expect(upcoming().map(({ id }) => id)).toEqual([10]);
    });

    it('knows a number overseas whichever code it was written with', async () => {
      await copy.apply(told(1, {}, [{ id: 5, phone: '+33692001122' }]));
      expect(copy.upcomingOf('+262692001122', NOW)).toHaveLength(1);
    });

    it('never lets something older win, however it comes', async () => {
      expect(await copy.apply(told(5, { kind: 'nouveau' }))).toBe('applied');
      expect(await copy.apply(told(4, { kind: 'ancien' }, [PAUL]))).toBe('older');
      expect(upcoming().map(({ kind }) => kind)).toEqual(['nouveau']);
      expect(upcoming(PAUL)).toEqual([]);
    });

    it('recognises the same event again, and one of the same second that came in between', async () => {
      const [first, second] = [told(5, { kind: 'un' }), told(5, { kind: 'deux' })];
      expect(await copy.apply(first)).toBe('applied');
      expect(await copy.apply(first)).toBe('duplicate');
      expect(await copy.apply(second)).toBe('applied');
      expect(await copy.apply(first)).toBe('duplicate');
      expect(upcoming().map(({ kind }) => kind)).toEqual(['deux']);
    });

    it('takes an update for later than the creation of the same second', async () => {
      await copy.apply(told(5, { kind: 'corrigé' }));
      expect(await copy.apply(told(5, { kind: 'créé' }, [JEANNE], 'created'))).toBe('older');
      expect(upcoming().map(({ kind }) => kind)).toEqual(['corrigé']);
    });

    it('applies one event once when it comes several times at once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => copy.apply(told(5))));
      expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(7);
    });

    it('follows who is expected', async () => {
      await copy.apply(told(1, {}, [JEANNE, PAUL]));
      await copy.apply(told(2, {}, [PAUL]));
      expect([upcoming(), upcoming(PAUL)].map((list) => list.length)).toEqual([0, 1]);
    });

    it('follows a change of number, and not an older one', async () => {
      const change = (at: number, phone: string | null): RemoteEvent => ({
        about: 'person',
        happened: 'updated',
        at: NOW + at * 1000,
        person: { id: JEANNE.id, phone },
      });
      await copy.apply(told(5));
      expect(await copy.apply(change(7, '+33639980077'))).toBe('applied');
      expect(await copy.apply(change(7, '+33639980077'))).toBe('duplicate');
      expect(await copy.apply(change(6, '+33639980066'))).toBe('older');
      expect(copy.upcomingOf('+33639980077', NOW)).toHaveLength(1);
      // An appointment told later, but true before the change, does not bring the old number back.
      await copy.apply(told(6, { kind: 'déplacé' }));
      expect(upcoming()).toEqual([]);
      expect(copy.upcomingOf('+33639980077', NOW)).toHaveLength(1);
      expect(await copy.apply(change(8, null))).toBe('applied');
      expect(copy.upcomingOf('+33639980077', NOW)).toEqual([]);
    });

    it('keeps nobody who has no appointment', async () => {
      const event: RemoteEvent = { about: 'person', happened: 'created', at: NOW, person: JEANNE };
      expect(await copy.apply(event)).toBe('applied');
      expect(await copy.forget({ phone: JEANNE.phone ?? '' })).toBe(0);
    });

    it('removes what was destroyed, and nothing late brings it back', async () => {
      await copy.apply(told(5));
      expect(await copy.apply(destroyed('appointment', 10, 6))).toBe('applied');
      expect(await copy.apply(destroyed('appointment', 10, 6))).toBe('duplicate');
      expect(await copy.apply(told(5))).toBe('older');
      expect(await copy.apply(told(9))).toBe('older');
      expect(upcoming()).toEqual([]);
      expect(await copy.forget({ phone: JEANNE.phone ?? '' })).toBe(0);
    });

    it('remembers a destruction that came before the creation', async () => {
      expect(await copy.apply(destroyed('appointment', 10, 6))).toBe('applied');
      expect(await copy.apply(told(5, {}, [JEANNE], 'created'))).toBe('older');
      expect(upcoming()).toEqual([]);
    });

    it('removes every trace of a person purged, who stays out of later lists', async () => {
      await copy.apply(told(5, {}, [JEANNE, PAUL]));
      expect(await copy.apply(destroyed('person', JEANNE.id, 6))).toBe('applied');
      expect(upcoming()).toEqual([]);
      expect(upcoming(PAUL)).toHaveLength(1);
      await copy.apply(told(7, { kind: 'déplacé' }, [JEANNE, PAUL]));
      expect(upcoming()).toEqual([]);
      expect(upcoming(PAUL).map(({ kind }) => kind)).toEqual(['déplacé']);
      expect(await copy.apply({ about: 'person', happened: 'updated', at: NOW + 8000, person: JEANNE })).toBe('older');
    });

    it('forgets on our side by number, by person and by age', async () => {
      await copy.apply(told(1, {}, [JEANNE, PAUL]));
      expect(await copy.forget({ phone: JEANNE.phone ?? '' })).toBe(1);
      expect(await copy.forget({ phone: JEANNE.phone ?? '' })).toBe(0);
      expect(await copy.forget({ person: PAUL.id })).toBe(1);
      expect([upcoming(), upcoming(PAUL)]).toEqual([[], []]);
      await copy.apply(told(2, { id: 1, endsAt: NOW + 100 * HOUR_MS }));
      expect(await copy.forget({ endedBefore: NOW + 50 * HOUR_MS })).toBe(1);
      expect(upcoming().map(({ id }) => id)).toEqual([1]);
    });

    it('ends the same whatever the order, with duplicates', async () => {
      const events = [
        told(1, { kind: 'a' }, [JEANNE], 'created'),
        told(2, { kind: 'b' }, [JEANNE, PAUL]),
        told(3, { kind: 'c' }, [JEANNE, PAUL]),
        told(4, { kind: 'd' }, [JEANNE]),
        told(1, { id: 11, kind: 'x' }, [PAUL], 'created'),
        destroyed('appointment', 11, 2),
      ];
      const orders = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 });
      await fc.assert(
        fc.asyncProperty(orders, async (order) => {
          const one = open();
          for (const event of order) await one.apply(event);
          expect(one.upcomingOf(JEANNE.phone ?? '', NOW).map(({ kind }) => kind)).toEqual(['d']);
          expect(one.upcomingOf(PAUL.phone ?? '', NOW)).toEqual([]);
        }),
        { numRuns: 50 },
      );
    });
  });
}
