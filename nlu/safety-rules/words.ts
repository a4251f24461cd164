/**
 * The words of the safety rules, one concept per line: folded French, as it is said. `frapper+` is every form of a verb in -er, `battu~` both
 * genders and numbers, `_` joins an expression, `@name` takes in a concept of an earlier line. Spelling by ear is found by sound: only write
 * here what a dictionary would.
 */
export const WORDS = `
# Who

det: le la les l un une des du de ma mon mes sa son ses notre nos leur leurs ta ton tes cette ce ces d deux trois
adv: encore deja deux_fois trois_fois souvent toujours aussi tres meme tout toute toutes tous_les_jours parfois hier ce_soir ce_matin cette_nuit trop bien bcp beaucoup la maintenant regulierement fort vraiment presque constamment
partner: mari maris conjoint~ compagnon compagne copain copine ex mec keum epoux epouse concubin~ fiance~ petit_ami petite_amie petit_copain cheri husband boyfriend wife marido pareja novio ma_femme ma_fame homme_de_moi homme_avec_qui_je_vis pere_de_mes_enfants pere_de_ma_fille pere_de_mon_fils belle_famille belle_mere beaux_parents
parent: bopere pere mere papa maman daron daronne darons parents beau_pere beaupere padre madre papounet mes_vieux maman_de_moi
sibling: frere freres soeur soeurs frangin frangine frero reuf
kin: oncle tante tonton tata cousin~ beau_frere belle_soeur famille grand_oncle
offspring: fils fille gendre bru belle_fille beau_fils petit_fils petite_fille petit_neveu petite_niece neveu niece enfants
kid: enfant enfants gosse gosses gamin~ mome momes bebe bebes nourrisson fillette fillettes garconnet garcon garcons petit petite petits petites eleve eleves ado ados adolescent~ mineur~ fils fille filles petit_fils petite_fille niece neveu petit_frere petite_soeur filleul~ collegien~ lyceen~ ecolier~ minot bambin jumeaux
old: mamie papi papy mamy mamies grand_mere grands_meres grand_pere grands_parents grand_mamie vieille_dame vieux_monsieur vieillard vieillards vieux vieille vieilles nonagenaire octogenaire personne_agee personnes_agees dame_agee voisin_age voisine_agee agee ages agees tres_age doyenne aine aines senior seniors pensionnaire pensionnaires grabataire
old-place: ehpad maison_de_retraite residence_pour_personnes_agees residence_pour_seniors hospice residents unite_alzheimer long_sejour usld
disabled: handicape~ handicap fauteuil autiste autistes trisomique trisomiques invalide infirme aveugle malvoyant~ ime esat foyer_de_vie alzheimer demence tetraplegique paraplegique sourd sourde tutelle curatelle foyer_pour_handicapes paralyse~ impotent~ dependant~ alite~
carer: aide_soignante aide_soignant soignant~ infirmier~ infirmiere auxiliaire auxiliaires auxiliaire_de_vie aide_a_domicile aide_menagere aide_domicile curateur curatrice tuteur tutrice personnel veilleur veilleuse dame_de_compagnie accompagnateur accompagnatrice garde_malade kine
boss: patron patronne patrons boss chef chefs employeur employeurs employeuse directeur directrice manager superieur superieure collegue collegues responsable madame maitresse_de_maison gerant gerante contremaitre diplomate proprietaire coach entraineur
teacher: educateur educatrice professeur prof surveillant animateur moniteur entraineur coach pretre cure maitre maitresse nounou nourrice assistante_maternelle assistante_familiale baby_sitter garderie famille_d_accueil creche
someone: il elle on ils elles quelquun type types gars homme hommes mec mecs garcon garcons inconnu~ inconnue individu individus voisin~ voisine bande gens personnes adulte agresseur monsieur dame eleves grands camarades copains
who: @partner @parent @sibling @kin @offspring @carer @boss @teacher @someone
relative: @partner @parent @sibling @kin @offspring @kid @old
close: @relative ami amie amis copain copine pote potes voisin~ voisine collegue coloc colocataire locataire usager usagere usagers beneficiaire adherent adherente jeune personne monsieur dame femme homme etudiant~ client cliente patient~ quelquun proche proches meuf mec gars secretaire stagiaire camarade dame_que_j_accompagne
mea: ma mont mon mavait mavaient maurait mas ma_deja ma_encore
say: dit dis dire disait parle parlait parler repete repetait ecrit ecrire ecrivait menace avoue confie annonce raconte envoye publie poste crie hurle murmure jure evoque explique laisse assure affirme pense

# Death and despair
want: veux veut voulais voudrais voudrait voulait vouloir voulu veulent souhaite souhaitait souhaiterais desire aimerais prefere preferer preferais prefererais prefererait rever reve envie envies decide decision compte songe songeait pense penser pensait pensees pret prete hate tente tentation intention merite vaut want quiero quero aspire autant mieux
think: pense penser pensait pensees songe songer songeait idee idees envie envies obsede hante tendances pulsions reve imagine imaginer parle parler parlait evoque
die: mourir mouri creuver meurs crever creve creves clamser caner decede morte mort mourrir mouru muerte morir morirme morrer die dying
die-verb: mourir crever creuver clamser caner mourrir morir morrer
kill-self: ce_tuer ce_suicider ce_pendre me_tuer se_tuer te_tuer me_suicider se_suicider me_pendre se_pendre me_supprimer se_supprimer me_flinguer se_flinguer me_buter se_buter me_noyer se_noyer me_immoler se_immoler me_zigouiller me_defenestrer se_defenestrer me_ouvrir_les_veines se_ouvrir_les_veines tailler_les_veines taille_les_veines me_tirer_une_balle se_tirer_une_balle me_foutre_en_l_air se_foutre_en_l_air me_fous_en_l_air me_foutre_en_lair se_foutre_en_lair me_fou_en_lair me_jeter_sous se_jeter_sous me_jeter_du se_jeter_du me_jeter_dans_le_vide se_jeter_dans_le_vide me_jeter_par_la_fenetre se_jeter_par_la_fenetre me_foutre_sous se_foutre_sous me_balancer_sous me_balancer_du me_empoisonner se_empoisonner me_asphyxier me_faire_sauter_la_cervelle me_donner_la_mort se_donner_la_mort me_laisser_mourir se_laisser_mourir attenter_a_mes_jours attenter_a_ses_jours mettre_fin_a_mes_jours mettre_fin_a_ses_jours mettre_fin_a_ma_vie mettre_fin_a_sa_vie mets_fin_a_ma_vie tuer_moi_meme tuer_lui_meme tuer_elle_meme suicider_moi kill_myself kill_himself kill_herself matarme suicidarme me_matar end_my_life se_tuera me_tuerai se_tue me_tue_ce_soir me_suicide me_suiciderai
suicide: suicide suicides suicider suiside suicidaire suicidaires suicidal suicidio
life: vie existence monde terre jours
live: vivre exister vivir live etre_la etre_en_vie rester_en_vie etre_vivant etre_vivante etre_de_ce_monde existe revivre etre_sur_terre rester_ici_bas
fed-up: marre assez ras_le_bol degoute degoutee las lasse fatigue fatiguee epuise epuisee lassitude plein_le_dos saoule degoutte supporte lassee
forever: pour_toujours pour_tjs toujours pour_de_bon definitivement a_jamais jamais eternellement une_bonne_fois a_tout_jamais pour_l_eternite
heaven: la_haut ciel paradis au_dela cieux de_l_autre_cote outre_tombe
soon: bientot ce_soir cette_nuit demain aujourdhui cette_semaine semaine_prochaine tout_de_suite maintenant tout_a_l_heure prochainement
pills: cachets cachet medicaments medocs medoc comprimes comprime somnifere somniferes pilules boites boite plaquette plaquettes doliprane antidepresseurs xanax poison pastilles cachetons anxiolytiques lexomil

it: ca cela sa tout cette_vie cette_souffrance
going: vais va vas allait allais aller allons vont ira irai
plans: tente tenter veux voulais voudrait voulait veut veulent vouloir compte parle parler menace dit dire pense penser pensait songe essaye envie idee idees decide

# Blows
hit: frapper+ taper+ cogner+ tabasser+ gifler+ giffler+ brutaliser+ maltraiter+ malmener+ malmene molester+ violenter+ etrangler+ fouetter+ rosser+ rudoyer+ rudoie rudoient battre bat bats bas battu~ battent battait battaient battra beat beats hit hits pega pegan golpea agresser+ lyncher+ poignarder+ ebouillanter+ tortueur torturer+ corriger_a_coups
hit-hard: frapper+ cogner+ tabasser+ gifler+ giffler+ brutaliser+ maltraiter+ malmener+ malmene molester+ violenter+ etrangler+ fouetter+ rosser+ rudoyer+ rudoie rudoient battu~ battent agresser+ poignarder+ ebouillanter+ torturer+ lyncher+
hurt: secouer+ bousculer+ pousser+ pincer+ griffer+ mordu mord mordre cracher+ humilier+ terroriser+ insulter+ menacer+ jeter+ jette jettent enfermer+ attacher+ ligoter+ ligote punir puni punit priver+ affamer+ hurler+ crier+ traine trainer trainee empoigner+ rabaisser+ racketter+ racketer+ harceler+ harcele harcelent sequestrer+ bruler+ engueuler+ tirer+ voler+
body: bras jambe jambes nez dents dent cote cotes figure gueule visage tete machoire poignet poignets doigt doigts mollet epaule dos cheveux ventre cou yeux oeil main levre
blow-tool: poing poings pied pieds ceinture couteau baton cable barre batte pelle marteau fouet martinet canne balai chaise casserole tete ceinturon ventre
bruise: bleus bleu_partout bleus_partout ecchymoses ecchymose hematome hematomes oeil_au_beurre_noir coquard cocard marques_de_coups traces_de_coups traces_de_ceinture marques_de_doigts traces_de_brulures brulures_suspectes brulures_de_cigarette cicatrices
victim: femme mere maman enfant enfants bebe fille filles fils soeur soeurs petite_soeur petit_frere frere pere papa mamie papi grand_mere grand_pere grands_parents petit petite petits petites voisine moi nous gosse gosses gamin~ residents vieux vieilles amie copine fillette garcons niece neveu tante oncle
rape: viol viols violer+ viole violee violees violeur agresser_sexuellement agresse_sexuellement agressee_sexuellement agression_sexuelle agressions_sexuelles attouchement attouchements inceste abuser_de_moi abuse_de_moi abuse_sexuellement abusee_sexuellement abuse_d_elle raped rape violada pedophile pedophilie
fear: peur terrorise terrorisee terrifie terrifiee effraye crains redoute apeure trembler tremble terreur miedo scared afraid
knife: couteau couteaux hache arme armes fusil pistolet batte machette marteau carabine sabre cutter revolver flingue barre_de_fer gun knife arme_a_feu bombe lame
home: chez_moi chez_nous maison appartement appart appartements logement domicile chambre immeuble house casa
door: porte portes serrure fenetre entree
papers: passeport passeports papiers carte_de_sejour carte_sejour titre_de_sejour carte_d_identite cartes_d_identite visa passport piece_d_identite carte_didentite pieces_d_identite
take: prendre pris prise prit prend prennent garder+ confisquer+ retenir retient retenu retiennent voler+ arrache cache cacher
no-pay: pas_paye pas_payee pas_payer pas_payes me_paye_pas me_paie_pas me_paie_jamais me_paye_jamais pe_pas jamais_paye jamais_payee sans_salaire sans_paye sans_etre_paye sans_etre_payee sans_etre_payes sans_payer pas_de_salaire pas_salaire ni_salaire aucun_salaire garde_mon_salaire gratuit gratuitement pas_argent pas_d_argent sans_argent without_pay no_pay no_money sin_sueldo sin_pagar pas_un_euro pas_touche_un_euro pas_un_sou pas_remunere travail_gratuit jamais_d_argent pas_touche_un_centime donner_argent point_payee demande_la_paye demander_la_paye miettes
work: travailler+ travail bosser+ bosse boulot menage chantier ferme champs vendanges cueille cueillir restaurant service domestique bonne garder_les_enfants garde_les_enfants garder_enfants employee employe ouvriers ouvrier usine atelier cuisine trabajo work employeur employeurs patrons patron metier
bondage: enferme~ enfermer+ pas_sortir pas_le_droit_de_sortir jamais_sortir interdit_de_sortir ne_sort_jamais ne_sors_jamais hangar cave garage par_terre sol couloir buanderie grenier placard baton chiens surveille surveilles nuit_et_jour jour_et_nuit toute_la_journee tout_le_jour restes sans_manger pas_manger sequestre~ passeport passport coups esclave esclaves frappe tape tapes taper frapper battre cle locked sans_papiers pas_sortir pas_le_droit traces_de_coups 15h_par_jour seize_heures quinze_heures maintenant_l_ecole pas_ecole menace encerrada
force: forcer+ obliger+ oblige obligent force contraint contrainte contraindre impose

# Here and now
breathe: respirer+ respire respirent repire breathing
child-age: __CHILD_AGES__
old-age: __OLD_AGES__
year: __YEARS__
school: college lycee ecole classe cours recre recreation bahut eleves cour_de_recreation cm2 cm1 ce2 sixieme cinquieme quatrieme troisieme colo centre_aere periscolaire cantine internat maitresse
cold: nuit ce_soir cette_nuit froid gele hiver pluie neige moins degres soir
machine: ordinateur ordinateurs ordi pc mac macbook portable smartphone telephone tablette ipad iphone imprimante souris clavier ecran wifi box internet reseau connexion mail mails messagerie boite_mail gmail logiciel appli application applications word excel windows site sites page formulaire formulaires code codes mot_de_passe mdp compte batterie chargeur scanner scaner fichier fichiers facebook cle_usb disque usb serveur processus programme chrome google antivirus virus caf impots ameli prefecture dossier dossiers papier demarche demarches cv declaration rdv rendez_vous numero abonnement forfait carte_sim sim video photos photo imprimer piece_jointe mise_a_jour franceconnect ants navigateur fenetre_rouge console jeu nokia samsung android document documents papiers papie justificatif attestation facture actualisation france_travail pole_emploi edf electricite tele gps frigo justificatifs retraite titre
laugh: mdr mdrr lol ptdr xd haha ha_ha ha_ha_ha hahaha hihi mdrrr loool rigole rigolais blague plaisante plaisantais
`;

const ages = (from: number, to: number): string => between(from, to, '_ans');
const between = (from: number, to: number, after: string): string =>
  Array.from({ length: to - from + 1 }, (_, more) => `${from + more}${after}`).join(' ');

/** `WORDS` with the ages of children (2 to 17) and of old people (66 to 109) written out. */
export function safetyWords(): string {
  return WORDS.replace(
    '__CHILD_AGES__',
    `${ages(2, 17)} trois_ans quatre_ans cinq_ans six_ans sept_ans huit_ans neuf_ans dix_ans onze_ans douze_ans treize_ans quatorze_ans quinze_ans seize_ans dix_sept_ans`,
  )
    .replace(
      '__OLD_AGES__',
      `${ages(66, 109)} quatre_vingt quatre_vingts quatre_vingt_dix soixante_dix_ans soixante_quinze_ans centenaire`,
    )
    .replace('__YEARS__', between(1950, 2026, ''));
}
