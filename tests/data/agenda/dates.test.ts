import fc from 'fast-check';
import { instantWritten, writtenInstant } from '../../../data/agenda/rdv-service-public/dates.js';

describe('an instant of RDV Service Public', () => {
  it.each([
    ['summer time', '2025-05-15 17:43:00 +0200', '2025-05-15T15:43:00Z'],
    ['winter time', '2022-01-01 08:45:00 +0100', '2022-01-01T07:45:00Z'],
    ['UTC, as Ruby names it', '2025-05-15 15:43:00 UTC', '2025-05-15T15:43:00Z'],
    ['the last minute before clocks go forward', '2026-03-29 01:59:59 +0100', '2026-03-29T00:59:59Z'],
    ['the first minute after clocks went forward', '2026-03-29 03:00:00 +0200', '2026-03-29T01:00:00Z'],
    ['half past two, the first time, as clocks go back', '2026-10-25 02:30:00 +0200', '2026-10-25T00:30:00Z'],
    ['half past two, the second time', '2026-10-25 02:30:00 +0100', '2026-10-25T01:30:00Z'],
    ['La Réunion', '2026-11-24 09:00:00 +0400', '2026-11-24T05:00:00Z'],
    ['Guadeloupe', '2026-11-24 09:00:00 -0400', '2026-11-24T13:00:00Z'],
    ['Nouvelle-Calédonie', '2026-11-24 09:00:00 +1100', '2026-11-23T22:00:00Z'],
    ['the Marquises, on a half hour', '2026-11-24 09:00:00 -0930', '2026-11-24T18:30:00Z'],
    ['a leap day', '2028-02-29 00:00:00 +0100', '2028-02-28T23:00:00Z'],
    ['ISO 8601, which some answers use', '2025-05-15T17:43:00+02:00', '2025-05-15T15:43:00Z'],
    ['ISO 8601 with milliseconds', '2025-05-15T17:43:00.250+02:00', '2025-05-15T15:43:00.250Z'],
    ['ISO 8601 in UTC', '2025-05-15T15:43:00Z', '2025-05-15T15:43:00Z'],
  ])('is read: %s', (_what, written, expected) => {
    expect(instantWritten(written)).toBe(Date.parse(expected));
  });

  it.each([
    '',
    '2025-05-15',
    '2025-05-15 17:43:00',
    '2025-05-15T17:43:00',
    '2025-05-15 17:43 +0200',
    '2025-05-15 17:43:00 +02:00',
    '2025-05-15 17:43:00+0200',
    '2025-05-15 17:43:00 CEST',
    ' 2025-05-15 17:43:00 +0200',
    '2025-05-15 17:43:00 +0200\n',
    '2025-02-29 10:00:00 +0100',
    '2025-13-01 10:00:00 +0100',
    '2025-00-10 10:00:00 +0100',
    '2025-04-31 10:00:00 +0200',
    '2025-05-15 24:00:00 +0200',
    '2025-05-15 10:60:00 +0200',
    '2025-05-15 10:00:60 +0200',
    '2025-05-15 10:00:00 +1500',
    '2025-05-15 10:00:00 +0260',
    '0000-05-15 10:00:00 +0200',
    '15/05/2025 17:43:00 +0200',
    '1747323780',
  ])('is refused when malformed: %j', (written) => {
    expect(instantWritten(written)).toBeNull();
  });

  it('is what was written, whatever the offset', () => {
    const instants = fc.integer({ min: 1_000_000, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
    const offsets = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(instants, offsets, (instant, offset) => {
        const local = new Date(instant + offset * 60_000).toISOString();
        const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        const sign = offset < 0 ? '-' : '+';
        const written = `${local.slice(0, 10)} ${local.slice(11, 19)} ${sign}${hours ?? ''}${minutes ?? ''}`;
        expect(instantWritten(written)).toBe(instant);
        expect(instantWritten(writtenInstant(instant))).toBe(instant);
      }),
    );
  });

  it('is never thrown at, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => instantWritten(text) === null || Number.isFinite(instantWritten(text))),
    );
  });
});
