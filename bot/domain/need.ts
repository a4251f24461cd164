/** What a person wants help with: closed list, one word per `need.*` intent, plus the general case. */
export const NEEDS = [
  'digital-help',
  'email',
  'account',
  'benefits',
  'taxes',
  'health',
  'job',
  'identity-papers',
  'residence-permit',
  'retirement',
  'housing',
  'school',
  'device',
  'equipment',
  'connectivity',
  'learning',
  'scam',
  'print-scan',
  'aidants-connect',
] as const;
export type Need = (typeof NEEDS)[number];

/** The nine services of the national schema v1.0 (`services` column), as codes. */
export const SERVICES = [
  'administrative-help',
  'everyday-digital-skills',
  'job-through-digital',
  'digital-safety',
  'parenting-and-education',
  'digital-leisure',
  'understanding-digital',
  'internet-and-equipment-access',
  'affordable-equipment',
] as const;
export type Service = (typeof SERVICES)[number];

/**
 * The services that answer a need, any of them will do. An empty list means that every venue qualifies.
 * Source: reading of the nine services' published descriptions (national schema 1.0.2).
 */
export const SERVICES_FOR_NEED: Readonly<Record<Need, readonly Service[]>> = {
  'digital-help': [],
  email: ['everyday-digital-skills', 'administrative-help'],
  account: ['administrative-help', 'everyday-digital-skills'],
  benefits: ['administrative-help'],
  taxes: ['administrative-help'],
  health: ['administrative-help'],
  job: ['job-through-digital', 'administrative-help'],
  'identity-papers': ['administrative-help'],
  'residence-permit': ['administrative-help'],
  retirement: ['administrative-help'],
  housing: ['administrative-help'],
  school: ['parenting-and-education', 'administrative-help'],
  device: ['everyday-digital-skills'],
  equipment: ['affordable-equipment', 'internet-and-equipment-access'],
  connectivity: ['internet-and-equipment-access'],
  learning: ['everyday-digital-skills', 'understanding-digital'],
  scam: ['digital-safety', 'everyday-digital-skills', 'administrative-help'],
  'print-scan': ['internet-and-equipment-access'],
  'aidants-connect': ['administrative-help'],
};
