import { dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import { easterSunday, holidayTerritoryOf, publicHolidayOn } from '../../bot/domain/public-holidays.js';

const day = (iso: string): LocalDate => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};

describe('Easter', () => {
  it.each(['1961-04-02', '2000-04-23', '2008-03-23', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25'])(
    'falls on %s',
    (iso) => {
      expect(easterSunday(day(iso).year)).toEqual(day(iso));
    },
  );
});

describe('public holidays', () => {
  it('are the eleven of the Code du travail on the mainland', () => {
    const found: string[] = [];
    for (let number = dayNumber(day('2026-01-01')); number < dayNumber(day('2027-01-01')); number += 1) {
      const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
      const name = publicHolidayOn(day(date), 'mainland');
      if (name !== null) found.push(`${date} ${name}`);
    }
    expect(found).toEqual([
      '2026-01-01 new-year',
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-08 victory-day',
      '2026-05-14 ascension',
      '2026-05-25 whit-monday',
      '2026-07-14 national-day',
      '2026-08-15 assumption',
      '2026-11-01 all-saints',
      '2026-11-11 armistice',
      '2026-12-25 christmas',
    ]);
  });

  it.each([
    ['68224', '2026-04-03', 'good-friday'],
    ['67482', '2026-12-26', 'saint-stephen'],
    ['57463', '2026-12-26', 'saint-stephen'],
    ['54395', '2026-12-26', null],
    ['69383', '2026-04-03', null],
    ['97105', '2026-05-27', 'abolition-of-slavery'],
    ['97209', '2026-05-22', 'abolition-of-slavery'],
    ['97302', '2026-06-10', 'abolition-of-slavery'],
    ['97411', '2026-12-20', 'abolition-of-slavery'],
    ['97608', '2026-04-27', 'abolition-of-slavery'],
    ['97411', '2026-05-22', null],
    ['98818', '2026-09-24', 'territory-day'],
    ['98735', '2024-06-29', 'territory-day'],
    ['98735', '2025-06-29', null],
    ['98735', '2025-11-20', 'territory-day'],
    ['98735', '2026-04-03', 'good-friday'],
    ['97209', '2026-07-14', 'national-day'],
  ] as const)('in %s on %s: %s', (code, iso, expected) => {
    expect(publicHolidayOn(day(iso), holidayTerritoryOf(code))).toBe(expected);
  });

  it('tells Saint-Martin and Saint-Barthélemy from Guadeloupe by their postcodes', () => {
    expect(holidayTerritoryOf('97150')).toBe('978');
    expect(holidayTerritoryOf('97133')).toBe('977');
    expect(holidayTerritoryOf('97100')).toBe('971');
    expect(holidayTerritoryOf('2B033')).toBe('mainland');
  });
});
