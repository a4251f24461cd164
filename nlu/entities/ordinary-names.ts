/**
 * Communes (folded, without their article) whose name is also a word people use for something else: a noun, a verb form, a common
 * misspelling. Lower case and alone, they are words; it takes an announcing word and a capital, or a question about the place, to make
 * them a commune. Made by reading every one-word name of the official code against everyday French and nlu/corpus.
 */
export const ORDINARY_NAMES: ReadonlySet<string> = words(`
  abondance abondant agneaux agris aigle aigre aiguilles aime aire aires alaise allier allons alloue alo alos amelie ames anche
  ange angles angoisse anos anse anses appelle arces arches arcs ardentes argentine armes aron ars arx aspres aubaine aube aucun
  audes augeres aure aurons autels avion avoine avon avril ay azur baby baffe baignes baille bains baleine ballee ballon ballons
  ballots banne bannes bans bar barde barils baron barre bars basses bataille baume beaux belvedere bergeres besace besse besson
  bessons bettes beure biches bidon bief bille bio bizou blanc blond bo bois bonhomme bonne bonnee bonnes bonnet bonsecours bords
  borne bosse bossee bou bouchet bouchon boue bouee bouille bouillon boulon boulot bouquet bourg bourgogne bours bouteille
  bouvieres brains branches bras breches bretagne breves brie brosses brou broue brousse bru brusque brux bruyere bruyeres bu bue
  buis buisson bulle bulles bure bures bus cabanes cabris caille cales camarade came camembert campagne campes cannelle capelle
  carnet cars casses cassis cause caves celle celles cellier celliers celon cendre centres cercles cercueil cerise cerisieres
  cerisiers cesse ceton chaise chambre champagne champs chance change chantes chapeau chapelle chapelles charge charme charmee
  charmes charron chars chasse chateau chatte chaudiere chaume chaumes chaussee chauve chaux chemin cheminot chene chenex cheres
  cheu cheze chiche chichee choue choux cierges cieux cigogne cintre cires citerne clans clapier clapiers clavette clavieres
  claviers clefs cloue coinces coings collegien colombe colonne combes combles commes compas compote comte condom confort conte
  contes contest contre contres coquille corbeil cordon cormes corn corne corps correze cosse cote couches coudes coudre coudres
  coulon courant courbe courbes couronne cours courtes couture coutures coux crans creche creches creuse crique croce croisette
  croix cros crosses croutes cuis cult cultures cures cuve cuves dance dangers dauphin degre delle demie descartes desert deserts
  detroit deuil devise diamant die dieme don dormans doubs doue doux douze drap dun dunes ecaille echelle echelles eclaires ecole
  ecorces ecot ecueil ecuelle ecurie elan engins ens epargnes epine epoisses erre escale escales espere essarts esse estampes
  etable etables etain etais etangs etoile eu eus fa falaise fau faucon faux faye fere fermete feron ferre ferres ferte fete
  feuillee feux feves fiefs fille fins flat fleche fleure flotte folie folies folles fontaine fontaines fontes force forge forges
  fors forteresse fosse four fourches fourneaux fours frais francs frise fromental gaillard gaillarde galan garde garenne garennes
  gars gaye gemeaux genete genets geste givre gland gorges goulet gouts gouvernes graces grand grange granges gras grasse grave
  gravieres grillon grives grues guise habit haies haleine halles hanches herisson hermitage heron hommes hopital hotellerie houx
  ifs irai irais iron issus jalons jardin jarret jars job josse joue joyeuse joyeux jumeaux jumelles jure jury lacs lance landes
  lange lasse lauriere lee lent lentilles lesson leves levier lies ligne lilas lime limon limons linge lire lisse loche loge loges
  loire long longes lor louches loue louer loupe loupes lourde lourdes lucs lue lure lutter lux luxe lys mace mache machine macon
  madeleine mage mages maille maillet maillot maire maisons male manoir marce marche marches mardie mare marges marines marne
  marques marquise marre mars martinet martre martres martyre mas mauves maux mayenne mece mee mees melle melles mene mens menton
  menus mer mercy mere merles messe meures minot mire miroir moisson molles monastere mones monnaie mont montagne monte monts
  moree morte mortiers motte mouchard mouche mouches moule moulinet mousse mousson mouton moux moyen mure mures murs nages nans
  noce noe noes noue noues noyer noyers nuits oie ombree ondes ongles oraison orange ore orges orgueil ormes ors orx our oye oyes
  paille palais palme pannes parc parce parent parois pas passage passais paule pauvres peintre peintures pelouse penne pennes
  perche pere peri perles peron perriere perrieres perron piano pierres pieux pin pince pineaux pins pis place places plaine
  plaisance plaisir plan planche planches planes plans plats pleure pleurs poil poire poisson poissons poivres pommier pommiers
  pons pont ponts port portes poses possession prat precieux premieres pres presle prince pruniers publier puits pure quarante
  quarte quartier quie quinte racines raids ramasse rance rancon rang ratte raves real relevant reposoir retail reunion reveillon
  ri riche rion rions ris rives riviere rivieres roc roce roche rocher roches romans ronde roquette roquettes rosiere rosieres
  rots rouet rouge rouille rousses routes routier roye royeres rue sable sables sabres sace sache sai saignes saillant sains saix
  sales salins salives salle salles salon saone saules sault saurais sauvages sauve sceaux sees selles sen sens sentinelle sere
  serez seron serpent serre serres sers servant servies seuil seur seure sieges signes simple singles sommeilles son sone songeons
  sor sorbets sorbier sorbiers sos souche soude soues souille soulages soupir sourd soyons still suisse sure suris survie sus
  syndicat table tablier tache taillant taillis talon tampon tardes targe target tartre tasse taule tavernes temple tendon tendu
  teneur termes ternes terrasse thesee this thons tierce tilleul titre tombe tonnerre totes touche touches tour tourbes tourne
  tournes tourneur tours trades trait tranche trans treilles tresse treve treves tricot tronche union us vacheres vaillant vains
  vaux
  val vallee vallet vals vanne vendres vengeons venise venon ventes ventouse ver verdiere verger verges verrue vers vert vertus
  very veuve veuves vienne viens vieu vieux vif vignes ville villes violes vire vitre vives vivier viviers vogue voide voires
  voisines vou voue voulon vue
`);

/** Communes that are first names or frequent surnames: a capital proves nothing for these. */
export const PERSON_NAMES: ReadonlySet<string> = words(`
  albert alban alix anais aubin bernard blaise boyer brunet costa eloise eve francois gael germaine germaines gilles guerin
  guillaumes humbert jacque jullie julienne leon lison luc luce lucy marchal marie marin marions martel mary mathieu maure maury
  nicole perret perrier pierre raymond remy rene robert romain romaine royer suzanne suzette toussaint valentine yves salome
  lorette chirac cassel rohan levis charly caro casanova verdier bousquet jolivet pasquier launay roux rousset lacoste lagarde
`);

/**
 * Towns too large to be called ordinary, whose names are now and then another word ("sété" for "c'était", "very nice"): alone in lower
 * case they need an announcing word.
 */
export const DOUBTFUL_NAMES: ReadonlySet<string> = words(`
  cannes lattes lens loches moulins nancy nice redon rennes saintes sete thiers trappes tulle valence vannes`);

/** Towns that a capital is enough to tell from the word, and that "à" announces even in lower case. */
export const FAMOUS_NAMES: ReadonlySet<string> = words(`
  grasse lourdes macon menton romans tours vienne vire vitre la fleche la possession le tampon`);

/** Communes that bear the name of a region, a country, a river: "en Bretagne", "en Suisse" are not these. */
export const OTHER_PLACES: ReadonlySet<string> = words(
  'alsace argentine auvergne bourgogne bretagne champagne loire lorraine montagne normandie picardie saone savoie suisse touraine',
);

/** Communes that are first of all a company, a water, a cheese, a wine: "d'Orange" is not where one is, "à Orange" is. */
export const BRAND_NAMES: ReadonlySet<string> = words(
  'avon orange evian vittel volvic vichy roquefort cognac laguiole contrexeville sancerre chablis pomerol pauillac margaux livarot munster maroilles',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
