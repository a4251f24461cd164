/**
 * Where candidates and structures apply nationally. Written on 2026-11-23 from public pages that name it (its own help centre among
 * them); the site itself could not be opened from where this was written: open it before a release.
 */
export const NATIONAL_RECRUITMENT_SITE = {
  url: 'https://www.conseiller-numerique.gouv.fr',
  checkedOn: '2026-11-23',
} as const;
