/** Words around places, folded; what each list is for is said where it is used. */

/** What was left, or is no longer: the place comes after the present one, even when one "lived" there. */
export const PAST = words(`
  avant auparavant ancien ancienne anciennement ex quitte quittee quittes quitter etais etait habitais habitait vivais vivait vecu grandi
  autrefois origine dorigine originaire`);

/** What one does by day, often far from home: it tells less than where one lives. */
export const STAYS_A_WHILE = words(`
  bosse bosses bossons travaille travailles travaillons taffe boulot taf travail employeur employee usine bureau chantier etudie etudies etudes
  fac scolarise scolarisee stage interim`);

/** Now, as opposed to before. */
export const PRESENT = words('maintenant mnt mtn present desormais actuellement aujourd dorenavant');

/** Someone else of whom the message speaks. */
export const OTHERS = words(`
  mari femme epoux epouse conjoint conjointe compagnon compagne copain copine fils fille enfant enfants mere pere maman papa parents frere
  soeur ami amie oncle tante cousin cousine neveu niece voisin voisine collegue patron`);

/** Products and clubs that are called after a town: "savon de Marseille", "l'Olympique de Marseille". */
export const CALLED_AFTER_A_TOWN = words(`
  savon savons moutarde verre bouteille bouteilles vin vins jambon saucisse saucisses saucisson nougat nougats calissons fromage fromages
  brie camembert biscuit biscuits gateau gateaux galette galettes macarons beurre sel couteau couteaux porcelaine faience dentelle tapisserie
  piment poulet pruneaux dragees betises bonbon bonbons caramels rillettes cidre biere parfum cristal psg om ol asse losc fc ogc olympique racing
  rc aj sm ea hac usap asm sco stade derby match equipe supporter contre festival carnaval marathon braderie tournoi eau quiche andouille rosette
  chemise quenelles tripes pastis liqueur armagnac melon melons ail echalote lentilles haricots noix huitres huitre oignons bergamotes santons
  santon tome tomme rillons`);

/** Between two towns, they are a road and not a place: "le train Paris-Lyon", "un billet Nantes Paris". */
export const ROADS = words(
  'train trains ligne lignes billet billets tgv ter intercites vol trajet autoroute liaison axe',
);

/** Someone lives or is there: what follows is where the person is. `habite` and its spellings need no preposition. */
export const LIVES = words(`
  habite habites habitons habitez habitent habitant habitante habiter abite abites habit abit jabite jabites jabit jhabite jhabites jhabit
  jabitte habitte vis vit vivons vivant loge logee loges demeure demeurant reside residant residons domicilie domiciliee heberge hebergee
  installe installee installes base basee emmenage emmenager amenage demenage demenager mute mutee vivre habiter installer installons`);

/** Needs a preposition: "je suis à", "on est de". Not "je viens de", which verbs follow. */
export const IS_THERE = words(`
  suis jsuis jesuis jss jsui chuis chui chu sui jsuit sommes etes etais etait est sont serai dors creche reste originaire passe passes vais va
  aller irai allons deplacer rendre bosse travaille travail bouge`);

/** May stand between the verb and the preposition. */
export const ADVERBS = words(`
  toujours actuellement maintenant desormais encore bien juste moi nous ici donc tout toute aussi seul seule ensemble pas depuis`);

/** Near what follows: they take "de" and keep their strength without it. */
export const NEAR = words(`
  pres proche proches proximite cote cotes coter acote autour alentour alentours environs environ loin voisinage peripherie banlieue
  agglomeration agglo metropole secteur coin hauteur direction centre`);

/** Named after the commune where they are: "la mairie de", "France Services de", "le CCAS". */
export const CIVIC = words(`
  ville village commune communes bourg mairie ccas mediatheque bibliotheque prefecture gare services service tribunal hopital caf cpam
  cyberbase base epn espace travail emploi postal cp localite`);

export const TO = words('a au aux');
/** They announce a place after a verb of being only: "je suis sur Tours", but "Cosne-sur-Loire", "sur Orange". */
export const ON = words('sur vers');
export const OF = words('de d du des');
export const IN = words('en dans ds pour pr par ver entre moi cest o');
export const ARTICLES = words('le la les l');

/** Subjects after which "a" is the verb. */
export const SUBJECTS_OF_A = words('y il elle on qui ca cela ya ma sa mon m t l n');

/** A determiner that no place name takes. */
export const DETERMINERS = words(
  'un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces quel quelle ne pas plus se me',
);

/** What follows is someone's name, or a company's. */
export const BEFORE_A_PERSON = words(
  'mr mme mlle melle monsieur madame mademoiselle docteur dr appelle appele apelle apel nomme nom prenom chez signe signee cordialement famille abonne abonnement operateur forfait name',
);

/** Followed by a capital, they name someone or a stop: "ma cousine Florence", "Me Vienne", "le bus Croix Blanche". */
export const BEFORE_A_NAME = words(`
  m me maitre avocat avocate notaire bus tram tramway metro professeur prof tonton tata tatie mamie papi oncle tante cousin cousine copain copine ami amie collegue frere soeur president
  ministre chanteur chanteuse acteur actrice`);

/** A capital after one of these is a surname. */
export const FIRST_NAMES = words(`
  aicha alban amelia anais ambre arthur assia baptiste capucine celestine charlie clara clarisse colin constance cyril dorian eleonore eliott
  elsa enzo ethan eva fanny fatoumata felix gabin gaelle gaetan hamza hubert hugues ibrahim ilyes imane jade jacky jeremie joris julia juliane
  justine kenza kylian leila lena leo lola loic louane lucien lukas maelle maeva malik manon margaux margot marlene martial mateo mathis
  maxence maxime mehdi michelle mila moussa myriam nassim nathan ninon noa nolan oceane omar ophelie perrine quentin raphael rayan renaud
  rose ruben sacha salima samuel simon solene tania teddy thibault thibaut timeo tom tristan ugo ursule victoire victoria wendy yanis yasmine
  youssef zineb
  adam adrien alain albert alex alexandre alice aline amandine amelie amina andre anna anne anthony antoine arnaud arthur audrey aurelie
  aurore axel bastien baptiste beatrice benjamin benoit bernadette bernard bertrand brigitte bruno camille carine carole caroline catherine
  cecile celine chantal charles charlotte chloe christelle christian christiane christine christophe claire claude clement colette corinne
  damien daniel danielle david delphine denis denise didier dominique edith eliane elise elodie emilie emma emmanuel eric estelle etienne
  evelyne fabien fabrice farid fatima fatou florence florian francis franck francois francoise frederic gabriel georges gerard gilbert
  gilles ginette gregory guillaume guy helene henri herve hugo huguette ines irene isabelle jacqueline jacques jean jeanne jeannine jeremy
  jerome joel john jonathan jose joseph josette josiane jules julie julien juliette karim karine kevin laetitia laura laure laurence laurent lea
  louis louise lucas lucie ludovic madeleine malika marc marcel marguerite maria marie marine marion martin martine mathieu mathilde maurice
  melanie michel michele mickael mireille mohamed monique myriam nadia nadine nathalie nicolas nicole noel noemie odette olivier pascal
  pascale patrice patricia patrick paul paulette pauline philippe pierre rachid raymond regine remi rene renee richard robert roger roland
  romain sabrina samia samir sandra sandrine sarah sebastien serge severine simon simone solange sonia sophie stephane stephanie suzanne
  sylvain sylvie therese theo thierry thomas valentin valentine valerie veronique victor vincent virginie viviane william xavier yann yannick yves yvette yvonne zoe`);

/** Animals and relatives of whom a capital gives the name: "mon chien Valence", "mon fils Laurent". */
export const BEFORE_A_FIRST_NAME = words(`
  chien chienne chat chatte chats fille fils mari femme voisin voisine neveu niece epoux epouse compagnon compagne conseiller conseillere mere pere
  assistante educatrice stagiaire prenom`);

/** Buildings called by a name of their own: "résidence les Herbiers", "immeuble Bretagne". */
export const BUILDINGS = words('residence immeuble batiment bat lotissement hlm tour villa ehpad camping');

/** A saint right after one of these is its name: "lycée Saint-Louis". */
export const BEFORE_A_SAINT = words(
  'lycee college ecole hopital clinique residence ehpad foyer eglise paroisse cite maternite hotel gare station metro arret creche institution mont fete',
);

/** What follows, up to a preposition of place, is the name of a street. */
export const STREETS = words(
  'rue avenue av ave fbg fg boulevard bd bld boulvard allee allees chemin impasse quai route square faubourg esplanade',
);

/** Words that glue names together; a name is not judged by them. */
export const LINKS = words('a au aux en sur sous de d du des le la les l lez et les saint sainte saints saintes');

/** What people put around a bare answer. Articles are not among them: they may belong to the name. */
export const FILLERS = words(`
  bonjour bonsoir salut slt bjr cc coucou hello allo merci mrc svp stp sil te vous plait s il oui ouais non ok daccord accord alors ben bah bon
  euh heu hum hmm donc c est cest cet jai je j moi nous on suis jsuis jss chui chuis habite jabite jhabite habitons vis a au aux en sur vers
  pres proche cote coter de du d des dans ds chez ville commune mairie village plutot actuellement maintenant toujours mon ma adresse code postal
  cp et voila disons dirais dirai peut etre par ici cherche pour pr un peu madame monsieur ma mon`);

/** Ordinary names that answer something else when they stand alone: "pas maintenant", "faux", "appelle". */
export const ANSWERS = words(`
  pas faux aucun aucune sure seur appelle aime joue change loue louer publier lutter viens allons aurons soyons songeons passais etais saurais
  irai irais serez sers sache espere cesse coinces rions ramasse tousse monte tourne touche marre son vers contre parce celle celles bonne
  bonnes grand long simple singles premieres mere pere fille maire marche signes boulot job sos ens eu us
  mars avril cours place plan ligne chemin jardin villes moyen vieux vives tasse monnaie devise`);

/** English around a word makes it English: "have a nice day". */
export const ENGLISH = words(
  'have has the this that is are you my your day very so what it we and of with be was thanks',
);

/** After a number, they make it a quantity and not a postcode or an arrondissement. */
export const UNITS = words(`
  euro euros eur balles km kms kilometres metres habitants hab personnes personne gens fois points pas vues kwh go mo ko francs dollars ans an mois
  jours jour heures heure h min minutes rue avenue av boulevard bd place impasse chemin route allee enfants pages places pieces m2 par`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
