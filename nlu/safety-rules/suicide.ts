import type { Rule } from './rule.js';

export const SUICIDE: readonly Rule[] = [
  {
    idea: 'wants to die',
    sign: 'suicide',
    unless: ['fiction', 'idiom'],
    patterns: `
@want @adv? de|a|que|qu|plus|bien|juste|vite|au|to|la? @adv? @die-verb|crever|mort|mourir|morte|die|disparaitre_pour_toujours !de|d
@want de|d|a|au|plutot|mieux|juste @die-verb !de|d
va|vais plutot mourir
@want .. a|de|d mourir !de|d|que
pouvoir mourir
je @want mort
je|il|elle @want .. etre|serais|serait mort|morte|enterre
prefere|prefererais|voudrais|aimerais .. mort|morte|mourir !que
idee|idees|pensees|envies|tentation noires|morbides|suicidaires|noire|noir|noirs|sombres_et
idees|idee|pensees de mort
parler|parle|parlait .. mourir|mort_sans_arret|se_tuer|en_finir
mourir .. tout ce que je|elle|il demande|veux|souhaite
mourir @life
mieux|autant|plutot|prefere .. mourir !de|d
plus|reste qu|que a mourir
reste|restera .. que la? mort|mourir
@plans ... @kill-self
@plans ... me|ce|se tuer|suicider|pendre !a|au
vais plutot me tuer
point de vouloir|ne_plus_vouloir mourir|vivre
pense .. qu|que .. crever|mourir
je @adv? @kill-self !a|au|la|de|d|le|les|en
je|moi .. tuer moi
@kill-self @soon
je? me_supprime|me_tue|me_pends|me_suicide|me_flingue|me_bute|me_ouvre_les_veines|me_fous_en_l_air @soon|week_end|samedi|dimanche|ce|si|$
je me_tue|me_suicide|me_supprime|me_pends|me_flingue !a|au|la|de|d|le|les|en
cette fois je me supprime
@say .. @kill-self
si .. se_tuera|me_tue|se_tue|je_me_tue|me_pend
pense|pensees|songe|songer|penser|reve|parle|parler|parlait|pensait|pensent|pens ... suicide|mort|morts !de|du|d|d_un
@think .. @suicide
^ suicide $
sos suicide
@plans .. @suicide
tentative .. suicide && @soon|hier|peur|recommencer|cette_nuit|semaine_derniere
fait une tentative && peur|recommencer|hier|ce_matin|cette_nuit|ce_soir
tente .. @kill-self|mourir && hier|recommencer|cette_nuit|ce_soir|ce_matin|peur|veut|jours
ai|a deja? essaye|tente .. @kill-self|mourir && recommencer|revient|envie|hier|veux
menace|menacer|veulent|veut|veux|parle .. @kill-self
la mort ... solution|soulagement|delivrance|issue|sortie|soulage|repos|attire|plus_simple|liberation
porte de sortie que la mort
solution|issue|sortie .. la mort
que|qu la mort me|m emporte|prenne|delivre|vienne
je ... vois .. que la mort
attends|attend la mort
imagine|imaginer|prepare ma mort
merite de mourir
tete .. mourir
envie de mort
souhaite|souhaiter|desire|appelle .. la mort
la mort && envie|appelle|soulage|attire
@life ~~ prenne fin
@want .. @die-verb $
vie .. mourir $
si je meurs && qui|enfants|fils|fille|chien|chat
si je mourais|disparais|disparaissais && personne|qui|remarque|mieux
annonce sa mort
immole|immoler|immolerai
want|wanna|wish .. die|kill_myself|dead
dont|t|not want to live|be_here
kill|hurt|killing myself|himself|herself
end my|his|her life
quiero|quero|voglio morir|morrer|morire|morirme
no quiero vivir|seguir
no quiero vivir
me_laisser_mourir|se_laisser_mourir
`,
  },
  {
    idea: 'wants to put an end to it',
    sign: 'suicide',
    unless: ['fiction', 'idiom'],
    patterns: `
en finir !avec|!et
en finir avec la|ma|sa|tout|l|le|mes|cette? @life
fini|finir|terminer|finit avec ma|la|sa|l @life
en terminer !avec
en terminer avec @life|la|ma
@want|decide .. en finir|fini $
@want .. en finir|fini|terminer|finis @soon
@want de? en finir|fini $
mettre|mets|mettrai .. fin|terme .. a|mes|ma|ses|sa @life
songe .. y mettre un? terme|fin
y mettre un terme && @life
@want .. tout arreter && @life|souffrance|adieu
arrete|arreter|lache tout && adieu|@soon|decide
que @it se? arrete|sarrete|finisse|cesse .. pour_de_bon|pour_toujours|definitivement
que @it se? arrete|sarrete && vie|pleure|mourir|souffrance
envie que @it se? arrete|sarrete && vie|toujours|pour_de_bon|finir
@want que .. @life|souffrance finisse|prenne_fin|termine|arrete|sarrete
hate que .. finisse
arreter|arrete de? vivre
abandonne|lache|quitter|quitte|abandonner|laisse_tomber la vie|l_existence|cette_vie|ce_monde
quitter|quitte|laisser ce|cette monde|terre|vie
@want .. disparaitre !de|des|d|du|dans
@want .. disparaitre .. @forever|jamais
disparaitre @forever
`,
  },
  {
    idea: 'no longer wants to live',
    sign: 'suicide',
    unless: ['fiction', 'idiom'],
    patterns: `
plus|pas|peu|aucune .. @want|@fed-up|gout|raison|courage|force .. de|a|d|pour @live|vie|continuer_a_vivre|de_la_vie !avec|sans|seul|seule|ensemble|la|ici|a|dans|en
plus|pas @live $
arrive|peux|peut plus a? vivre !avec|ici|chez|sans|de
moi plus|pas vivre|vie
supporte|supporter|supporterai plus .. existence|vivre|vie|cette_vie
puis|peux plus supporter .. vie|existence
pas rester vivant|vivante|en_vie
gout de vivre && quitte|perdu|plus
@want .. finir|arreter|terminer .. vie
y mettre fin|un_terme && vie|jours|existence
abreger|ecourter mes|ses|ma|sa jours|vie|souffrances
prepare|prepare_mon mon? depart && sache|vivre|personne
remarquera mon depart
pas voir l? hiver|printemps|noel && depart|compte
@want .. plus @live|etre_vivante|en_vie|etre_en_vie|de_vivre !avec|ici|chez|dans|a|la_bas|en
@want .. plus .. vivre du_tout|$
veux|veut|voulait|veulent plus|pas vivre !avec|ici|chez|sans|a_deux|comme|dans|la|en
ne veux|veut plus .. vivre
refuse|refuser de vivre
@fed-up .. de|d|la @live|la_vie|l_existence|vie $
@fed-up|jen_peux_plus|en_peux_plus .. de|la vie|vivre|l_existence $
peux|peu plus .. la vie|vivre|l_existence
degoute|degoutee|degout .. vie|vivre
vie|vivre .. degoute|insupportable|interesse_plus|sert_a_rien|sens|vaut|inutile && plus|pas|rien|degoute|insupportable|inutile
sert|sers|serre .. a rien|quoi .. de|a vivre|continuer
a quoi bon
aspire|desire|souhaite|attends plus .. @live|qu_a|que
interesse plus && vivre|vie
fatigue|fatiguee|las|lasse .. vie|vivre|existence|d_exister
pas pourquoi .. vivre|en_vie|continuer|continue|reste|resterais
pourquoi .. vivre|rester_en_vie|resterais_en_vie|continuer_a_vivre|continue_a_vivre|je_resterais
continuer|continue a vivre && pourquoi|plus|pas|sert
plus .. force|courage|envie .. de|a continuer|lutter|me_lever|me_battre|avancer && lache|tout|a_quoi_bon|rien|vie
plus .. force .. continuer
plus rien|personne .. me|m retient|attend|retenir
plus .. place .. vivants|monde|ici_bas
plus .. avenir|lumiere|espoir|futur|issue|solution && adieu|fin|lache|abandonne|tiens|mort|vie|toujours|saut|finir
plus gout a rien|la_vie
plus envie d exister
vois|voit .. plus|aucun|aucune .. avenir|futur|issue|raison_de && vie|vivre|tiens|rien|mort|finir|plus
jamais du? .. naitre
pardon d etre ne
mieux .. pas naitre
ete ne jamais
jamais|ne|pas|plus|jame .. me|se|m reveiller|reveille|reveillerai
endormir|dormir .. ne|et .. plus|jamais|pas .. reveiller
endormir|dormir @forever
endors .. pour_toujours
veux plus etre la $
plus etre la|ici $
passerai|passera|passerais pas la? nuit
si je serai encore en_vie
serai encore en vie
`,
  },
  {
    idea: 'says farewell',
    sign: 'suicide',
    unless: ['fiction', 'idiom'],
    patterns: `
adieu|adieux a? tous|toutes|tout_le_monde|mes_enfants|maman|papa|mon_amour|mes_amis|la_vie|le_monde|monde|pardon|la_terre
adieu je|et_pardon
vous|te dis|dit adieu
frere|fils|ami|mari|pere|soeur|fille|copine|copain|pote .. dit|envoye|ecrit .. adieu
adieu && vie|ce_soir|demain|jamais|toujours|decide|pardon|finir|dur|enfants|mere|repond|lettre|gentils|aime|souffrance|arrete|decroche|dernier_message
@close .. @say .. adieu|adieux|au_revoir_a_chacun|au_revoir_a_tous
envoye|ecrit|laisse|poste|publie|fait|dit|recu ... adieu|adieux
lettre|mot|message|sms .. adieu|adieux
lettre|mot|lettres .. pour mes|mon|ma enfants|fils|fille|mere|femme|mari && comprendront|adieu|ecrit|comprendra
ecrit .. lettre && enfants|adieu|comprendront|corde|peur|bijoux
fait|faire|fais .. mes|ses adieux
message .. est|sera mon? le? dernier
ma|mon derniere|dernier nuit|soir|noel|jour_sur_terre|message|lettre
ce sera ma derniere
dernier message|msg
derniere fois que je vous? ecris|parle
c_est|cest ma derniere nuit
serai|sera|serez|seront|serais|serait plus la|ici|de_ce_monde|en_vie|vivant|vivante
serai|sera|serais .. plus .. la|monde !pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|en_vacances
serai|sera .. mort|morte|morts && je
je|j serai|sera .. parti|partie .. pour_toujours|loin|ailleurs|definitivement
quand|lorsque .. je serai|serais|serait|sera .. plus|mort|partie|parti|morte && je|mes|ma|mon|enfants|occupe
quand je serai parti|partie|mort|morte
occupe|occuper|prenez|prends|veille .. quand je serai plus
quand|lorsque .. vous|tu lirez|liras
on se|ne_se reparlera|reverra pas|plus|jamais
reverra|reverrez|reverrai .. plus|jamais
ne|me|m .. reverra|reverrez|entendrez|verrez .. pas|plus|jamais
entendrez plus|jamais .. parler? de? moi
me entendrez|reverra|reverrez|verrez .. plus|jamais
reverrait|revoir|reverra jamais
ne verrai pas && noel|matin|demain|printemps|mieux
existerai|existerais plus
demain .. y|il .. aura .. plus de? moi
n existerai|existerais plus
dites|dit|dis|dire .. a|que .. ma|mon|mes|leur|lui .. aime|aimais|pardonne
dis|dites leur que je .. aime|aimais
adieu|pardon .. pour ce que je vais
pardon a tous
pardonne|pardonnez|pardon moi|maman|papa|mes|a_tous|mamie && seul|adieu|partir|fusil|vais|toujours|dormir|finir
demande pardon .. naitre|etre|ne
prenez soin de vous|mes|mon|ma && derniere|quand|plus|adieu
merci d avoir existe
prevenir|avertir ma|mon|mes && decision|serai|plus|quand
ma decision est prise && prevenir|adieu|merci|finir|soir
pris|prise .. ma decision && tue|finir|soir|adieu
ne me cherchez plus|pas
me cherchez plus|pas
cherchez pas && partir|irai|vais|demain
il|ca|ce sera trop tard && lirez|adieu|message
tout prepare && demain|fini|ce_soir
tout sera|serais|soit bientot? fini|regle|termine && loin|toujours|debarrasses|demain|soir|moi|prepare|tranquille
bientot|demain .. sera|seront .. fini|tranquille|tranquilles|debarrasses|termine && moi|souffrance|toujours|fatigue|plus|prepare|monde
bientot .. derangerai|derangerais|embeterai|problemes|probleme|genera|generai && plus
debarrasses|debarrasse|debarasse de moi
serai .. loin .. toujours
partir|part|pars|irai|aller|partirai|parte|aille|vais .. pour_toujours|pour_de_bon|definitivement|a_jamais !etranger|pays|en_retraite|a|au|en|vivre
partir|pars|parti .. ou on ne souffre
men|m_en|en irai|aller|vais .. pour_toujours|rejoindre|retrouver|semaine|de_ce_monde
laissez|laisse .. partir && existence|las|vie|fatigue|assez|monde
tout est fini pour moi
vie est finie|fini|terminee !quand|dans
la vie .. fini|finie|terminee .. moi|$
heure .. venue|arrivee && mourir|aider|y|mon|son
mon|son heure|tour est? venu|venue|arrive
fait son|mon temps && partir|partirai|vais
ont compris|capte pas && revoir
`,
  },
  {
    idea: 'will join the dead',
    sign: 'suicide',
    unless: ['fiction'],
    patterns: `
rejoindre|retrouver|retrouve|rejoins|rejoint|retrouverai|rejoindrai ... @heaven|au_cimetiere|mort|dans_la_mort|dans_la_tombe
rejoindre|rejoins|retrouverai|rejoindrai .. @relative|mari|epoux|epouse|elle|lui && mort|decedee|ciel|attends_plus|attendre|la_ou|deces|partie|tour_est_venu|resolu|hate|aspire|envie|dessein
retrouver .. maman|papa|mari|femme|fils|fille|mere && tour|ciel|mort|decede|hate|men_vais|toujours
rejoindre|retrouver|rejoins .. fille|fils|mari|femme|mere|maman|papa la ou il|elle est
@want .. rejoindre|suivre|retrouver .. elle|lui|epoux|mari|epouse|la && mort|deces|plus|ciel
aspire .. qu|que|a .. rejoindre
partir avec elle|lui && mort|deces
de la suivre && plus|mort|dessein
tarde d etre sous terre
sous terre && tarde|hate|envie|bientot|voudrais
six pieds sous terre && envie|veux|serai|voudrais
`,
  },
  {
    idea: 'is a burden, better gone',
    sign: 'suicide',
    unless: ['fiction', 'idiom'],
    patterns: `
mieux|tranquilles|heureux|soulages|heureuse .. sans moi|elle|lui|nous && monde|serait|serez|irait|seraient|famille|seront|enfants|sera|vont|disent|dit|repete|serions|portera
mieux sans moi|elle|lui
irait|porterait|portera|serait|serais .. mieux .. sans|si .. moi|la|existais|disparaissais
mieux .. quand|lorsque .. serai|aurai .. plus|charge|cesse|parti
de trop .. terre|monde|ici|vie|famille|partout
je|me suis|sens|sent|sen|sant .. de|en trop $
poids|fardeau|boulet|charge .. pour .. famille|monde|enfants|autres|tous|moi|proches|fille|fils && je|suis|moi|aurai|etre|plus
trop lourd pour famille
plus qu un fardeau|poids|boulet
que un fardeau|poids|boulet|charge
fardeau && irai|mourir|partir|age
vaut|vaudrait mieux .. que je|j .. parte|aille|disparaisse|m_en_aille|meure|en_aille
manquerai|manquerais|manque .. a personne
personne .. pleurera|regrettera|remarquera|verra|manquera && moi|mon|enterrement|disparais|disparait|mort|je
mon enterrement && personne|bientot|viendront|pleurera
je|elle|il ne? sert|sers a rien && disparaitre|partir|mourir|sans|personne|vivre|repete|veux
je|elle|il vaux|vaut|vaux_plus rien && disparaitre|partir|mourir|personne|vivre
assurance deces|vie && sans moi
mes enfants .. abri .. sans moi
regretteront|regretterons && mort|morte|parti
`,
  },
  {
    idea: 'hurts oneself',
    sign: 'suicide',
    unless: ['fiction', 'idiom', 'past'],
    patterns: `
me|se|sest|m_auto|s_auto scarifie|scarifier|scarifient|mutile|mutiler|automutile|automutiler|lacere|scarifiais
scarifie|scarifier|scarification|automutilation|automutile|automutiler
me|se coupe|taille|entaille|ouvre|brule|coupent|couper|tailler|ouvrir .. bras|veines|poignets|cuisses|peau|volontairement|expres
se|me coupe $
coupe|taille|ouvert|ouvrir|taillee|ouvre|tranche|coupees .. les|ses|mes veines|poignets
elle|il|je se|me coupe && bras|montre
me|se|moi .. fait|faire|fais|inflige .. du|des mal|blessures && moi|seul|seule|expres|expre|oublier|soir|pense|volontairement|mois|penser|toute|peur|fille|soeur|filleule
me|se fait|fais|faire du mal !a|en|au
fait|faire mal a moi
mal|blessee|blesse|blesser|mal_a_moi .. expres|expre|volontairement|moi_meme
blesse|blessee|brule|brulee .. expres
peur .. de ce que|me .. faire|fait && me|moi|pourrais|mal
@mea? avale|avaler|avaller|pris|prendre|avalee|prise|gobe|bu .. @pills && plein|trop|tous|toutes|beaucoup|mourir|deux|tout|boite|boites|combien|toute
avale|avaler .. @pills
reste .. @pills && avaler|avaller|envie|tous|toutes
boites? de somniferes && envie|avaler|nuit
overdose && volontaire|faire|veux|vais
sauter|saute|jeter|jette|balancer .. du|d|de|depuis .. pont|toit|balcon|immeuble|falaise|etage|tour|fenetre && @want|vais|va|dit|menace|crie
sauter|jeter|foutre|jette .. sous .. train|metro|rer|camion|voiture|tgv
monte sur le toit && sauter|crie
sauter le pas|grand_saut && bord|gouffre|envie|bout|solution|plus
faire|fais|fait .. le? grand saut|voyage && bout|plus|solution|adieu|revient
grand|dernier voyage && revient|vais|pars|adieu
corde|fusil|carabine|revolver && lettre|seul_avec|adieu|pardonne|pendre|enferme && @close
corde .. prete|achete|attends|noeud
si je? avais|avait|avez .. arme|fusil|flingue|pistolet
avais une arme && fini|deja|serait
balle dans la tete && vais|veux|envie|mettre
me tire|tirer|tirerai une balle && vais|veux|ce_soir|envie
faire|fais|fait|fasse .. une|un|1|des|d|le betise|connerie|geste|betises|conneries|acte_desespere|l_irreparable && vais|peur|aidez|va|risque|capable|envie|crains
l irreparable
`,
  },
  {
    idea: 'speaks of the end in covered words',
    sign: 'suicide',
    unless: ['fiction', 'machine', 'idiom'],
    patterns: `
tirer|tire|tirerai ma|sa reverence
tirer le rideau
tire le rideau
lache la rampe
fermer les yeux && termine|fini|jamais|toujours
bout du chemin
au bord du gouffre
arrive|suis au? bout du chemin|tunnel|rouleau && plus|saut|solution|vois|vie|issue
bout du rouleau && plus|vie|saut|solution|force|envie|pleure|dormir|seul|seule
tunnel .. pas|sans .. sortie|issue
effacer|efface .. pour_de_bon|definitivement
pose les armes && souffre|pars|partir
plus rien a faire ici|sur_terre|dans_ce_monde
rien a faire ici && partir|pour_de_bon
confie|donne|legue|donne_mon .. mon|ma|mes|ses|sa|son chien|chat|bijoux|affaires|montre|chats|animaux && besoin|adieu|lettres|range|au_revoir|peur|revoir|glacee|plus
aurai|aura .. plus besoin .. de|d rien|moi
je range je donne
ranger|range .. affaires && besoin|adieu|plus|donne
affaires .. en ordre && mort|reverence|partir|adieu|rejoindre|finir|reste
papiers|affaires|tout .. en? ordre .. quand je .. mort|morte|plus
je laisse les papiers && parti|partie|chercher|serai
me crains d y aider
y aider && reveiller|mort|venue|heure
ai|j de quoi .. aider && mort
pris mes dispositions && sous_terre|mort|partir
ce|le|ca monde|vie && trop|dur|partir|toujours && toujours|adieu
vie|trop dure|dur && partir|adieu|au_revoir|revoir && toujours|adieu
souffrance|souffre|souffrir && plus|fin && bientot|toujours|tranquille|pars
adieu && personne|seul|dur
au revoir pour toujours
mot|message .. terrifiant && introuvable|repond
perdu @kid .. ciel
tete|pensees dit|disent .. mourir
se dit mourir
heure .. sommeil && jamais
`,
  },
];
