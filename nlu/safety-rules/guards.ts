import type { Guard } from './rule.js';

/** What makes a sign mean nothing, by its name. Each line is a pattern. A laugh silences everything. */
export const GUARDS: Readonly<Record<Guard | 'laugh', string>> = {
  laugh: `
@laugh
je rigole|rigolais|plaisante|plaisantais|blague
c_etait pour rire
cetait pour rire
ha ha
`,
  fiction: `
film|films|serie|series|roman|romans|polar|livre|bd|chanson|chansons|episode|dessin_anime|theatre|piece_de_theatre|opera|jeu_video|jeux_video|jeux|documentaire|reportage|emission|expose|dissertation|poeme !! inconnu|adulte|me_tuer|veux_mourir|je_veux
television|tele|journal|journaux|radio|infos|informations|actualite|actualites|actu|presse|article|articles|reportage|journal_televise|faits_divers|nouvelles_du !! journal_intime
proces|ministre|manifestation|manif|marche_contre|campagne|affiche|affiches|conference|conferences|journee_mondiale|sensibilisation|colloque|debat|statistiques|exposition|enquete !! mon_mari|me_frappe
personnage|heros|heroine|acteur|actrice|chapitre|scenario|boss_de_fin|titanic|dracula|vampire|henri
guerre|attentat|attentats|ouragan|seisme|tremblement_de_terre|ukraine|gaza|soudan
qui a tue
comment tuer|elever|eliminer
association .. contre|lutte
benevole|benevoles
prevention
formation|formations && incendie|secours|secourisme|suicide|violences
pirate|hacker|arnaque|arnaques|hameconnage|phishing|faux|fausse|escroc|escrocs !! me_tuer|mourir|frappe|suicide
`,
  past: `
il y a .. ans|mois|siecles|longtemps !! depuis|encore|aujourdhui_encore|recommence|peur|menace
l|la|l_ annee dernier|passe|derniere|passee !! recommence|encore|peur|revient|menace|envie
annee|ete|mois|hiver|siecle|printemps|automne dernier|passe|derniere|passee !! recommence|encore|peur|revient|menace|envie
lan dernier|passe
autrefois|jadis|naguere|avant_maintenant
ancien|ancienne !compagnon|mari|copain|patron|conjoint|employeur|ami|petit|collegue|voisin
ex_femme_battue|rescapee|rescape|survivante
en|depuis @year
depuis 10|20|30 ans && bien|heureuse|guerie
quand j|je avais|etais .. ans|petit|petite|jeune|enfant !! recommence|encore|revient
petite|petit , je
derriere moi|nous
divorce|mari|ex|agresseur est|a_ete loin|en_prison|prononce|prononcee
est|cest|etait|ete est? tout? termine|fini|regle|terminee|guerie|gueri|oublie !! bientot|sera|pour_moi|la_vie|vie|pour_de_bon|demain|veux|si|serait
aujourdhui|maintenant je .. bien|heureuse|heureux|cherche|vis|mieux|content|contente|suis_benevole
je vis|suis heureuse|heureux|contente|content
je vais bien|mieux
va bien|mieux
plainte|proces|tribunal|avocat|avocate|juge|jugement|indemnisation|certificat|aide_juridictionnelle|commissariat|recepisse && suivre|suivi|dossier|scanner|scan|scannee|pdf|envoyer|mail|suite|formulaire|preuve|recepisse|ligne|imprimer|civi|deposee|ouvrir !! peur|encore|toujours|menace|tuer|retrouve|depuis_il
aah|mdph|montre_connectee|telealarme|teleassistance|reeducation|convalescence|rente|invalidite && comment|demander|faut|touche|cherche|remplir|dossier|depuis
refaire|renouveler|redemander|declaration|declarer|perdu_tous && papiers|passeport|carte|diplomes|sinistre|assurance|attestation|accident !! dechiree|battue|mari|frappe|mourir|tuer
assurance|constat|remboursement|facture|expert && comment|envoyer|veut|papiers|payer|remplir|appli|declarer
deces|decede|decedee|decedes|defunt|defunte|veuve|veuf|enterrement|obseques|funerailles|succession|condoleances|reversion|capital_deces|heritage && comment|demarche|demarches|papiers|compte|acte|declaration|pension|caisse|resilier|fermer|supprimer|attestation|formulaire|rendez_vous|caf|cpam|prevenir|copie|carte|notaire|ordinateur|site|retraite|imprimer|demander !! me_tuer|mourir|rejoindre|en_finir|heriter|terrorise|rudoie
avait|avais ete @hit|harcelee|agressee|cambriolee|violee
`,
  machine: `
@machine !! il_frappe|frappe|tape|mari|couteau|fumee|flammes|me_tuer|mourir|homme|battue|flics|enfermee|ex|violent|bebe|sang|enfants
`,
  idiom: `
mort|morte|mourir|meurs|meurt|creve|crever|crevait|morts|mourrir|tue|tuer|etouffe|etouffer|etrangler|trop de rire|faim|soif|honte|ennui|envie|chaud|chaleur|fatigue|trouille|plaisir|bonheur|curiosite|jalousie|joie|stress|impatience|vieillesse|sommeil
mourir d|de rire|faim|soif|honte|ennui|envie|chaud|chaleur
@hit .. sur les|le nerfs|systeme|haricot
tape dans l|le oeil|le_mille|la_main
tape|taper|tapez|tapais .. code|lettre|texte|cv|mot|mots|clavier|mail|message|adresse|numero|courrier|ordinateur|doigt|doigts|www|mdp|recherche|tablette|bonne|document|mes_papiers
battu|bat|bats|battre|battue|tue|tuee|tue_au|attaque|ecrase|massacre|eclate .. echecs|cartes|scrabble|jeu|match|belote|dames|foot|petanque|poker|console|ping|tennis|monopoly|coussin|record|plates_coutures|oreiller|loto|quiz
match|championnat|tournoi|score|arbitre|psg|foot|football|petanque
frappe|frapper|tape|toque a la porte && bureau|ouvert|guichet|mairie|personne_n_a
porte .. dois_je|faut_il|puis_je frapper
quelle|quelles|bonne|bonnes porte|portes .. frapper
par sa beaute
poignarde|poignardee|fusille|tire|poignarder .. dos|regard|pattes
se|nous|on tue|tuait|creve|tuer a|au|le la|boulot|tache|travail|travailler|taf|temps
creve|crevee au|du|vivement boulot|taf|les
tuer le|les|l|un|mes|cet|cette|ce|des temps|stress|moustiques|ordinateur|ordi|processus|application|imprimante|appli|pc|mouches|fourmis|rats|cafards|portable|programme|souris|puces|punaises|telephone
tuerais|tuerai|donnerais|vendrais .. pour|vie_pour
plutot|prefere mourir|crever|mort que manger|d|de|installer|epinards|voter|payer
plutot mourir que
prefere|preferes crever que
harcele|harcelent|harcelement|assomme|bombarde|inonde|noye|etouffe|agresse|attaque|envahi|submerge .. de|d|par|sous pubs|pub|reunions|publicites|appels|demarchage|mails|mail|sms|message|messages|spam|spams|courriels|pop_up|notifications|pirates|virus|papiers|taches
virus|pirates|hackers|spam attaque|attaquent
attaque de pirates|virus
agresse|agressee verbalement
menace|menaces .. publicitaire|publicitaires|d_huissier|de_coupure|d_expulsion|de_penalite
harcele|harcelent|harcelement && pubs|pub|publicites|demarchage|isolation|commerciaux|bloquer_un_numero
menace|menaces|menacent .. couper|fermer|coupure|resilier|huissier|supprimer|effacer|mail|amende|penalite|electricite
menace && huissier|electricite|pubs|publicitaire
coup|coups de|du fil|main|coeur|soleil|vieux|massue|foudre|pouce|chance|fouet|barre|frein|tete|telephone|theatre|peigne|bol|pompe|stress|chaud|mou|gueule|poker
feu vert|rouge|tricolore|artifice|follet
bleus && allez|match|equipe|foot
yeux bleus|bleu
@mea|me touche beaucoup|enormement|profondement
ca|cela|m|me touche beaucoup
ce qui|ki @mea|me frappe|touche
crime|mourir|tomber && gateau|tarte|chocolat|chips|glace
chien|chat|chatte|chaton .. coince|coincee|tombe|perdu|disparu|malade
bebe chien|chat
vole mon coeur
belle mere .. arrive|approche
medecin|docteur .. interdit|defend
evanoui|evanouit .. nature
canard dehors
^ va|allez|vas mourir|crever
avant de mourir && francais|voir|apprendre|visiter
mon|le|la|notre chien|chat|chatte|chiens|poney|perroquet|lapin|souris .. mort|morte|torture|mort_de|est_un|enfonce
perdu|trouve .. tete|dans_la_tete
jeter .. ordinateur|imprimante|portable|telephone|tele|tablette|ordi|pc
je me noie|noye|noyee dans|sous la|les|un verre|paperasse|dettes|papiers|mails
noye|noyee|noyes|noie .. paperasse|demandes|dettes|papiers|verre|mails|formulaires|informations
suicide .. entreprise|politique|commercial|collectif_de
ordinateur|application|appli|windows|pc|telephone|logiciel .. suicide|se_suicide
scie|usine .. ferme|fermee
tetaniser
seine && psg|om
jeune et riche
rouleau de papier|essuie|pq|scotch
serial killer
crime .. gateau
enchaine|esclave|prisonnier .. a|de|au mon|telephone|bureau|canape|ordinateur|ecran|travail
comme des esclaves pendant
mon|son reveil
retraite && pars|partir|bientot|juin && demarches|adieu|boulot|quelles
pot de depart|retraite
adieu .. orange|sfr|free|bouygues|boulot|collegues|operateur|vacances
en finir avec ce|cet|cette|ces|les|l|mon|la|le box|dossier|pubs|papiers|abonnement|site|histoire|publicites|spam|demarche|procedure|ordinateur|paperasse|courrier|litige|travaux
disparaitre .. internet|annuaire|annuaires|facebook|google|reseau|reseaux|liste|listes|ecran|moteurs|en_ligne|de_la_toile
mettre fin .. contrat|abonnement|bail|mission|periode|option|assurance
arreter .. abonnement|cigarette|fumer|option|prelevement
`,
  information: `
quoi le|un|une|la|l 3114|119|3919|115|15|17|18|112|114|3133|116|3018
a quoi sert
est_il|est_ce gratuit|gratuite|ouvert
3114|119|3919|115|112|114|3133|samu|pompiers|police|urgences && gratuit|horaires|ouvert|pareil|difference|sert|afficher|faux|fausse|enregistrer|flyers|formation|dons|site|imite|copie|arnaque|quoi|travaille|facture|activer !! battue|mourir|frappe|repond_pas|homme
vous etes les|la|le pompiers|police|samu
pompier volontaire
devenir pompier|policier|gendarme|infirmier
je suis pompier|policier|gendarme|infirmiere|infirmier|aide_soignante !! frappe|mourir|en_finir|tuer|secoue|maltraite|battu|giflee|cafard|petit
numero du|de commissariat|la_police|gendarmerie
definition
appel d urgence
`,
};
