import type { Rule } from './rule.js';

export const DANGER: readonly Rule[] = [
  {
    idea: 'cries for help',
    sign: 'danger',
    unless: ['fiction', 'machine', 'idiom', 'information', 'past'],
    patterns: `
aidez|aide|help|aider|sauvez .. moi|nous|me? .. vite && il|elle|porte|homme|mari|peur|derriere|couteau|tape|frappe|danger|feu|sang|enferme|tue
sauvez|sauve|sauver moi|nous
^ sauvez moi
sos && vite|danger|secours|violence|enferme|frappe|la|feu|police|viol|aidez_moi
help help
help me|danger|please && die|danger|hit|beat|kill|husband|bleeding|police
suis|sommes|est|es|je .. en danger
en danger $
danger .. vie|mort|maison|immediat|grave
appelle|appelez|envoyez|faites_venir|prevenez|envoie|faites .. la|les|le|des|un|une|vite|svp police|flics|flic|gendarmes|gendarme|pompiers|pompier|secours|samu|ambulance|medecin|gendarmerie
police|ambulance|pompiers|samu|flics|gendarmes vite|urgent|please|tout_de_suite|svp
vite police|ambulance|pompiers|samu|secours
ambulance please
need|please .. ambulance|police|doctor
appelle|appelez|appeler .. a l? aide
appelle|crie|hurle|crier|appeler .. au|a|l secours|aide && voisin|voisine|derriere|porte|elle|il|homme|femme|quelquun
venez vite
fuego|fire && casa|house|vivos|inside|help
ayuda|auxilio && policia|pega|matar|morir|golpea|mata|cuchillo
besoin .. d aide tout_de_suite|maintenant|immediate
il est la|derriere|revenu|rentre && aide|secours|vite|police|cache|peur|chut
il|homme|quelquun|mari|ex .. derriere .. porte
`,
  },
  {
    idea: 'is attacked, hidden, locked in, followed',
    sign: 'danger',
    unless: ['fiction', 'past', 'machine', 'idiom'],
    patterns: `
@who|voisin|pere .. a|avec|prend|sort|cherche|chercher|pris|avait|tient|brandit|braque .. un|une|des|son|sa|l|d|le|la @knife
bagarre|bat|battent|bagarrent .. avec|a .. @knife
homme|type|individu|mec|il arme
tire|tirs|tirer|fusillade|coups_de_feu && rue|homme|arme|entends|entend|immeuble|cache|dehors
coups|coup de feu && entends|entend|rue|voisin|maintenant
defonce|casse|casser|force|enfonce|forcer|defoncer|enfoncer @det? @door !du|de_la_voiture|frigo|d
cogne|tambourine|frappe|tape|hurle|crie .. porte|fenetre && ex|menace|hurle|secours|peur|vite|police|tuer|crie|cache
essaie|tente|veut .. entrer|rentrer|ouvrir .. porte|fenetre|chez_moi|force && il|quelquun|homme|ex|on|mari
entrer|entre|rentrer|rentre|passer .. par|dans la|le|ma fenetre|maison|appartement && essaie|vite|quelquun|homme|il|voleur|inconnu
quelquun|homme|inconnu|type|intrus|voleur|voleurs|cambrioleur|cambrioleurs|mec .. chez_moi|chez_nous|dans_ma_maison|dans_la_maison|dans_mon_appartement|dans_mon_appart|dans_le_jardin|dans_l_appartement !! wifi|reseau|compte|internet|installer|venir|vienne|aide|aider|connecte|envoyer
cambriole|cambrioler|cambriolage && maintenant|en_train|entends|train
en train de|d .. casser|forcer|frapper|taper|tuer|mourir|battre|etrangler|crever|agresser|voler|noyer|suffoquer|bruler|accoucher|s_etouffer|etouffer && @relative|porte|me|quelquun|on|il|ma|femme|homme|voisin|nous !! @machine
tape|frappe|bat|cogne|taper|frapper .. femme|mere|elle|moi|me|homme|rue|maman && maintenant|mtn|en_ce_moment|vite|la_maintenant|en_train|venez
cris|crie|hurle|hurlements|crier .. coups|secours|aide|moment|maintenant && voisin|voisins|voisine|cote|dessus|entends
ca crie|hurle && voisine|voisin|secours|coups
on|ils|il|homme|quelquun me attaque|agresse|attaquent|attake|mattaque|braque|agressent
on|homme|quelquun|il|ils me attaque|attaquent|mattaque|mattaquent
attaque .. on|me && secours
suis|sommes|on_est|reste @adv? coince|coincee|coinces|bloque|bloques|bloquee .. dans|sous|en ascenseur|voiture|decombres|cave|feu|fumee|eau
sequestre|sequestree|sequestrer|kidnappe|kidnappee
peux|peut|puis .. pas .. sortir && feu|brule|fumee|cle|enferme|il|cles|flammes|cuisine|travailler|mari|aide
pris|prit|prend les? cles|cle && enferme|enfermee|batterie|police|sortir
coince|coincee|coinces|bloque|bloques|bloquee|prisonniers|prisonnieres .. dans|au|ascenseur|etage|voiture|escalier|fumee|sous|4e|5e|quatrieme|on && fumee|feu|brule|eau_monte|incendie|flammes|accident|fume|voiture|decombres|etage
me|nous suit|suivent|suis|poursuit|poursuivent .. dans|rue|depuis|nuit|jusque|a|voiture|$ && rue|peur|nuit|homme|quelquun|on|hommes|gare|inconnu|type|mec
suis|suivie|poursuivie|suivi|poursuivi|poursuivis .. par .. homme|hommes|type|mec|inconnu|gars|voiture|quelquun|deux
homme|inconnu|type|mec .. me|nous suit|suis|suivre|regarder|regarde|attend|demande_de_monter && rue|dehors|nuit|peur|chaque|seule|bebe|ans
homme suivre moi
suivre moi
veut|vouloir|oblige .. prendre|emmener|faire_monter .. moi|voiture
faire|fait|fasse monter dans sa|leur|la voiture
me|nous cache|cachee|planque|cacher .. dans|il|sous|placard|toilettes|parce|chez|de|$ && peur|il|homme|ivre|arme|chut|suivie|mari|lui|toilettes|placard|tuer|bruit
cache|cachee|saute .. placard|sous_le_lit|toilettes|armoire|cave|salle_de_bain && il|cherche|peur|lui|arme|homme|chut
il|mari me cherche && chut|placard|cache|peur|couteau|arme|maison
peux|peut|puis .. pas|plus .. parler|appeler|telephoner|crier && il|cote|entendrait|elle|la|mari|entend|homme|police
il|homme|elle est|ai|ait|vient .. a_cote|derriere|devant_la_porte|en_bas|devant_chez_moi && peux|parler|peur|crie|hurle|batte|police|tuer|vite|aide|arme|ex|menace|secours
ex|mari|homme|conjoint .. en bas|devant && hurle|batte|porte|crie|tuer|couteau|arme|attend|menace
revient|revien|revenait|revenir|rentre|rentrer|arrive .. tuer|finir|frapper|tuera|ivre|arme|bu|saoul && me|nous|il|cache|peur|moi
il|va revenir|rentrer|arriver && tuer|tue|finir|cache|vite
il va|vas nous tuer
va tuer|nous_tuer|me_tuer && vite|maintenant|secours|arme|couteau|porte|police|cache
casse tout && il|chambre|enferme|peur|mari|fils|pere|lui
ivre|bourre|saoul|bu|alcoolise && arme|cache|frappe|casse|porte|peur_de_lui|couteau
`,
  },
  {
    idea: 'fire, smoke, gas, water',
    sign: 'danger',
    unless: ['fiction', 'past', 'machine', 'idiom'],
    patterns: `
il? y a .. le|du feu|incendie !vert|d_artifice|de_l_actualite
au feu !rouge|vert|les_pompiers|tricolore
le feu .. chez|dans|a|ds .. moi|immeuble|maison|cuisine|appartement|chambre|salon|voisin|cave|voisine|escalier|toit|etage
feu maison|cuisine|immeuble|chambre|house|appartement
mis|mettre|met|pris le? feu && il|maison|rideaux|cuisine|appartement|voisin|chambre|immeuble !! piste
incendie && chez|etage|immeuble|coince|coinces|gens|maison|voisin|vite|fumee|flammes|eme|appartement|cave|rue|cuisine|maintenant|escalier !! expose|formation|securite|usine|attestation|refaire|assurance|affiche|tele
brule|brulent|crame|flambe|brulait && @home|cuisine|salon|escalier|cage|voiture|garage|toit|lit|rideaux|vite|maison|etage !! refaire|papiers|ete_dernier|passeport|diplomes|@machine|assurance|calories|chanson
@home|cuisine|salon|immeuble|maison|appart|etage|dessous|dessus|voisin|voisins|voisine|escalier .. en feu|flammes|flamme
flammes|flamme && etage|porte|maison|cuisine|dessous|immeuble|sortir|vite|appart|cheminee
sent|sens|odeur .. le|de|du|la|ca|fort? gaz|fumee|brule && partout|maison|mere|inconsciente|voisin|etage|vite|mal|tete|fort|appartement|cuisine|secours|escalier !! facture
fuite de gaz && maison|malaise|oeil|tete|chez|tourne|sent|vite|immeuble|fort|partout
eau monte && coincee|coince|voiture|maison|vite|cave|etage|on|je|sous_sol
inonde|inondation && coince|coincee|monte|secours|toit
se|est|noie|noye|noyer|train_de_se noie|noyer|noye && piscine|mer|riviere|enfant|fils|canal|homme|fille|bebe|gamin|lac !! telephone|portable|verre|dettes|papiers|paperasse
tombe|tomber|tombee|tombes dans|ds .. canal|riviere|eau|puits|piscine|fleuve|etang|mer|lac && @kid|homme|femme|quelquun|fils|personne|dame|monsieur|vieux|bebe
`,
  },
  {
    idea: 'medical emergency',
    sign: 'danger',
    unless: ['fiction', 'past', 'machine', 'idiom', 'information'],
    patterns: `
@breathe plus|pas|mal|pu|a_peine|difficilement|tres_mal|bizarrement|not && @relative|@close|je|mari|elle|il|bebe|homme|femme|levre|bleu|suis|quelquun|voisin|monsieur|dame
plus|pas|mal|pu|peine|difficulte|difficultes|not .. @breathe && @relative|@close|je|elle|il|arrive|gonfle|bebe|suis|quelquun|homme
arrive|peux .. plus|pas|pu .. a|de|e? respirer|respire|parler_correctement
inconscient|inconsciente|inanime|inanimee|evanoui|evanouie|comateux|coma|unconscious && @close|il|elle|je|on|dans|homme|voisin|suis
perdu|perd|perdre|perds connaissance
tourne|tourner de l oeil
dans le coma
tombe dans les pommes && mari|mere|fille|vient|reveille|pere|elle|il
@close ... reveille|reveiller|reveil .. plus|pas|pu
pas|plus se? reveille && mere|pere|mari|elle|il|fille|fils|bebe|grand_mere
not wake up
@close|elle|il .. bouge|repond|reagit|respond plus|pas|pu && par_terre|tombe|sol|sang|malaise|fille|mere|pere|bebe|chute|respire|effondre|inconscient|yeux|chaud|lit
fille|fils|mere|pere|bebe|mari|femme|homme|maman|papa bouge|bouger plus|pas|pu
bouge plus .. jambes|bras|rien
par_terre|au_sol|a_terre|par_terre_et .. bouge|bouger|sang|repond|inconscient|devant && homme|mere|pere|elle|il|femme|dame|monsieur|garcon|personne|papa|mari
mere|maman|pere|papa|mari|homme|dame|monsieur|meme|mamie|papi|grand_mere|voisine|voisin est? par_terre|au_sol|a_terre
garcon|homme|femme|personne .. au sol && bagarre|arme|sang|bouge
git inanime|inconscient
effondre|effondree|effondrer && vient|repond|pere|mere|mari|par_terre|homme|devant
saigne|saigner|saignent|sang|bleeding|saignement .. beaucoup|partout|tete|nez_sans_arret|enormement|trop|arrete|fort|plein
perd|perds|perdre|pisse|coule .. beaucoup|du|de|le|tout|trop .. sang
hemorragie
coupee|coupe|ouvert|entaille tres? profond|profondement
wife|husband|child is bleeding
tomber fenetre
@close|je|suis|elle|il|vient .. tombe|tombee|tomber|chute|saute .. du|de|d|des|dans|par|depuis .. toit|fenetre|balcon|etage|escalier|escaliers|echelle|arbre|falaise
tombe|tombee !en && relever|saigne|sang|hier_soir|seule|bouge|jambes|toit|fenetre|respire|repond|tete|cogne|balcon && je|mere|elle|il|grand|mari|pere|suis|papa|fils|fille|bebe|maman|mamie|papi|femme !! @machine|telealarme|mois|appareil
peux|puis|peut|arrive pas|plus .. me? relever
crise cardiaque && fait|fai|vient|mari|pere|mere|je|maintenant|croire|crois
fait|fais|faire|font .. un|une|1 avc|infarctus|malaise|crise|overdose|arret_cardiaque|crise_d_epilepsie|hemorragie|crise_d_asthme|attaque|oedeme && @close|je|il|elle|vient !! mdph|aah|depuis|chomage|declarer|montre|telealarme|de_nerfs|jalousie|foie|colere
avc && maintenant|vite|vient|mari_fait|je_crois|urgence|bouche
fait un avc $
malaise && pouls|personne|inconscient|bouche|vient|salle|respire|reveille|repond|parler|coeur|bras
bouche de travers
visage|bras|cote .. paralyse|engourdi|qui_tombe|deforme && parle|bizarrement|poitrine|cote|mari|pere|mere|arrive
plus de pouls
arret cardiaque
douleur|mal|douleurs|serre|serrement|oppression|pression .. poitrine|coeur|thorax|bras_gauche|cage_thoracique && fort|forte|respirer|bras|seul|seule|tres|aussi|vive|gagne|arrive|vite|aide|serre|respire|plus
mal|douleur .. au|a|dans|la coeur|poitrine|thorax && tres|fort|for|bras|respire|respirer|vite|seul
poitrine .. serre|oppresse|brule
bras .. engourdi|gauche && poitrine|douleur|mal|coeur
convulse|convulsion|convulsions|convulser
epilepsie && crise|en_train|maintenant|vite|arrete_pas
bebe|levre|levres|nourrisson|elle|il|visage|enfant .. bleu|bleus|bleue|violet|cyanose && bebe|levre|levres|respire|tout|etouffe|mal
bebe .. bleu|bleus
fievre|chaud && bebe|fils|fille|enfant|petit && convulse|41|42|yeux|blanc|inconscient|bouge|mou|reagit|vite|delire
avale|avaler|bu|ingere|mange|boit .. javel|produit|produits|pile|piles|detergent|poison|lessive|acide|white_spirit|mort_aux_rats|eau_de_javel|destop|essence|champignons|liquide
intoxication|empoisonne|empoisonnee|intoxique
accouche|accoucher|contractions|perdu_les_eaux|perds_les_eaux && seule|toute|vite|maintenant|bebe_arrive|sang|voiture|arrive|perd|maison !! viens|declarer|carte|conge|prime
jaccouche
bebe arrive|sort && vite|seule|ambulance|contractions
reaction|allergique|allergie|gonfle|oedeme|piqure && gorge|respire|visage|respirer|langue
accident && saigne|saignent|blesse|blesses|vite|coince|coincee|ambulance|sang|inconscient|grave|secours|bouge|mort|devant !! assurance|constat|dernier|mai|juin|declarer|travail|aah|a20|rouvre
electrocute|electrocution|electrocutee
brulee|brule|ebouillante|brulure && bebe|fils|fille|enfant|visage|grave|huile|eau_bouillante && vite|grave|partout|peau|que_faire|vient|secours
ecrase|renverse|renversee .. par|enfant|voiture|bus|camion && vient|sang|enfant|devant|bouge|rue|vite
diabetique && coma|tombe|inconscient|repond|malaise
mange .. plus .. depuis|boit && jours && inconscient|reagit|repond|mourir
overdose && copain|ami|frere|fait|respire|pote|soeur
trop bu && respire|reveille|inconscient
`,
  },
  {
    idea: 'outside tonight, lost, gone',
    sign: 'danger',
    unless: ['fiction', 'past', 'idiom'],
    patterns: `
a la? rue && ce_soir|cette_nuit|bebe|enfants|enfant|gosse|gosses|froid|gele|nulle_part|enceinte|mineur|petits|filles|fille|fils|nuit|seule !! menace|expulse|bail|assistante
dehors|outside && nuit|bebe|enfants|enfant|enceinte|froid|gele|ce_soir|gosses|petits|nourrisson|mineur|fugue|abri|neige|ans|petit|mineure !! jouer|enferme_dehors|promener|cles|chat|chien|sortir|wifi|activites
nulle part|endroit ou|pour|a|u dormir|aller
nul|nulle|null part|par ou|u dormir|aller
ou dormir|dors ce_soir|cette_nuit
sais|sait|se pas|plus ou dormir|aller && ce_soir|nuit|enfants|petits|partie|fugue|ans|bebe|mineur|battue|mari|rue
abri .. tout_de_suite|nuit|urgence|ce_soir
115 .. repond|decroche pas|plus
hebergement .. urgence && enfants|battue|nuit|ce_soir|soir|bebe|femme
fugue|fuguer && ans|fille|dormir|peur|nuit|mineur|fils|devant|ado|adolescente
je ai fugue
je suis en fugue
mineur|mineure|ans .. seul|seule|dehors && dormir|gare|nuit|peur|rue|dehors
@kid|fils|fille|frere|enfant .. a|est|et|e? disparu|introuvable|perdu|perdue|disparue|rentre_pas|enleve && ce_matin|depuis|parc|ans|cherche|hier|introuvable|heures|foret|soir|magasin !! photos|telephone|recuperer|photo|mois|papiers|compte|deuil|actes
@kid .. est|es pas|plus rentre|rentree
pas rentree|rentre && ans|fille|fils|nuit|cherchez|inquiete|ado
perdue|perdu .. dans la|les|le|un foret|montagne|bois|magasin|parc|foule && fille|fils|enfant|ans|suis|nuit
introuvable && pere|mere|fils|mari|mot|mamie|ado|enfant
parti|partie .. avec .. inconnu|homme && ans|internet|fille|fils|neveu|niece
inconnu rencontre sur && ans|parti|partie|fille|fils|neveu|niece
ne me cherchez plus|pas && fille|fils
`,
  },
];
