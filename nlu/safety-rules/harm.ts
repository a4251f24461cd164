import type { Rule } from './rule.js';

export const HARM: readonly Rule[] = [
  {
    idea: 'is hit, or sees someone hit',
    sign: 'harm',
    unless: ['fiction', 'past', 'idiom'],
    patterns: `
@who ... <!je me|nous @hit
me avoir @adv? @hit
il|elle|on|ils|elles|qui me|nous|m @hit
ont|a|as|avait nous? @adv? @hit-hard && nous|moi|me
me|nous fait|faire|fais|sommes @adv? @adv? @hit !mal_voir
suis|etre|es|etait @adv? battu~|@hit-hard|frappe|tape
@who @adv? tape|bat|tapes|battent|tapent|batte @det? @victim
@who|chef|surveillant|educateur|ils .. nous|me @hit
@who .. taper|frapper|battre|tape|frappe|bat ..  @det? @victim
@hit-hard @det? @victim
frapper|battre|taper moi
moi frappee|battue|frapper|battre|taper
on|il|elle|ils|qui tape|bat|frappe|cogne|gifle|secoue|brutalise|maltraite|frapper|taper @det? @victim
on la|le|les|lui @hit-hard|tape|bat
qu_on le|la|les|me @hit
@close .. la|le|les|l @hit-hard|bat|batte
frappe chez lui|elle
donne|donner|donnent|recois|prends|prend|mis|met|mettre|recu|subi|subis|roue|rouee|pris|lance|recevoir|tape .. coups|coup|cou .. @blow-tool|dans|tete|moi|me
@blow-tool|pied && coups|coup|cou && me|moi|papa|mere|pere|mari|femme|il
me|nous|mea|lui donne|file|met|mis|donner des|de coups|cou|coup
coups|coup|cou .. de|au|dans|avec .. @blow-tool
supporte|souffre|recois|marre|peur|subir .. les|des coups
sous ses|les|leurs coups
me|nous veut|veux|veulent du mal
peur pour ma|notre|sa vie
sous la menace .. de|d
@mea .. jetee|jete a|par terre
ne|n appelle|appeler|appelles pas la|les police|secours
cherche|cherchent pour me|la|nous|le tuer
papa|pere|mari lui|me|nous faisait|fait mal
taper|frapper|battre elle|lui|mere|pere|maman
enfermer moi
he|she|husband|boyfriend|father|wife hit|hits|beat|beats|hurts|kill me
beats|beat|hits|hit me
marido|homem|pareja|novio|padre pega|bate|golpea|maltrata
wants to kill me|us
work|locked && without_pay|passport
roue|rouee de coups
coups et insultes
pleurer|pleure|crie|cris|hurle|hurler|crier|entend|entends ... coups
leve|leves|lever|levait la main|canne|baton .. sur|contre|@det
leve|lever sa canne sur
leve|lever la main $
@mea @adv? casse|pete|fracture|brise|casser|fracasse|arrache @det @body
traine|trainee|tire|tiree|attrape|empoigne .. par|les cheveux
par les cheveux
gifle|gifles|claque|baffe|baffes|raclee|torgnole .. de|par|mon|ma|devant|patron|mari && recu|pris|donne|me|il|mise
recu une claque|gifle|baffe|raclee|gifles
me|@mea .. pousse|poussee|pousser|bouscule|bousculee|plaque|secoue|jette|projetee .. contre|dans|par_terre|mur|murs|escalier|a|sol|quand
me|@mea pince|griffe|mord|crache|mordue|bouscule|secoue|secouee|bousculee|gifle|humilie|humiliait
me|nous traite .. comme un|une|1 chien|chienne|esclave|merde|animal && pousse|peur|terrorisee|mari|mur|frappe|esclave|maison|il
lance|lancer|jette|jeter .. objets|vaisselle|assiettes|affaires|meubles .. visage|sur|figure|me|dessus && me|m|mon|moi
jette la vaisselle
couvert|couverte|recouvert|corps|pleine|plein .. de bleus
traces|marques|trace|marque .. de|du coups|ceinture|cou|doigts|brulure|strangulation|baton
il|elle|@mea|mari|on me|@mea|la etrangle|etranglee|etouffer|etouffee|etrangler|etouffait
serre .. le|la|au cou|gorge && il|me|ma|elle|mari|lui
tente|essaye|essaie|voulu .. de|d|me? etouffer|etrangler|noyer|tuer|bruler|ecraser|poignarder && me|moi|ma|nous|il
oeil|yeux .. au beurre noir
marques && etranglee|etrangle|hier|cou|coups|bleus
coup|coups|cou .. couteau|hache|marteau|poing|pied|ceinture|cable|baton|batte|tete|ventre
il|mari|pere|homme|mec .. ceinture && me|avec|papa|coups
avec .. ceinture|ceinturon|martinet|cable|baton|fouet && me|moi|tape|frappe|bat|papa|mere|pere
me suis .. fait @hit-hard|tabassee
mains baladeuses
agressee|agresse .. par|dans|avec|un|chez && me|ete|on|ma|suis|mon|voisin
@mea agresse|agressee|poignarde|poignardee|ebouillantee
rend les coups
de lui rendre les coups
frappe a present|encore|souvent|toujours
je .. frapper|frappe|battre|cogner|secouer .. ma|mon|mes femme|fils|fille|bebe|enfant|enfants|copine && peur|envie|arrete|peux|colere
`,
  },
  {
    idea: 'violence, named',
    sign: 'harm',
    unless: ['fiction', 'past', 'idiom', 'information'],
    patterns: `
violence conjugale|familiale|domestique
victime|subis|subi|subit|subir|vis|endure .. violence|violences|coups|maltraitance|maltraitances|sevices
violence|violences .. maison|mariage|couple|foyer|mari|conjoint|chez
homme|mari battu
enfant|enfants battu|battus|battue|maltraite|maltraites|martyr
@partner|@parent|@sibling|@offspring|gendre|voisin|compagnon|fils|homme .. est|et|devient|etre|es|tres|trop|ai|mes|me|cest @adv? violent|violente|brutal|brutale|agressif_et|dangereux
il|elle est|et|devient|redevient @adv? violent|brutal|violente|violents
violent|brutal avec|envers|contre .. moi|elle|femme|enfants|nous|lui|sa|ma|les
violent quand|des|lorsque|si
maltraitance|maltraitances|mauvais_traitements|mauvais_traitement|sevices && signaler|denoncer|alerter|suspecte|soupconne|temoin|enfant|personne|ehpad|residence|age|agee|foyer|prevenir|subit|victime|comment|appeler|mere|grand_mere|handicape
@close .. est|et|etait|ai|soit maltraite|maltraitee|battu|battue
enfant|petit|voisin maltraite
me maltraite
porter|porte|deposer|depose plainte .. viol|agression|violences|coups && veux|voudrais|comment|peur|depuis|souhaite|dois
traite|traitent|traites .. fort? mal .. maison|ehpad|residence|ici|foyer
nous traite .. mal
quitter|partir|fuir|echapper|quitte|sortir .. mari|conjoint|compagnon|maison|homme|chez_moi && violent|peur|frappe|sache|battue|brutal|savoir|cachette|coups
me|se|moi refugier|cacher|proteger .. mari|frappee|battue|violence|femme|enfants|conjoint
refuge|foyer|hebergement|abri|accueil|numero|association|aide .. pour? femmes|femme .. battues|battue|victimes|violence|violences
sans qu_il|que_il|qu|que .. le sache && partir|quitter|brutal|violent|peur
dois partir de chez moi
sursaute && mari|bleus|parle
plus en securite .. maison|chez
pas|plus en securite
suis en danger && mari|conjoint|chez|maison|ex
relation|couple toxique && peur|coups|frappe
son emprise && mari|conjoint|peur|sous
`,
  },
  {
    idea: 'is threatened',
    sign: 'harm',
    unless: ['fiction', 'past', 'idiom'],
    patterns: `
menace|menaces|menacer|menacee|menacent .. de la|avec|par .. mort|tuer|frapper|bruler|arme|couteau|fusil|defigurer|enlever|casser|planter|crever|cramer|egorger|rue|mettre_dehors|coups|prendre_mes_enfants !abonnement
menaces|menace de mort
@partner|@parent|@sibling|@offspring|@kin|@boss|@carer|voisin|voisins|homme|mec|type|gars|ils|elle|collegue .. me|nous|la|le|m menace|menacent|menacer !de_couper|de_fermer
me|nous menace|menacent .. depuis|toujours|tous|si|quand|encore|chaque|et|partout|$ !de_couper
@mea @adv? @adv? menace|menacer|menacee !de_couper|de_supprimer|de_fermer
on me menace .. porte|tire|rue|famille|chez|arme|ecole|college
recu|recois|recoit|recoi|envoie|envoi .. menaces|menace .. mort|ex|planter|college|lycee|lui|tous
il|elle|mari|ex|pere|on|ils .. va|vas|veut|veu|vont|voulait me|nous tuer|tue|buter
tuer|tuera|turait|tura|tue moi|nous|elle|ma|mon|sa|tousse|tous && il|mari|dit|homme|pere|papa|si|ex|dire
il|ex|mari|pere|elle|sil me tue .. si|quand|$
rentre il me tue
finira par me|nous tuer
peur .. il|qu|que .. me|nous tue|frappe|retrouve|tape|trouve|tuer|retrouver
jure .. bruler|tuer|retrouver|avoir|prendre|faire_payer
bruler .. appartement|maison|appart|voiture .. avec nous|moi|dedans
faire|fera|fasse|fait|feront .. du mal .. a|si|nous|me .. nous|moi|famille|mes|ma|enfants|parents|tous|lui
ils feront|fera du mal
faire|fasse la peau
faire payer && menace|peur|ex|jure
casser|casse|briser .. jambe|jambes|bras|figure|gueule && si|dit|menace|disent|vont|chef
si je pars|parle|quitte|refuse|reponds|par|parles|desobeis|crie|denonce|dis && tue|tuer|tape|frappe|mal|menace|prennent|prend|casse|casser|tura|frapper|perdre|peur|famille|coups|bat|taper
il revient|rentre|arrive|revien|vient|venir .. pour? me|nous|ce_soir_avec tuer|tue|finir|frapper|chercher|freres
veut|veu|voudrait me tuer|marier|frapper|buter|enlever|prendre_de_force
veut|vouloir tuer moi
dire|dit|dit_tuer|menacer tuer moi|famille|toi
tuer|payer famille de moi
tire|tirer .. sur ma|notre|la|mon|nous|moi|lui porte|maison|voiture|fenetre|moi|nous
trouve|trouver|retrouve|sait .. adresse|ou_j_habite|ou_je_suis|ou_je_habite|ou_on_habite && ex|mari|venir|menace|peur|tuer|vient
sait ou j|je habite && menace|tuer|peur
crier|crie|hurle tuer|te_tuer
nous cherche|cherchent|me_cherche partout|encore && partie|couteau|peur|il
me cherche encore|partout
leur|sa|la prochaine fois .. tue|mort|tuer
que je dois|doi|devrais|devrai me_tuer|mourir|crever
m_envoie|envoient .. pour? .. crever
va te tuer|pendre && disent|ils|on|me
`,
  },
  {
    idea: 'is raped or touched',
    sign: 'harm',
    unless: ['fiction', 'past', 'idiom', 'information'],
    patterns: `
ete|m_a|@mea|suis|se|est|etait|@adv @adv? violer|viole|violee|violees|violes
me|nous|la|m viole|violait|violent
il|on|mari|pere|homme|oncle|frere .. viole|violee|violer .. moi|me|ma|elle|fille|dans|a|mes
fait violer|viole|violee
violer|viole moi
^ viol|violee|violer $
viol|viols && victime|plainte|subi|me|ma|mon|signaler|soiree|ete
agresse|agressee|agressees sexuellement
agression sexuelle
attouchements|attouchement|inceste|pedophile
@mea abuse|abusee|touchee|tripote|pelote
@who|papi|beau_pere|coach|monsieur|chef|vieux .. me|nous|la|les|le|m touche|touchait|tripote|pelote|caresse|touchent|touche_partout|embrasse_de_force !beaucoup|enormement|profondement|pas|plus|droit|bientot
me|nous tripote|pelote|caresse
@mea touche|touchee|toucher|tripotee|caresse|caressee|embrassee .. quand|de_force|entre|les|partout|sous|petite|j|je|corps|cuisse|et|fesses|force
touche|toucher|touchait @det? petite|petites|petits? filles|fille|garcon|garcons|enfants|enfant|niece|soeur|cousine|mineures
touche|toucher|touchait .. fesses|seins|sexe|corps|cuisses|parties_intimes
touche .. de? force
homme|patron|chef|oncle|frere|mari toucher moi|corps|fille|petite
gestes deplaces|inappropries|sexuels
force|oblige|forcer|obliger|contraint .. a|de|d coucher|rapport|rapports|relation|relations|avoir_des|sexe|faire_l_amour|sucer|baiser|me_deshabiller
me force $
chambre .. force && rentre|surveillant|me
coucher .. avec .. lui|patron|hommes|chef|proprietaire && force|sinon|oblige|veut|droit
contre|echange .. rapports|sexe|faveurs
droguee|drogue .. et|puis .. abuse|viole|touche
vient|venait|entre|rentre|rejoint .. dans|ds mon|ma lit|chambre .. nuit|soir|$ && pere|oncle|frere|beau_pere|bopere|papa|force|il|surveillant|tonton|grand_pere
fait|faire|fais .. trucs|truc|choses|chose .. sales|sale|bizarres|veux|avec|sexuel|sinon|adulte|pas && moi|me|adulte|coach|tonton|oncle|pere|frere|que
des choses que je veux pas|plus
relations|rapports .. quand je dors
me|se deshabiller && force|oblige|demande|camera
montre .. son sexe|zizi|ses_parties
photos|photo|videos|video|images|nudes && ex|copain|mec|mari && menace|diffuser|diffuse|publier|balance|balancer|chantage && nue|nues|intimes|intime|nu|nudes|obeis|quitte
photos|photo|images .. nue|nues|intimes && obeis|forcee|refuse
veut|demande .. la? rencontrer && adulte|menace|photos|ans
`,
  },
  {
    idea: 'is controlled, locked in, followed',
    sign: 'harm',
    unless: ['fiction', 'past', 'idiom'],
    patterns: `
interdit|interdire|empeche|defend|interdisent|empechent|laisse_pas .. de|d sortir|parler|telephoner|voir|quitter|manger|appeler|partir|aller && il|mari|elle|mes|ma|mon|on|frere|pere|madame|famille|conjoint|ils|lui
il|elle|mari|conjoint|mec|copain|famille|pere|mere|fils|patron|madame me? interdit|empeche de sortir
@mea|me|nous|m enferme|enfermee|enferment|enferme_dans|sequestre|sequestree|sequestrent|enfermer|attache|ligote|attachee|attachent
enferme|enfermee|enfermer|sequestre .. par|chez|dans|avec|a_cle|lui|elle|la && mari|pere|fille|fils|niece|neveu|parents|frere|belle|employeur|famille|conjoint|il|ils|on|placard|cave|noir|appartement|chambre|maison
mari|conjoint|il|pere|patronne|madame|homme|patron|elle fermer|ferme .. porte|cle && sortir|pas|jamais|moi|dehors
@mea mis|mise|mi|jete|jetee|foutu|foutue|chasse dehors|a_la_porte|a_la_rue && pere|mere|parents|mari|il|ans|nuit|battue|mec|ami|copain
tient|tiennent recluse|enfermee
recluse|reclus && bru|fille|mari|fils|me
confisque|pris|prend|casse|cache|garde .. mon|mes|le|les|ma telephone|tel|cles|portable|cle|carte|argent && enferme|cachette|police|sortir|frappe|peur|interdit|empeche|partir|il|mari && police|sortir|frappe|peur|cachette|enferme|interdit|appeler
surveille|controle|espionne|traque|fouille|lit|mouchard|geolocalise .. mon|mes|tout|toutes|messages|telephone|sorties|compte|deplacements|portable && mari|il|conjoint|ex|copain|mec|pere|frere|compagnon|homme && peur|frappe|gifle|sortir|cogne|argent|violent|quitter|suit|foyer|battue|interdit|defigurer|partir|tape
mari|il|ex|conjoint|copain .. surveille|espionne|traque|controle .. tout|telephone|messages|sorties|mon|mes|me && peur|argent|interdit|partir|frappe|sort|quitter|lui|sache|sortir
mouchard && il|mari|ex|suit
@mea .. suivie|suivi && cache|peur|toilettes|homme
me|nous suit|suivent|traque|traquent|poursuit|piste|guette .. partout|rue|encore|depuis|chaque|nuit|travail|et|dans && peur|partout|rue|nuit|ex|mari|homme|type|il|mec|tuer|gare
@partner|ex .. me|nous|m|m_a harcele|traque|retrouve|attend|guette|poursuit|persecute|suit
attend|attendent|attends|m_attend|me_attend .. tous_les|en_bas|dehors|devant|sortie|soir && ex|il|conjoint|peur|tuer|mari|frappee|batte|freres|ils|lui
peur|apeure .. de|d|du .. lui|rentrer|mari|conjoint|ex|compagnon|pere|papa|mere|maman|fils|copain|frere|beau_pere|fille|mec|retourner_chez|retourner_a_la_maison|belle_mere
peur de|d lui|elle|mon|ma|papa|maman|rentrer
peur .. rentrer
peur .. retourner .. chez|maison|travailler|ecole|foyer
fait peur && mari|lui|ex|homme|ivre|bu|crie
terrorise|terrorisee|terroriser|terrorises && mari|il|lui|fils|neveu|mere|pere|ex|tante|on|nous|entre|me
tremble des qu_il|quand_il|des
tremble des que il
lit|lis mes messages && frappe|efface|effacez
plus le droit de sortir
pas|plus|aucun le? droit de|d sortir|appeler|quitter|parler|voir|telephoner|aller && mari|conjoint|elle|employeur|employeurs|maison|belle|fille|famille|il|patrons|salon|retenue|dort|vit
marier|mariage|mariee|marie .. force|forcee|contre_mon_gre|contre_ma_volonte|de_force
marier|marie|mariage .. force|oblige|vieux|bled|au_pays|contre
force|oblige|veut|veulent|envoyer .. marier|marie|mariage && parents|famille|pays|pere|mere|vieux|ans|refuse
veulent|veut|vont .. me|la|ma|marier marier|mariee
oblige|force .. a|de .. me|se|la marier
exciser|excision|excisee
renvoyer|envoyer|renvoie|emmener .. au|dans pays|bled && marier|force|papiers|mariage|exciser|contre
lesbienne|gay|homo|homosexuel|trans|garson && tabasse|frappe|enferme|tabassee|humilie|chasse|menace|tue|tuer|jetee|dehors
humilie|humilient|rabaisse|insulte|insultes && frappe|pousse|peur|gifle|coups|mari|conjoint|bouscule && me|moi|m|ma
crache|crachait dessus|sur_moi
vaux|vaus rien && bouscule|crache|frappe|mari|il_dit|me_dit
prend|vole|pique|vide|soustrait|extorque .. mon|ma|mes|tout|argent|pension|economies|salaire && menace|frappe|pousse|bouscule|peur|tape|interdit|violent|gifle|crie|force|hurle
hurle|crie .. sur|dessus && pousse|frappe|secoue|peur|casse|menace|vieux|bouscule
`,
  },
  {
    idea: 'is harassed at school or at work',
    sign: 'harm',
    unless: ['fiction', 'past', 'idiom'],
    patterns: `
me|m|la|le|harcele harcele|harcelent|persecute|persecutent .. au|a|depuis|tous|college|lycee|ecole|travail|jour|partout|et|$ && lycee|college|ecole|classe|eleves|mourir|ils|on|ex|voisin|chef|collegue|mec|homme|jour|me
harcelee|harcele|harcelement .. college|lycee|ecole|classe|eleves|par|scolaire && fille|fils|suis|me|mon|ma|moi
racket|racketter|rackette|racketer && fils|fille|me|frere
@school && tapent|frappent|frappe|tape|tabasser|menacent|harcele|harcelent|battent|racket|crever|humilient|frapper|moquent && me|moi|fils|fille|mon|ma|ils|on
tabasser .. sortie|demain|ecole|lycee
foyer && frappe|tape|frapper|taper|tapent|bat|harcele && me|nous|garcons|on|mon
`,
  },
  {
    idea: 'is exploited',
    sign: 'harm',
    unless: ['fiction', 'past', 'idiom'],
    patterns: `
@boss|madame|il|elle|ils|on|famille|homme|oncle|tante|dame|reseau|mont|mari|employeur .. @take .. @papers && @work|@bondage|@no-pay|@force|rembours|rembourse|rembourser|boss|patron|patrons|employeur|frontiere|chef|gratuit|dette|partir|pars|menace|mal|droit|battre
boss|patron|chef|employeur|madame|patronne|maitresse|mari|belle_mere .. @take .. @papers|carte_sejour
@no-pay && @work && @bondage
@no-pay && @bondage && @force|faire_venir|fait_venir|famille|madame|oncle|tante|patron|chef|cousin
fait|faire venir .. du|pour|en|france|pays|moi && menage|travail|travailler|pas|papiers|salaire|enfermes|ecole|payer|vendanges|frapper
fait|faire .. travailler|travaille|bosser gratuit|gratuitement|malade
esclave|esclaves|esclavage && famille|madame|menage|payer|dormir|taper|maison|patron|belle|employeur|passeport !! telephone|ordinateur|soldes|formulaires|expose
prostituer|prostitution|prostitue|prostituee|prostitues|prostituent|proxenete|tapin|trottoir_pour
faire|fasse|fait|fais .. des? clients|client|escort|escorte|passes && oblige|force|veut|sinon|frappe|menace|on|copain
recevoir|recois .. des hommes|clients && dois|force|oblige|promis|sinon|maintenant
clients .. viennent|tous && retenue|filles|enfermee|appartement
me|la|nous|mon|ma|se vendre|vend|vendent|vendu .. corps|sur|applications|pour|a_des|a_un|$ && force|oblige|soeur|hommes|me|petite|homme|fille|copine
suis|ete vendu|vendue|vendre
@mea vendu|vendue a|par .. homme|hommes|oncle|tante|famille|vieux|reseau
force .. a me vendre
coucher avec des|d|les hommes && argent|force|oblige
passeur|passeurs && dois|doi|payer|menace|rembourser|tuer|force|dette|argent|vende|frappe
dette|dettes|doi|dois|rembourser .. passeur|voyage|reseau|billet|passage && menace|force|travailler|prostitu|famille|coups|gratuit|mere
dois|doit argent billet && travailler|gratuit|coups
@who me|nous @force a|de|d|pour travailler|travaille|bosser
reseau && oblige|menace|force|prostitu
oblige|force .. voler|mendier|mandier|vendre .. drogue|magasins|rue|argen|et|a|dans
vende|vendre de la drogue && menace|passeur|force|oblige
retenue|retenu|sequestree|enfermee .. dans|chez|avec .. appartement|salon|filles|maison|hotel|massage|lui|patrons
pris|prendre|prit|prennent|enleve mon|ma fils|fille|enfant|bebe|soeur && travaille|payer|argent|mal|sinon|ils|dire
mal|tuer|menace|menacent .. a|ma|mes famille|parents|soeur|mere|proches && partir|pars|papiers|reseau|argent|payer|bled|pays|prostituer|parle|passeur|refuse|passeport
menace .. famille|mere|parents|soeur && passeur|reseau|dette|bled|pays|prostituant|prostituer
dort|dormir|dors|dorment|loge|logent|loges|loger .. par_terre|hangar|cave|garage|sol|buanderie|couloir|placard|grenier|cabane && travail|travaille|employeur|patron|payer|patronne|employeurs|chef|papiers|ouvriers|salaire|famille|menage|garde|passeports
@no-pay && enferme|enfermes|enfermee|locked|surveille|chiens|battre|bat|frappe|tape|frappent|coups|passeport
travail|travaille|bosse|trabajo|work .. @no-pay && peur|frappe|sortir|papiers|police|enfermes|dormir|lit|esclave|passeport|jour_et_nuit|nuit|baton|seize|pegan|chiens|heures
promis|promettre|promesse|promit .. emploi|travail|boulot && hommes|force|prostitution|obliger|oblige|maintenant
jeune fille au pair && sequestree|enfermee|battue|passeport
nounou && passeport|ne_sort_jamais|sort_jamais
police|flics|visa|expulser|denoncer .. si je|parle|parler && patron|chef|boss|frapper|travail|frappe|corps
perdre|perd|perds .. visa|papiers|place && toucher|touche|coucher|sinon|parle && patron|chef|coach|corps
si .. parle|parler police && jambe|tue|tuer|mal|casse|casser|perdre
sinon .. tape|coups|frappe|bat|tue|mal|tabasse|balance
me fait|fai faire .. choses|sinon
loue|accorde|donne .. chambre contre|echange
donner|donne .. pas|ni manger && lit|travail|famille|frapper|garder|mari|argent
mari|conjoint .. pas .. donner|donne .. argent|manger && frapper|pas_manger|manger
`,
  },
];
