import { dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import {
  easterSunday,
  holidayTerritoryOf,
  publicHolidayOn,
  type HolidayTerritory,
} from '../../bot/domain/public-holidays.js';

const day = (iso: string): LocalDate => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};

function holidaysOf(year: number, territory: HolidayTerritory): readonly string[] {
  const found: string[] = [];
  for (let number = dayNumber(day(`${year}-01-01`)); number < dayNumber(day(`${year + 1}-01-01`)); number += 1) {
    const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
    if (publicHolidayOn(day(iso), territory) !== null) found.push(iso);
  }
  return found;
}

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
    const found = holidaysOf(2026, 'mainland').map((iso) => `${iso} ${publicHolidayOn(day(iso), 'mainland')}`);
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
  ] as const)('in %s on %s: %s', (codeInsee, iso, expected) => {
    expect(publicHolidayOn(day(iso), holidayTerritoryOf({ codeInsee, postcode: '' }))).toBe(expected);
  });

  // Easter Monday, Ascension and Whit Monday as the Journal officiel's calendars have them; Good Friday, of Alsace-Moselle.
  it.each([
    [2025, ['2025-04-21', '2025-05-29', '2025-06-09'], '2025-04-18'],
    [2026, ['2026-04-06', '2026-05-14', '2026-05-25'], '2026-04-03'],
    [2027, ['2027-03-29', '2027-05-06', '2027-05-17'], '2027-03-26'],
    [2028, ['2028-04-17', '2028-05-25', '2028-06-05'], '2028-04-14'],
  ])('are in %i those that follow Easter, and the fixed ones', (year, moving, goodFriday) => {
    const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map((md) => `${year}-${md}`);
    const mainland = [...fixed, ...moving].sort();
    expect(holidaysOf(year, 'mainland')).toEqual(mainland);
    expect(holidaysOf(year, 'alsace-moselle')).toEqual([...mainland, goodFriday, `${year}-12-26`].sort());
    const own = {
      '971': '05-27',
      '972': '05-22',
      '973': '06-10',
      '974': '12-20',
      '976': '04-27',
      '978': '05-28',
    } as const;
    for (const [territory, md] of Object.entries({ ...own, '977': '10-09', '988': '09-24' })) {
      const expected = [...new Set([...mainland, `${year}-${md}`])].sort();
      expect([territory, ...holidaysOf(year, territory as HolidayTerritory)]).toEqual([territory, ...expected]);
    }
    expect(holidaysOf(year, '975')).toEqual(mainland);
    expect(holidaysOf(year, '987')).toEqual([...mainland, goodFriday, `${year}-03-05`, `${year}-11-20`].sort());
  });

  it('tells Saint-Martin and Saint-Barthélemy from Guadeloupe', () => {
    const byPostcode = (postcode: string): HolidayTerritory => holidayTerritoryOf({ codeInsee: null, postcode });
    expect(byPostcode('97150')).toBe('978');
    expect(byPostcode('97133')).toBe('977');
    expect(byPostcode('97100')).toBe('971');
    // Vieux-Fort: its INSEE code is another's postcode.
    expect(holidayTerritoryOf({ codeInsee: '97133', postcode: '97141' })).toBe('971');
    expect(holidayTerritoryOf({ codeInsee: '97801', postcode: '97150' })).toBe('978');
    expect(holidayTerritoryOf({ codeInsee: '2B033', postcode: '20200' })).toBe('mainland');
  });
});
