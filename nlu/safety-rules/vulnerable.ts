import type { Rule } from './rule.js';

/** Harm that only a child or a dependent adult can suffer, and the words that tell who suffers any other harm. */
export const VULNERABLE: readonly Rule[] = [
  {
    idea: 'a child is neglected, touched, hurt',
    sign: 'child',
    unless: ['fiction', 'past', 'idiom', 'information'],
    patterns: `
enfance|enfant|enfants|mineur en danger|maltraite|maltraites|maltraitee|battu
@kid|petits ... seul|seuls|seule|tout_seul|livres .. nuit|nuits|jours|jour|adulte|rue|appartement|depuis|nourriture|affamee|maison|enferme|enfermes && @kid
laisse|laissent|oublie|laissee|laisses .. seul|seule|seuls|tout_seul|affames && @kid|gamine|bebe
laisse|laissent|prive|privent .. @kid .. sans manger|soins|nourriture
prive|prives|privent .. de nourriture|manger|repas && @kid|places
enfants|enfant|gamin|gamine|petit|petite|fille|garcon .. mal nourri|nourrie|nourris
mal nourri|nourrie|nourris
mendie|demande .. manger|pain && petit|petite|fille|enfant|garcon|gamin
@kid ... crie|crier|hurle|hurler|pleure|pleurer|supplie|supplier|cri ... nuit|nuits|soirs|jour|temps|frappe|frapper|coups|pere|arreter|bat && voisin|voisins|troisieme|cote|pere|mere|moment|toutes|tous|etage|chaque|immeuble|dessus|supplie|frappe
@kid .. a|ont|avec|des|les .. bleus|brulures|brulure|traces|marques|ecchymoses|cicatrices|blessures && ecole|pere|mere|classe|suspectes|corps|couvert|dos|fille|fils|montre|revient|bras|arrive|parents|vient|petit|visage
bleus|brulures|traces|marques && @kid && ecole|classe|pere|mere|ex|revient|rend|montre|garde|dos|chez|nounou|creche
@kid && brulures suspectes
secoue|secouee|secouer|secouent|jete .. @det? @kid|bebes|petits
bebe .. ete secoue
bebe secoue|secouee
ete secoue|secouee && @kid
bebe secoue
@teacher|dame|il|elle|nounou|nourrice .. gifle|attache|secoue|frappe|tape|prive|enferme|crie_sur|fesse .. @det? @kid
a|ont|@mea gifle|frappe|tape|secoue|attache @det @kid
attache|attachent|enferme|enferment .. @kid .. lit|chaise|chambre|placard|cave|noir|dehors
enfants .. enfermes|attaches|dehors
@child-age && papa|pere|beau_pere|oncle|entraineur|moniteur|inconnu|mere|parents && touche|frappe|me_fait_mal|bat|marier|nue|ceinture|viole|force_a|rejoindre !! depuis|y_a
papa|maman|beau_pere|belle_mere|bopere .. me|nous|m @hit|touche|enferme|fait_mal|insulte|prive|punit|enfermer|laisse_pas|laisse_dehors|oublie
papa|pere|maman|mere .. frappe|tape|bat|cogne .. petit|petite|frere|soeur|moi|nous|mon|ma
papa|maman|pere|mere .. fait|faire|faisait .. mal
papa tape|frappe|frapper|bat|taper moi|me|fort
papa|maman|pere|mere me|nous tape|frappe|bat|met|mise|oublie .. fort|dehors|nuit|ceinture
peur .. papa|pere|maman|mere|beau_pere .. rentre|va|frapper|notes|quand|$
maman|papa|pere|mere .. oublie dehors
laisse|laissent .. pas|jamais manger && parents|mere|pere|mes|enfant
mes parents|parent .. enferme|tapent|frappent|manger|tabasse|laisse
notes && frapper|tape|taper|bat|peur
mechant && papa|pere|enferme|noir|mal
enferme .. dans|ds le|l noir
gestes|geste deplaces|deplace && fils|fille|moniteur|enfant|colo
attouchements && niece|fille|petite|enfant|neveu|ans|petit
touche|touchait|toucher|attouchements .. @det? @kid|petites filles|petite_soeur|enfants
papi|tonton|oncle|beau_pere|cousin|frere|monsieur|voisin|prof|entraineur|adulte .. la|le|les touche|touchait
niece|fille|fils|petite|petit_fils|petite_fille|enfant .. dit|confie|raconte|avoue .. que .. touche|touchait|frappe|mal|bat|tape
grand frere toucher|touche
adulte .. fait|faire|demande .. choses|photos|rencontrer
inconnu|adulte|homme|monsieur .. demande|veut|propose|menace|ecrit|envoie && @child-age|fille|fils|ado && photos|rejoindre|rencontrer|menace|nue
photos|photo|images .. toute? nue|nues|intimes && ans|fille|mineur|college|fils|lycee
chantage && fille|fils|ado && images|photos|intimes
entraineur|moniteur|animateur|prof|maitre|pretre .. touche|caresse|gestes|embrasse
on le|la frappe|tape|bat && chez|petit|petite|enfant|eleve|maison|cote
eleve|enfant|petit .. dit|confie|raconte .. frappe|tape|bat|battu|touche|tuer|mal
petite|petit .. cote|voisins|dessus .. crie|pleure|frappe|coups
frappe|bat|tape .. les|mes|ses|des|nos|mon|ma enfants|enfant|gosses|filles|fils|petits|bebe
bat|batte|tape|frappe .. fille|petite|fils|enfant
fille|fils|petite|enfant|petit|niece .. peur .. rentrer|retourner .. chez|pere|mere|maison
rend|ramene|revient|rentre .. fille|fils|enfant|petit .. marques|bleus|traces
alerter|signaler|denoncer|prevenir && gamine|gamin|enfant|petite_fille|petit|enfants|fillette && nourrie|battu|seule|affamee|maltraite|maltraitance|danger|sale|coups
sale|sales && petite|enfant|fille|dehors && nourrie|seule|seuls
vendent ma petite soeur
fugue && ans|mineur|ado|adolescente|fille|fils
papa|pere .. va|veut .. tuer|faire_du_mal
met|mis|mise|jete|jetee|foutu .. dehors && ans|enfant|mere|pere|petit && nuit|mere|parents|dort|g|ans|escalier
violee|viole && ans|fille|fils|petite
bebe|enfant|enfants|gosses .. reste|restent|laisse|laisses seul|seuls
`,
  },
  {
    idea: 'an old or disabled person is ill-treated',
    sign: 'elder',
    unless: ['fiction', 'past', 'idiom', 'information'],
    patterns: `
@carer|personnel|bru|gendre|belle_fille|neveu|fille|fils|niece|petit_fils|petit_neveu .. frappe|tape|pince|gifle|brutalise|secoue|maltraite|bat|rudoie|insulte|menace|attache|vole|malmene|bouscule|pousse|hurle|crie|terrorise|enferme .. me|m|moi|maman|mamie|papa|grand|mere|pere|residents|vieux|patients|oncle|tante|@old|@disabled
mon|ma|mes @offspring .. me|m|nous|@mea @hit|rudoie|malmene|enferme|insulte|menace|pousse|bouscule|secoue|terrorise|hurle|crie_dessus|humilie !confiance|soin|la_vie|en_photo
mon|ma @offspring .. @mea @hit|pousse|poussee|enferme|enfermee|secoue|bousculee|gifle|menace|vole|confisque|insulte|signer|force|fait_signer
fait|faire signer .. menace|force|sous
signe|signer && pousse|poussee|menace|menaces|canne
@carer .. me|m|nous rudoie|brutalise|pince|frappe|gifle|tape|secoue|insulte|malmene|crie|maltraite|vole|laisse|bouscule|attache
infirmier|infirmiere|auxiliaire|aide_soignante|aide_a_domicile|curateur|tuteur .. tire|tape|frappe|crie_sur|pince|secoue|prive|brutalise|gifle|vole
toilette .. me? rudoie|brutalise|frappe
@old-place|maison_de_la_retraite|foyer_pour_handicapes|foyer_d_handicapes && @hit-hard|attache|attachee|attaches|couches|escarres|tape|insulte|fait_du_mal|fort_mal|sans_manger|sans_boire|affame|maltraitance|laisse_mon|laissent|laisse_ma|punit|lie|mauvais_traitements|secoue|crie_sur|coups|bleus|ligote|brutalise|excrements !! @machine|dossier|formulaire|photos
attache|attachee|attaches|attachent|ligote|ligotee|lie|attacher|sangle .. lit|fauteuil|poignets|chaise && @old|@old-place|@disabled|mari|pere|mere|maman|papa|femme|tante|oncle
attache .. au lit|fauteuil
mon|m_ont attache|attachee .. lit
escarres|couches && laisse|lave|nuit|change|ehpad|personne|toute
dans ses|mes excrements|couches|urine
sans .. manger|boire|soin|soins|eau|repas|toilette|chauffage|nourriture|lumiere && laisse|laissent|laisse_mon|laissee|prive && @old|@disabled|@old-place|tante|mere|pere|vieux|maman|papa|maison|moi|me|on
prive|privent|privee .. de|d repas|manger|nourriture|soins|chauffage|medicaments && bru|fille|fils|@old|@disabled|belle|mere|pere|gendre|me
@disabled && frappe|battu|bat|brutalise|tape|ecchymoses|bleus|coups|maltraite|traces|punit|enferme|attache|laisse_sans|sans_manger|violente|abuse|brutalisee|frapper|malmene|rudoie|insulte_et|vole|pousse && me|mon|ma|m|on|il|elle|est|fait|revient|des
@disabled && laisse && toilette|manger|soins|jours|eau
punit .. foyer|enferme|lumiere
@old .. est|ce|se|et|sest? @adv? enferme|enfermee|frappe|sequestree|sequestre|battue|battu|maltraite|maltraitee|fait_frapper|tape|volee|vole_par|laissee|attachee|abandonnee|terrorisee
@old && frappe|tape|battue|bat|sequestree|sequestre|gifle|brutalise|brutalisent|maltraite|rudoie|terrorise|escarres|attachee|attache|menace|vole|hurle|pousse|bleus|depouille|frapper|affame|enferme|enfermee|secoue|mal_a|malmene|crie_dessus|crient|violence|crie_sur|se_meurt && fils|fille|niece|neveu|aide|voisin|personnel|frere|on|infirmiere|auxiliaire|oncle|gendre|belle|petit_fils|curateur|par|qui|famille|cousin|mari|je|il
@old-age && @hit-hard|bat|rudoie|bleus|enferme|enfermee|secoue|bouscule|jette_la_vaisselle
@old-age && vole|prend && menace|pousse|force
@old-age && sans eau|manger|repas|soins && laisse|laissee|laissent
@old-age && peur && fils|fille|gendre|mari|neveu && casse|argent|frappe|crie|reclame
vieux|vieille|vieil|vieillard|agee|age .. pas|plus|rien mange|manger|boire && jours|seul|seule|famille|partie|laisse
aide|auxiliaire|infirmier|infirmiere|soignante && bleus && mere|pere|mamie|papi|passage|apres|chaque
prend|vole|pique|vide|soustrait|prennent|extorque|depouille|volent|reclame .. mon|ma|mes|tout|son|sa|le|de_l|argent|pension|economies|compte|retraite|carte_bancaire|heritage && fils|fille|petit_fils|neveu|niece|gendre|mamie|maman|mere|tante|tuteur|on|bru|curateur|petit_neveu|age|vieux && pousse|frappe|menace|bouscule|casse|peur|tape|insulte|secoue|enferme|agee|crie|hurle|sequestre|terrorise|force|gifle
tuteur|curateur|curatrice|tutrice .. me? vole|menace|frappe|laisse|prive|maltraite|insulte
laisse|laissent .. dans le froid|noir
laisse sans chauffage|nourriture|manger|eau|soins
terrorise|rudoie|malmene .. heriter|heritage|argent|pension|signer
vieille|vieux|agee|ages && maltraite|maltraitent|maltraitance|mauvais_traitements|sevices
maltraitance .. ehpad|personne_agee|aine|vieux|grand
mauvais_traitements|mauvais_traitement && @old|residence|ehpad|personnes
dame|femme agee|vieille && glisse|sauvez|mot
mon epouse|mari .. malade|tete|alzheimer .. frappe|jette|bat|tape
crie|crient|hurle .. sur les|mes|ces vieux|residents|pensionnaires|personnes
reclame .. argent && fils|fille|petit_fils && casse|peur|menace
peur de mon|ma fils|fille|petit_fils|gendre|bru|neveu|belle_fille
`,
  },
];

/** Who suffers: these words turn harm into harm to a child. */
export const CHILD_CUES = `
@child-age
@school
papa|maman|parents|parent|daron
mon|ma pere|mere|beau_pere|bopere|belle_mere|tonton|tata|grand_frere|entraineur
petit_frere|petite_soeur|mes_soeurs|mon_frere
@hit|touche|touchait|attouchements|enferme|viole|maltraite|vendent|attache|secoue .. @kid !devant
@kid .. @hit|touche|battu|maltraite|secoue|bleus|harcele|harcelee|fugue|crie
fils|fille|enfant|bebe|petit|petite|nourrisson|gamin|gamine|fillette|ado|niece|neveu|eleve|enfants
foyer && educateur|tape|frappe|garcons
notes
colo
mineur|mineure
`;

/** Words that keep harm with the adult who writes, although children are named. */
export const ADULT_CUES = `
devant .. enfants|gosses|petits|fils|fille
@partner .. me|m|@mea @hit|violent|menace|force|etrangle|surveille|suit
@partner|mari|homme .. me|m|moi|@mea
mari|conjoint|compagnon|copain|mec|copin|epoux|compagne|copine
avec|ai|mes|et|trois|deux|nos .. enfants|filles|petits|deux_petits
enceinte
passeur|patron|employeur|prostitution|proprietaire
ex
`;

/** These words turn harm into ill-treatment of an old or disabled person. */
export const ELDER_CUES = `
@old
@old-age
@old-place
@disabled
@carer
mon|ma @offspring .. me|m|@mea|nous
ma pension
curateur|curatrice|tuteur
residents
petit_neveu|gendre|bru
`;
