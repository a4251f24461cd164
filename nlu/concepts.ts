/**
 * What words are about: a small thesaurus of the field and of everyday life. It lends the model words that no training message happens
 * to hold ("décommander" beside "annuler", "messagerie" beside "mail"). Own work. Each line: a concept, then folded words; a star ends
 * a stem, `_` joins two or three words that mean something together. A word may have several concepts, a concept several lines.
 * Elisions are spelled out as in the normalised text ("de identite"). Lines that start with # are titles.
 */
export const CONCEPTS = `
# Talk
hello: bonjour bonsoir salut coucou salam salutations respects hommages enchante* bienvenue hola rebonjour bonjours saluer salue hi good_morning
hello: buenos_dias ola marhaba voeux joyeux joyeuses allo yop presente_mes
bye: au_revoir adieu bientot prochaine ciao bye quitte quitter quittons raccroche* conge laisse_vous vous_laisse bonne_journee bonne_soiree bonne_nuit
bye: bon_week bonne_continuation plus_tard a_plus salutations bisous revoir a_la_revoyure deconnecte dodo coucher file filer me_en_vais adios
thanks: merci mercis remerci* gratitude reconnaissan* gre sympa gentil* adorable aimable bravo genial super formidable parfait excellent top chapeau
thanks: felicit* precieux utile efficace thank gracias obrigado choukran barakallah benisse dieu soulage soulagee sauve_la rendu_service au_top ravi
thanks: ravie satisfait satisfaite content contente
polite: svp prie veuillez obligeance amabilite bonte aurais aimerais voudrais souhait* desire* daign* plait
yes: oui ok accord certes certainement assurement absolument exact exactement volontiers parfait entendu convenu valide confirme* evidemment bien_sur
yes: naturellement soit affirmatif correct vrai carrement grave banco vas_y allez_y marche convient plaisir inconvenient of_course yes si_senor
yes: volontier allons_y cest_ca cela_meme precisement tout_a_fait doute inconvenients sans_probleme no_problem ca_roule adjuge va_pour deal ce_est_bon
yes: parfaitement bonne_idee
no: non nullement aucunement jamais point refus* decline* negatif inutile tant_pis laisse_tomber surtout aucun aucune pas_besoin que_nenni nada never
no: ca_ira pas_la_peine inutile_de changement_de_avis finalement_non je_prefere_pas ni_le_un tempi autre_chose
robot: robot machine automate humain humaine bot logiciel programme intelligence artificielle artificiel ia chatgpt vivant chair personne_reelle
robot: vraie_personne vrai_humain automatique algorithme ordinateur_ou marionnette automates virtuel virtuelle programmee enregistree
who: qui identite nom appelles appelez presentez presente etes_vous es_tu honneur creee createur developpe derriere_ce finance_par appartenez
who: organisme passerelle
can-do: pouvez sais_faire savez_faire capable* fonctions fonctionnalites menu options liste commandes sujets themes services sert servez utilite
can-do: mode_emploi rubrique* categories domaines competences a_quoi_sert quoi_sert peux_tu tu_peux possibilites aide_sur montre_moi_les guide_de
can-do: tutoriel fonctionnement marche_a_suivre demarrer commencer sais_tu
understand: comprends comprend compris comprendre pige saisis clair explique* expliqu* reformul* repete* repet* entends_pas mots_compliques
understand: plus_simple simplement lentement langage francais_facile traduis francais_pas
# Grammar of a request
want: veux veut voudrais voudrait souhait* desire* aimerais aimerait besoin cherche recherche cherchons faudrait il_me aurais_besoin tiens espere
want: envie demande sollicit* voulons vouloir
how: comment marche_a facon maniere etapes faire_pour proced* que_faire quoi_faire
cannot: arrive_pas arrive_plus peux_pas peux_plus impossible incapable pas_possible marche_pas pas_marcher fonctionne_pas echoue echec parviens refuse
cannot: bloque bloquee coince difficult* galere ne_sais pas_savoir sais_pas sait_pas ignore perdu perdue depasse
lost: perdu perdue perd oublie oubliee egare* introuvable disparu* disparait retrouve
no-more: ne_plus plus_rien pas_de sans depourvu* manque aucun
self: je moi mon ma mes me
you: vous votre vos tu toi ton ta tes te
we: nous notre nos
them: il elle lui leur son sa ses ils elles
tell: dire dites dis savoir connaitre renseign* indiqu* inform* preciser explication demander question
send: envoy* transm* adress* expedi* depos* telecharg* joindre fourn* remplir remettre
receive: recois recu recue recevoir recevrai reception parvenu arrive
renew: renouvel* refaire prolong* expire* perime* echeance validite
create: cre* ouvr* inscri* ouverture demarrer
quantity: combien tout beaucoup peu trop plusieurs
question: est_ce que_est quel quelle quels quelles quoi qui quand combien pourquoi puis_je peut_on y_a
bad-feeling: enerve* marre colere stress* inquiet* angoiss* peur honte triste furieux furieuse fache* deborde* desempare*
# People
family-old: mere pere maman papa parents grand_mere grand_pere mamie papi aieul* tante oncle belle_mere beau_pere ancetre doyen* vieux vieille age
family-old: agee ages agees
family-young: fils fille enfant enfants bebe petit_fils petite_fille neveu niece adolescent* gamin* mome* gosse* ado filleul* petits_enfants jumeaux
family-young: cadet* aine* bambin*
family-peer: mari femme epoux epouse conjoint* compagnon compagne copain copine frere soeur cousin* ami amie amis voisin voisine voisins concubin*
family-peer: partenaire ex
pro: educateur educatrice assistante_sociale travailleur_social travailleuse_sociale infirmier* curateur curatrice tuteur tutrice mandataire benevole
pro: accompagnateur* aide_soignante secretaire_de travailleu* conseillere_sociale beneficiaire beneficiaires usager usagers administre* patient*
pro: heberge* orient*
mediator: mediateur mediatrice mediation mediateurs conseiller conseillere conseillers agent animateur animatrice formateur formatrice accompagnant
mediator: accompagnateur aidant_numerique referent intervenant technicien_de permanencier
human: quelqu* personne humain humaine vive_voix telephon* appel* rappel* parler parle echanger discut* joindre contact* interlocuteur standard
human: secretaire vocale voix causer converser entretenir dialoguer bavard* standardiste responsable superieur collegue telefone coup_de_fil
human: passez_moi mettez_moi_en operateur_humain numero_ou decroch*
person-public: maire elu* depute* president ministre gouvernement politique election* vot* parti macron manif* reforme loi
accompany: accompagn* aid* assist* epaul* guid* orient* soutien soutenir main appui secours_numerique support coup_de_main depann* rendre_service
# Time and place
hour: heure heures horaire horaires #heure ouvert ouverte ouverts ouvre ouvrez ouvrent ferme fermez ferment fermeture ouverture permanence* fermes
hour: fermee matinee creneaux_de heures_de_ouverture nocturne midi soiree weekend open cierra abierto horarios schedule pause_dejeuner dejeuner
hour: ouvrir_le ferme_quand
day: lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd hui hier apres_midi matin soir semaine week_end #date jour jours mois
day: lendemain veille
month: janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
number: deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille
number: #nombre
holiday: vacances ferie feries noel toussaint paques ete rentree pont ascension pentecote
where: ou adresse endroit lieu lieux rue numero_de situe* trouve trouver plan itineraire trajet
near: pres proche proximite cote alentours secteur quartier coin loin environs voisinage chez_moi autour village commune canton bourg ville campagne
near: hameau
venue: mairie bibliotheque mediatheque france_services maison_de espace centre_social cyber point_numerique cyberbase cyber_base epn tiers_lieu ccas
venue: association local locaux bureau accueil antenne guichet structure bus_numerique salle structures etablissement relais association_qui fablab
venue: cybercentre maison_des_services msap mission bibliobus ludotheque foyer_rural
get-there: bus tram metro train voiture parking gar* stationn* venir aller acces accessib* fauteuil roulant escalier* etage ascenseur rampe pmr
get-there: handicape* marche_avec cannes entree sonn* interphone porte batiment plain_pied pieton velo arret route ligne_de deambulateur poussette
get-there: marches arret_de correspondance noctambus navette covoiturage taxi pied plain chemin passage rez_de_chaussee sous_sol entree_principale
get-there: digicode fauteuils mobilite_reduite malvoyant aveugle sourd sourde surdite toilettes rampe_de boucle_magnetique cote_de_quel en_face
get-there: derriere tournant rond_point eglise direction where_is address direccion coordonnees telephone_du
money: prix payant payer paye cout* tarif* gratuit* euros euro #montant argent somme regl* depens* debours* facture* bourse frais caution cotisation
money: participation remise reduction porte_monnaie especes cheque combien free cher sommes paiement regle_te rembourse gratis factur* cotiser
money: remise_pour demi_tarif forfaitaire ressources_pour sans_le_sou modeste moyens price money dinero precio devis prise_en_charge
pass: pass_numerique cheque_numerique bon_numerique
distance: kilometre* km
# Appointments
appointment: rendez_vous rendez rdv entrevue entretien seance creneau visite consultation convocation permanence reservation audience convenu rdvs
appointment: appointment cita meeting reunion rencontrer rencontre recevoir_dans recu_par recue_par visite_chez passage_chez consultations agenda
appointment: planning
book: prendre reserv* inscri* fixer caler obtenir place places disponible* disponib* dispo convenir prevoir planifi* poser bloquer_un bloquez
book: positionner inscrire_a obtenir_un prendre_date note_moi notez_moi mettez_moi ajouter_moi fixons convenir_de book liste_de_attente
book: premier_creneau
change: changer change deplac* decal* report* repouss* avanc* modifi* retard* autre_jour autre_date autre_heure plus_tard plus_tot empech* imprevu
change: contretemps differ* remettre reprogramm* ulterieur* bouger tarder intervertir permut* substitu* autre_moment autre_creneau plutot cambiar move
change: reschedule trop_tot trop_tard jour_suivant semaine_suivante basculer finalement remplacer
cancel: annul* supprim* decommand* desist* dedire renonc* liber* efface* empech* plus_venir pas_venir resili* enlev* retir* rayez cancel cancelar
cancel: plus_besoin ne_viendrai viendrai_pas viendrai_plus viens_plus viens_pas oubliez_mon laisser_tomber abandonner excuser
show: quand rappel* deja oublie date souvien* retrouve* confirm* prevu prevue bien_un note notee inscrit trace rappeler_la quelle_date quel_jour
show: quelle_heure_mon ma_date mon_heure prochain_rendez planning_de suis_je_inscrit suis_je_attendu ai_je_un attendu attendue retenu reserve_pour
show: prevenu
# Danger
death: mourir mort morte suicid* tuer tue mourrir crever finir disparaitre mettre_fin pendre pont corde trou tombe adieu vivre vie cercueil noy*
death: sauter overdose medicaments avaler veines scarifi* pendu deces decede* defunt funerailles enterr* obseques coma envie_de_mourir plus_la_force
death: plus_de_raison en_finir ma_mort kill die morir muerte
violence: frapp* tape tapes taper cogn* battre bat battu* coup coups gifl* viol* agress* menac* harcel* insult* humili* brutalis* maltrait* violent*
violence: etrangl* brule rudoi* sequestr* enferm* sang bless* bleu bleus couteau arme fusil pistolet poignard* terroris* torgnole raclee chatie frape
violence: frappe_moi etouffe crache crie crier peur_de_lui pousse bouscule tire_les ceinture fouet boit_et alcool_et prive_de menotte attache pince
violence: mord jette abuse_de attouchement* touche_mon inceste pedo* beat hit golpea
fear: peur terreur terrifi* danger secours urgence urgences vite police pompiers samu sauv* cache cachee fuir suivi_par poursuit poursuiv* rode
fear: enferme_dans intrus cambriol* braqu* otage menace_avec help_me
despair: bout desespoir desesper* deprim* plus_envie plus_force fatigue_de seul abandonn* inutile fardeau poids souffr* pleur* triste detresse
despair: angoiss* espoir issue noir plus_personne rien_ne_va noie plus_gout gout_a_rien insomnie dors_plus dors_pas mange_plus craque craquer effondre
despair: effondree larmes charge_pour fatigue_de_vivre seule_au solitude
exploit: patron passeport_pris esclave exploit* passeur proxenet* prostitu* force_a forcee oblig* dette cave confisqu*
fire: feu incendie accident fuite_de_gaz inanime* respire* etouff* malaise infarctus avc evanoui* inconscient* saigne
# Administration
site: site plateforme portail internet ligne en_ligne demarche demarches formulaire dossier dossiers papiers papier administrati* dematerialis*
site: procedure numerique* informatique
login: compte mot_de_passe passe code codes connexion connect* franceconnect france_connect sesame bloque verrouill* authentifi* sms_de reinitialis*
login: cle_digitale france_identite identite_numerique session espace_personnel espace_client deconnect* double_authentification pseudo mdp login
login: sesames codes_de_acces code_secret code_confidentiel empreinte reconnaissance_faciale biometr* captcha robot_je jeton validation valider_mon
login: appli_de_authentification compte_bloque compte_verrouille identifi* mots_de question_secrete code_pin pin puk password contrasena
email: mail mails courriel* messagerie boite gmail outlook hotmail yahoo laposte orange_mail adresse_mail electronique piece_jointe joindre
email: pieces_jointes spam spams indesirable* corbeille expediteur destinataire courrier_electronique electroniques boitemail gmaill imap relever_mes
email: adresse_electronique missive missives mel mels pj mailbox correo objet_du brouillon signature_mail contact_mail expedier
benefits: caf rsa apl allocation* allocataire prime_de_activite prime msa aah mdph familiales prestation* aide_au_logement trimestrielle quotient paje
benefits: pension_alimentaire aeeh pch minima_sociaux ase handicap droits_caf cmg complement_de_libre rentree_scolaire caisse_de_allocations verse
benefits: verser versement versements percevoir indu trop_percu rib_caf enfants_a_charge isole parent_isole asf cf naissance_prime garde_de droits
benefits: ressources declaration_trimestrielle aides_sociales aide_sociale solidarite minimum_social handicapee cmi carte_mobilite taux_incapacite
benefits: complement tierce bourse_sociale fsl dossier_unique
taxes: impot impots fisc fiscal* declaration declarer imposition taxe fonciere habitation prelevement avis_de tresor tresorerie contribuable revenus
taxes: revenu percept* dgfip mensualis* quotient_fiscal amende timbre declarer_mes contribution contributions imposable non_imposable part_fiscale
taxes: abattement credit_de_impot csg ir tva micro_foncier acompte solde echeancier numero_fiscal espace_particulier revenu_fiscal tax taxes impuestos
taxes: taxe_de
health: ameli vitale doctolib mutuelle medecin docteur ordonnance securite_sociale assurance_maladie cpam css complementaire rembours*
health: arret_de_travail maladie sante hopital dentiste ald vaccin* kine teleconsult* carte_europeenne analyses laboratoire mon_espace_sante pharmacie
health: specialiste radio scanner irm cmu indemnites_journalieres ophtalmo* generaliste soin soins medical medicale medicaux caisse_maladie c2s
health: feuille_de_soins lunettes soignant sage_femme gynecolog* pediatr* cardiolog* dermatolog* grossesse enceinte maternite paternite invalidite
health: longue_duree operation transport_medical bon_de_transport infirmiere consultation cabinet prise_de_sang resultats salud medico doctor
job: emploi travail cv france_travail pole_emploi chomage chomeu* actualis* lettre_de_motivation embauche recrut* interim licenci* demission* metier
job: poste boulot postul* candidat* apprentissage alternance stage anpe patron_cherche attestation_employeur cpf mission_locale recherche_de salaire
job: contrat linkedin indeed rupture_conventionnelle droits_chomage are indemnisation emplois annonce annonces embaucher usine chantier manoeuvre
job: saisonnier saisonniers menage_travail interimaire ouvrier demandeur demandeuse chercheur inscription_chomage conseiller_emploi radiation radie
job: reinscri* entretien_de_embauche fiche_de_paie bulletin_de_salaire bulletins_de certificat_de_travail prudhommes work trabajo job_dating vae
job: bilan_de_competences reconversion
id-papers: identite passeport permis carte_grise ants etat_civil acte naissance mariage deces livret_de_famille cni immatriculation timbre_fiscal
id-papers: casier certificat extrait pre_demande permis_de_conduire points carte_de_identite changement_de_adresse vehicule cession vignette crit_air
id-papers: photo_de_identite empreintes piece_de_identite pieces_de_identite documents_de_identite passport acte_de duplicata perte_de vol_de
id-papers: declaration_de_perte voiture_de_occasion non_gage plaque plaques controle_technique malus permis_international permis_etranger auto_ecole
id-papers: pacs livret recensement jdc carte_electorale electorale procuration_de_vote elections inscription_liste nom_de_usage
residence: sejour titre_de_sejour prefecture recepisse anef naturalis* nationalite visa asile ofpra refugi* etrang* resident ofii dcem regroupement
residence: sans_papiers regularis* titre apatride cda attestation_de_prolongation francais_par ressortissant convocation_prefecture carte_de_resident
residence: demandeur_de_asile oqtf sejours long_sejour visa_long passeport_talent vie_privee_et decret ceremonie titre_de_voyage timbre_sejour
residence: famille_au_pays papeles permiso migrant residencia
retirement: carsat cnav pension reversion carriere trimestre* agirc arrco minimum_vieillesse aspa apa perte_de_autonomie cumul liquidat* veuve veuf
retirement: veuvage releve_de cnracl maison_de_retraite ehpad retraite* pensionne* pensions annuites rachat taux_plein depart_a releve_de_carriere
retirement: survivant mari_decede epoux_decede defunt autonomie aide_a_domicile auxiliaire dependance dependant girage gir maintien_a carte_senior
retirement: minimum_contributif attestation_fiscale_retraite certificat_de_vie certificat_de_existence ircantec
housing: logement hlm bailleur loyer locat* numero_unique cheque_energie edf engie eau electricite gaz compteur enedis appartement quittance foyer
housing: visale garant crous etat_des_lieux emmenag* demenag* maison expuls* dalo renov* surendettement propri* fournisseur linky bail habitat toit
housing: hebergement loger reloger residence_sociale studio colocation aide_au_loyer caution_loyer garantie depot_de_garantie quittances regie
housing: charges_locatives syndic facture_de_electricite facture_de_eau releve_de_compteur coupure_de kilowatt* veolia suez total_energies primeadapt
housing: maprimeadapt maprimerenov isolation_aide action_logement al_in numero_de_enregistrement attribution commission vivienda alquiler rent
school: ecole pronote ent cantine parcoursup college lycee eleve* classe professeur devoirs scolaire* notes maternelle rentree inscription_scolaire
school: creche periscolaire bourses_scolaires educonnect cahier instituteur maitresse universite etudiant* bac controle_parental ecrans tiktok
school: jeux_video centre_aere garderie transport_scolaire orientation carnet scolarite etudes lyceen lyceenne collegien collegienne bulletin_scolaire
school: maitre directrice_de_ecole nounou pajemploi assistante_maternelle creches bourse_du_lycee bourse_etudiant dse cvec diplome_du_bac
school: brevet_des_colleges carte_jeune cahier_de_textes absences emploi_du_temps vie_scolaire temps_de_ecran cyberharcel* harcelement_scolaire
school: filtre_parental colonie loisirs centre_de_loisirs etude_du_soir cursus fac campus
# Things
device: ordinateur* telephone* smartphone* portable* tablette* imprimante* iphone ipad samsung android windows ecran souris clavier appareil mobile
device: batterie chargeur puce sim cle_usb disque webcam micro casque haut_parleur scanner macbook bluetooth pc toile computer ordinador computadora
device: telefono celular phone laptop touchpad pave ecouteurs oreillettes box_tv televiseur tele montre_connectee liseuse tour_de unite pixel xiaomi
device: huawei nokia doro
use-device: allum* eteint eteindre rame lent lente lenteur plante bug bloque marche_pas fonctionne* regl* parametr* install* desinstall* mise_a_jour
use-device: stockage memoire photo photos video videos whatsapp skype visio zoom application* appli* contacts sauvegard* transfer* nettoy* repar*
use-device: casse cassee panne virus antivirus fichier* dossier_photos telecharg* agrandir son volume touche fond_de raccourci reinitial* fenetre
use-device: onglet* luminosite sonnerie notifications desactiv* formater lire_les word excel vocal camera clique cliquer double_clic bureau
use-device: dossier_bureau images photographie* cliches icone icones menus navigateur chrome firefox barre rotation majuscule* caractere* police
use-device: zoomer copier_coller chauffe chauffer recharg* batterie_se synchron* icloud drive nuage cloud musique_sur corrompu* redemarr*
use-device: mise_en_veille figee fige gele black_screen noir_ecran haut_parleurs muet muette alarme reveil_telephone
get-device: acheter achat doccasion occasion reconditionn* don donne donner preter prete pret prets emprunt* louer location recuper* seconde_main
get-device: moins_cher abordable materiel equip* solidaire emmaus offrir offert petit_budget bon_marche neuf ordinateur_gratuit tablette_gratuite
get-device: ressourcerie recyclerie secondhand achat_groupe subvention_pour credit_pour mensualites_pour revendeur boutique
network: internet wifi box fibre reseau 4g 5g forfait operateur orange sfr bouygues free connexion debit antenne zone_blanche data hotspot adsl
network: ligne_fixe livebox freebox cybercafe capte signal modem abonnement prise partage_de_connexion couverture giga internete wi_fi
network: conecter_internet raccord* opticien technicien_fibre ligne_telephonique telephone_fixe prise_murale mobile_data roaming recharge_mobile
network: credit_telephone sim_card carte_sim antennes relais satellite starlink reseaux capter cables cable ethernet repeteur cpl coupure
learn: apprendre cours atelier ateliers formation former lecon* initiation initier debutant* pix certif* progresser perfectionn* enseign* stage niveau
learn: exercice club autonome se_exercer apprent* grands_debutants bases module mooc tuto* eleve cle_de seances instruction instruire eduquer savoirs
learn: se_former me_former demarrer_sur brevet attestation_de_competence alphabetisation cours_de apprendre_a aprender escuela_de learn pedagog*
learn: stagiaire novice neophyte
scam: arnaque* escroc* fraud* phishing hameconn* pirat* hack* faux fausse suspect* bizarre louche virus usurp* vol* vinted leboncoin colis chronopost
scam: amende banque carte_bancaire carte_bleue oppos* debit* chantage rancon* lien clique malveill* cybermalveillance signaler spam 33700 perceval
scam: tracfin crypto* bitcoin prelev* cpf_arnaque technicien faux_conseiller plainte soutir* dupe* abuse* arnac* escroquer* malhonnete charlatan piege
scam: pieges tromp* imposteur imposture pretend pretendu pretendue se_fait_passer faux_site fausse_annonce inconnu_me inconnue_me code_par_telephone
scam: rib_vole virement victime depos_plainte scammer estafa fausse_banque livreur cadeau_gagne gagne_un loterie heritage_de western_union coupon*
scam: transcash paypal sextorsion webcam_chantage
print: imprim* photocop* scan* copie copies copier pdf numeris* papier feuille feuilles encre couleur recto tirer tirage tirages format agraf*
print: plastifi* relier dupli* fax impression impressions copieur polycopi* papeterie duplicat* reprograph* sortir_sur_papier version_papier print
print: documents_a tirer_sur a4 recto_verso
carer: aidants_connect aidant aidants mandat mandataire procuration habilit* legal* droit a_sa_place pour_le_compte a_la_place tutelle curatelle
carer: autoris* permission nom_de represent* delegu* delegation au_nom secret_professionnel consentement delegataire se_connecter_pour responsabilite
carer: proche parente_agee pour_autrui autrui signer_pour loi_permet en_toute habilitation_familiale jumelle aidant_familial protection_juridique
carer: majeur_protege gardien_des_codes
become: devenir metier recrut* postuler candidat* poste emploi embauch* offre travailler_comme reconversion benevol* salaire diplome
become: titre_professionnel remn formation carriere profil competences offrir_mes mediateur_numerique_metier devenir_conseiller conum travailler_chez
become: vocation job_de mission_de service_civique volontaire volontariat stage_mediation annonce_de remuneration salaire_de grille fiche_de_poste
become: vacataire contractuel cdd titularis* devenir_mediateur
host: commune mairie accueillir recruter recrutement structure collectivite association notre nos communaute_de_communes agglomeration referenc*
host: cartographie labellis* subvention* financ* etat budget poste_de partenaire* convention maire territoire dirige directeur directrice elus epci
host: anct intervenir habitants administres_de elue intercommunalite departement_souhaite collectivites etablissement_public porteur_de
host: candidature_de_la dispositif cofinance* demande_de_conseiller accueillons recrutons ouvrons proposons_des inscrire_notre ajouter_notre
host: notre_structure notre_espace nos_locaux bailleur_social_nous federation ccas_de fiche_de_notre modifier_la_fiche etre_labellise label
privacy: donnees donnee personnelles confidential* confidentiel* rgpd secret secrets anonym* conserv* stock* lit lisez lire partag* tiers supprim*
privacy: effac* desinscri* desabonn* stop cnil espion* prive privee surveill* enregistr* transmis* transmet* vie_privee oubli trace traces droit_a
privacy: oublier_mes supprimez_mes retirer_mon consentement cookies piste geolocal* revend* vendre_mes vendus_a publicite_ciblee demarchage
privacy: police_peut regarde_mes voit_mes consulte_mes historique archives archive conversation_effacee delete private informations_personnelles
privacy: coordonnees_transmises en_securite securise blacklist liste_rouge notifications_stop
complaint: nul nulle honte honteux scandal* inadmissible inacceptable mecontent* decu decue decevant insatisf* reclamation plaindre plainte mauvais
complaint: mauvaise incompetent* rien_compris rien_a_voir pas_repondu repondez_pas absent absente attendu attente perdu_mon_temps servez_a sert_a_rien
complaint: inutile bete idiot stupide debile lamentable desagreable impoli* deplor* catastrophe enerv* marre agace* ridicule mal_recu reclamer plaint
complaint: grief griefs doleance decevante inefficace inutilisable erreur_de erreurs bidon poubelle_votre minable bof mediocre pas_serieux irrespect*
complaint: malpoli* agressif desobligeant humilie vexe vexant rate foutage moquez moque retard_du lapin pose_un_lapin ferme_alors faux_numero
complaint: mauvaise_adresse mauvais_numero perime_vos nullard etoile etoiles bad complaint fache cesse_de incomprehensible usine_a
# The rest of life
weather: meteo temps_fait pluie soleil neige degres orage vent chaleur canicule froid temperature verglas
sport: foot football match psg om rugby tennis equipe but maillot sport sportif score coupe ligue joueur tour_de_france basket natation piscine
food: recette cuisine manger pizza gateau resto restaurant boulangerie pain viande repas boire vin cafe chocolat poulet legumes fruits dessert
food: boulanger menu_du cuisson four gateaux beurre farine epices couscous tajine halal kebab sushi biere apero legume potager tomates confiture
food: restaurants
fun: blague film musique chanson serie cinema concert jeu_de loto rire devinette poeme histoire chanteur acteur spectacle fete anniversaire radio
fun: livre roman horoscope
city: poubelle poubelles dechets dechetterie voirie trottoir eclairage lampadaire nid chat chien chats chiens bruit cimetiere marche_de parc jardin
city: arbre haie travaux plombier plomberie serrurier fuite chauffage encombrants ramassage collecte riverain riverains nuisance* rats frelons
city: moustiques taille_de voisin_bruyant lotissement permis_de_construire plu urbanisme fontaine marche_du kermesse brocante vide_grenier
city: conseil_municipal arrete_municipal banquet assainissement eclairage_public feux_tricolores panneau travaux_rue egout
shop: commander livraison magasin supermarche soldes vetement* chaussures meuble* vendre vends matelas frigo machine_a_laver voiture vehicule garage
shop: pneu essence prix_du promo promotions reduc catalogue parfum bijou robe chaussure telephone_a_vendre tele_pas canape frigidaire lave_linge
shop: cuisiniere lave_vaisselle aspirateur mazout bois granules chaudiere electromenager
law: avocat divorce heritage notaire tribunal prud licenciement_abusif heures_sup preavis conge_paye bail_commercial testament succession plainte_au
law: juge greffe pension_divorce huissier plaider avocate juridique contester litige prud_hommes contrat_de_travail conge_du voisin_proces caution_pas
law: casier_employeur penal amende_contester droit_du_travail
insult: connard connasse gueule merde putain encul* salope batard con conne debile pute
trivia: capitale histoire_de combien_de_pays president_de pourquoi_le definition traduire traduction anglais calcul* racine planete dinosaure roi
trivia: guerre univers
health-trouble: mal_au fievre tousse toux mal_de malade rhume grippe bouton boutons allergie genou genoux dos tete ventre gorge medicament dose
health-trouble: posologie vertiges tension diabete regime maigrir
travel: avion vol_pour billet_de sncf valise hotel camping passeport_sanitaire plage montagne voyage sejour_a_la croisiere location_de_vacances ferry
love: amour amoureux celibataire rencontre_amoureuse mariage_robe couple rupture copine_me jalouse bisou sexy nu coucher_avec aime_moi
faith: messe priere mosquee eglise pretre imam ramadan careme pelerinage bapteme
games: fortnite minecraft ps5 xbox roblox playstation jouer_a triche casino paris_sportifs bingo belote petanque
`;
