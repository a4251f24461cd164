/**
 * Folded names of countries, and of cities abroad from which many people come: neither a commune of that name, nor one misspelt. Those
 * that a French town of some size bears too (Vienne, Valence, Grenade, Mons) are not here.
 */
export const FOREIGN_PLACES: ReadonlySet<string> = new Set(
  `
  maroc algerie tunisie senegal mali guinee cameroun congo gabon togo benin niger nigeria tchad comores madagascar maurice mauritanie rwanda
  burundi burkina ghana gambie liberia ethiopie erythree soudan somalie kenya tanzanie angola mozambique zambie namibie egypte libye djibouti
  haiti dominique jamaique cuba mexique guatemala honduras bresil argentine chili perou colombie venezuela bolivie uruguay paraguay equateur
  canada quebec usa amerique liban syrie irak iran turquie armenie georgie azerbaidjan jordanie palestine israel yemen arabie qatar koweit
  dubai emirats ukraine russie pologne roumanie bulgarie serbie kosovo albanie bosnie croatie macedoine montenegro slovenie slovaquie tchequie
  moldavie bielorussie lettonie lituanie estonie grece italie espagne portugal belgique suisse allemagne autriche hongrie angleterre ecosse
  irlande norvege suede danemark finlande islande hollande chypre malte luxembourg monaco andorre chine japon coree mongolie tibet inde nepal
  vietnam cambodge laos thailande birmanie malaisie indonesie philippines australie afghanistan pakistan bangladesh
  alger oran constantine annaba bejaia setif batna tizi blida tlemcen mostaganem bechar ghardaia tunis sfax sousse bizerte gabes kairouan
  casablanca casa rabat fes marrakech tanger agadir meknes oujda kenitra tetouan nador safi essaouira dakar thies bamako kayes abidjan bouake
  conakry ouagadougou bobo lome cotonou niamey douala yaounde libreville kinshasa brazzaville ndjamena bangui antananarivo tananarive tamatave
  majunga moroni anjouan mutsamudu kigali lagos accra nouakchott banjul khartoum tripoli caire alexandrie
  londres londre manchester birmingham dublin bruxelles bruges gand liege anvers namur charleroi tournai geneve lausanne zurich bale berne
  neuchatel berlin munich hambourg francfort stuttgart cologne dortmund madrid barcelone barcelona seville bilbao malaga alicante lisbonne
  porto braga coimbra rome roma milan turin naples venise florence genes palerme bologne verone athenes istanbul ankara izmir antalya damas
  alep beyrouth bagdad teheran kaboul erevan tbilissi kiev kharkiv odessa lviv moscou varsovie cracovie bucarest budapest prague sofia
  belgrade tirana pristina sarajevo amsterdam rotterdam copenhague stockholm oslo helsinki montreal toronto ottawa york boston chicago miami
  tokyo pekin shanghai hanoi saigon bangkok delhi bombay pondichery colombo sydney lima bogota caracas santiago rio havane
  `
    .trim()
    .split(/\s+/),
);
