/**
 * Folded words of everyday and administrative French, in their usual spellings and short forms, that name no commune. One of them in an
 * answer tells that it is a sentence and not an unknown place; a word one letter away from one of them is a misspelt word and not a
 * misspelt commune. Composed by hand, completed with the words that nlu/corpus uses at least twice.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `
  aaaaaaaaaaaa aah abandonne abandonnes sorry nothing help please hello password street country brunch ehpad banlieue bananes couleurs claires dernieres melanger marquer contenu dominos dominoes abattage abattement abeilles abidjan abilite abimee abimer aboie abonne abonnement
  abonnements abonner abord abords abri absence absences absent absente absolument abstenir abuse abusees acceder accelerer
  accepte acceptee accepter accepterait accepteriez acceptes acceptez acces accessible accident accompagnant accompagnateur
  accompagne accompagnement accompagnements accompagner accompagnerai accompagnons accomplir accord accorde accordee accorder
  accordes accordez accouche accouchement accoucher account accueil accueillante accueille accueillir accueillons accuse acer
  achat achelem achete achetee acheter acheteur achoppe achte acompte acquerir acquis acquitte acquittee acquitter acse acte actif
  action activation active activer activite actualisant actualisation actualiser actualite actualites actuellement acueil ada adam
  adaptation adapte adaptee adaptees adaptes addictologie addition adherent adherents adhesion adieu adieux adjoint adjointe
  admets admettre admin administratifs administration administrative administratives administre administres admis admission ado
  adolescente adopter adoptif adorable adore adrese adress adresse adresser adresses adressez adulte adultes adviendrait advient
  aere aeroport affaire affaires affaisse affectation affection affelnet affichage affiche affichent affiches affichez affilie
  affirmatif affirme affront afghan afghanistan afin afrique agace again age agee agees agence agenda agent agents ages agglo
  agios agir agissez agit agneau agrafer agrandir agreable agree agreer agrement agressee agricole agricoles agriculteur
  agricultrice ah ai aidait aidan aidant aidante aidants aide aidee aident aider aidera aiderait aides aidez aie aient aigrefins
  aigues aiguille aile ailleurs aimable aimer aimeraient aimerais aimerait aimerions aine aines ainsi air aise ait ajoute ajoutee
  ajouter ajuda ajuste ajuster al alarme albanie alcatel ale alentours alerte alertes alexandre alger algerie algerien alimentaire
  aliments aline alise alitee allah allait allaite allard alle allee alleger allemagne aller allez allo allocataire allocataires
  allocation allocations allocs allouer allume allumee allumer almanach alocation alor alors alphabetisation alternance alternee
  altitude alume alves amabilite amande amazon ambition ambulance ambulants ame ameli ameliorer amende amendes amener americain
  americains amerique amet ami amicale amie amigo amis amities amo amour amoureux amplement amsterdam an ana analphabete analyse
  analyses ancien ancienne anciennes anciens andicape andre android anef anglais anglaise angle angleterre angoissent animal
  animateur animateure animatrice anime animer anna anne annee annees annexe anniversaire annoncant annonce annoncer annonces
  annuaire annuelle annul annulation annule annuler annulez annulons anonyme anploi ans antenne anterieure anthony antibiotique
  anticipee antivirus antoine ants anular anule anuler anulez anuller anvers anvoye aout apa apaise apatride apel apele apelez
  apercu aphasique apl aplomb apparait apparaitre appareil appareils appart appartement apparue appel appelat appele appelee
  appeler appelez appellent appelles appels apple appli application applications applis apply appointment apporter apprecie
  apprenants apprend apprendre apprends apprenne apprennent apprenti apprentie apprentissage apprete appris approchant approche
  appui appuye appuyer aprandre apre aprem aprendre apres apte aptic aptitudes aquagym ar arabe araignee arbre arc arche ardoise
  are arete argent ariv arive arme armee armenie armoire arnake arnaque arnaques arnaud arobase arrache arracher arrange arrangee
  arranger arrangera arrco arret arrete arretee arretent arreter arretes arretez arretiez arriere arrivant arrive arrivee arrivent
  arriver arriverai art arthur article artifice artificielle artisan arts as ascendant ascenseur ase asie asile aspa aspirateur
  aspire aspre assassin assembler asseoir assermente assez assigne assimilation assistance assistant assistante assiste assistee
  assister assisterait asso assoc associatif association associations associe associer assommant assurance assurances assure
  assuree assurement assurer assureur asthmatique asus atelier ateliers atestation atout attache attachee attacher attaque atteint
  attend attendent attendez attendiez attendre attends attendu attendue attente attestant attestation attrape attribue attribution
  attributions auberge aubergine aubert aubry auchan aucune audience audioprothesiste auditif auditifs auditives audrey auger
  augmente augmenter aujourd aune auparavant aupres auquel aura aurai aurais aurait auras aurelie aurez auriez aussi australes
  autel authentification authentique autiste auto autobus autocar autoentrepreneur automate automates automatique automatiquement
  automatiques automne automobile automobilistes automutile autonome autonomie autorisant autorisation autorise autorisees
  autoriser autoroute autour autre autrefois autrement autres autrui auxiliaire auxquelles avais avait avale avan avance avancee
  avancement avancer avant avc ave avec avenant avenir aventure avenue avertir aveugle avez avi aviez avions avis avise aviser
  avocat avoir avoire avons avoue avouer axe axel ayant ayez ayuda azertyuiop baba bac baccalaureat bacheliers bague baguettes
  baie baigne baigner baignoire bail bailleur bain baisse baisser bal balade balance balcon ballants balle bals bamako banc
  bancaire bancaires banco bande banke banque bapteme baptiste barbara barbe barbecue barbier barcelone baril barometre barque
  barrage barreau barrer barres barriere baryton bas basculer base bases bash basse bassin bastien bat bateau bateaux bati
  batiment batte batterie battre battu battue battues baux bavard bavardage bazin bb bcp beau beaucoup beaute bebe bechamel begue
  bel belgique bella belle belles belote ben benard beneficiaire beneficiaires beneficient beneficier benevole benevolement
  benevoles benin benne benoit bequille berbere berceau berge berger berlin bernadette bernier berthe bertin bertrand besnard
  besoin besoins besoint bete betes betise beurre bghit bibli biblio biblioteque bibliothecaire bibliotheque biche bien biens
  bienseant biensur biento bientot bienveo biere biffer bigot bijou bijoux bilan billes billet billets biologie bis bise bisous
  bitcoin bitte bizar bizarre bizarres bjr blague blah blaireau blanchard blanche blanches blancs blanquette ble bled blesse
  blessee bleu bleue bleus bleux blin bloc bloke blondel bloquant bloque bloquee bloquer bloques blot bluetooth bn bne bobo bodin
  bof boire boisson boite boites bol bolides bon bone bonheur bonjour bonjoure bonneau bons bonsoir bonsoire bonte bord borde
  bornes boss bosser bot botte bouchard bouche bouchees boucher bouchons boucle bouclier bouddhiste bouffees bouge bouger bouillir
  bouje boulanger boulangere boulangerie boule bouleverse boulistes boulots bource bourgeois bourgeoise bourse boursier boursiers
  bouscule bouse bout bouteilles boutique bouton boutons bouts bouvier bouygues box bra braille branche branchements brancher
  braque brave bravo breche bref bresil bresilienne breton bretonne breve brevet briand brice bricolage brigade brigitte brillante
  brille brin brique britannique brocante broche brochet bronchite brosse brother brouillons bruit brule bruler brulures brume
  brun brune bruneau bruno brut brutalise bruxelles bsr budget budjet bug bugge bulgarie bulletin bulletins buraliste bureau
  bureautik bureautique bureaux burkina buro buse buss but buts butte bye ca cabalistiques cabane cabine cabinet cable cache
  cachee caches cachette cactus cadeau cadet cadre caducs caf cafard cafe cafetiere caffe cage cahier caillou cailloux caisse
  caisses caissiere calculateur calcule cale calendrier calepin caler call calme calotte cambiar camelias camera cameroun
  camerounaise camille camion camionnette camp campagnes campe camping camus can canada canal canalisation canape canapes canard
  canaux cancel cancelar candidat candidate candidater candidats candidature cane canicule canines caniveau canne canoes canon
  cant cantar cantine canton cap capable capitaine capital capitale captcha captchas capte capter capture car caractere caracteres
  caravane cardiologue cardon care cariere carine cariste carla carlier carole caroline caron carpe carpentier carre carreau
  carrefour carrement carrier carriere carsat carta carte cartes cartographie carton cartouche cas casa casablanca case cases
  casier casque casse cassee cassees casser casserole cassettes cassos cassoulet castor catalogue cataracte catastrophique
  categories cathedrale catherine catholique catholiques causer causse caution cavalier cave caverne cb cc cdd ce ceci cecile
  cedaient cede ceder cedes ceinture cela celebree celibat celibataire celine cellule celui cendres cens cense cent centaines
  centimes centre cents cercle ceremonie cerfa cerisier certain certainement certaines certains certes certif certifica certificat
  certification certifiees ces cesser cessez cession cest cet cette ceux chacun chacune chaine chainee chaines chair chaises
  chalet chaleur chaleureusement chambres champ champignon champion chances changeant changee changement changer changes changez
  chanje chanson chant chantage chantait chantal chante chanter chanteuse chantier chants chaque charabia charbon chargeait
  chargee chargent charger charges chargeur charitable charite charles charlotte charmante charpentier charrette charrier charte
  chartier chasser chat chatbot chateaux chatgpt chaud chaude chaudron chauffage chauffe chauffee chauffer chauffeur chaumiere
  chaussette chaussure chaussures chauves chauvet chauvin che chef cheffe chefs chek chelou cheminee chemins chemise chenilles
  chepa cheque cheques chequier cherchais cherche cherchent chercher cherchez cherchons chere cherhce cheri cherie cheval chevalet
  chevalier chevallier chevaux cheveux chevre chez chibani chien chienlit chiens chiffre chiffree chiffres chine chinois
  chirurgien chloe choc chocolat choir choisi choisie choisir choisis choix cholesterol chomage chomaje chomeurs choquant chorale
  chose choses chou choucroute chouette choukran christian christine christophe chrome chronique chronopost chrysantheme chui
  chute ci ciao ciel cierge cil cime cimetiere cinema cinq cinquante cirage circulation circule circulent cire cirque ciseaux cita
  cite citer citernes citoyen citron civil civique cki clair claire clairement clairs claque claro classe classee classer classes
  classeur claude clavie clavier cle clef clement clerc cles cliches client cliente clients clignote clignoter clike climat
  climatise clinique cliquant clique cliquer cloche cloches close cloture cloturee clou cloud clouer clowns club cmt cmu cnda cni
  cnracl co coach cochant coche cocher cochet cochon code coder codes coeur coffre cofinancer cogne cohen cohesion coiffe coiffeur
  coiffeuse coiffure coin coince coincide col cola colere colette coli colin colis collaborateurs colle collectez collectifs
  collectionneur collective collectivite collectivites college collegienne collegiens collegue coller collet collier collin
  colline collines coloc colocataire colocation colombie colonie colonnes colza com coman comant combat combattant combattants
  combe combien combient comble come comen coment commande commander commandes comme commence commencement commencer comment
  commercants commerce commerces commettre commission commode commun communal communale communaute commune communes communication
  communications communique communiquer communiques communiquez como comores comorien compagne compagnie compagnon comparateur
  comparer compatible compensation competences competent competente complement complementaire complementaires complet complete
  completement completer completes complexe complexite compliments complique compliquee comporte compose composee composer
  composteur composteurs compren comprend comprendre comprendront comprends comprenez compreniez compri compris comptable compte
  comptees compter comptes compteur comptez computador computer comtoise comune con conai conaisse conakry conbien concernant
  concert concession concevable conclu concours concret concretement concubin concubinage condamne conditions condoleances
  conduirait conduire conduis conduit conduite conect conecte conecter conexion conference confiance confidences confidentialite
  confidentiel confie confier configurer confirmation confirme confirmer confisque confiture confond confonds confondu conforama
  conforme conformes confrere confuse conge congediee congelateur conges congo conjoint conjugales conjugue conjure connais
  connaissance connaissez connait connaitre connaitriez connard conne connecte connecter connexion connexions connu conpren
  conprend conpte consacre consciencieux conseil conseille conseiller conseillere conseilleres conseillers conseillez conseils
  consens consentement consentie conservation conservatoire conserve conservent conserver conservez conseye conseyer considerables
  considerer consignait consignes consigo consiste console consseiller constate constitue constructible construire consultation
  consultations consulte consultent consulter consulterai conta contact contacte contactee contacter contactez contacts contenant
  content contente conteste contester conteur continuation continue continuer continuez contra contracter contrainte contrariee
  contrat contrats contravention contrecoeur contrefacon contretemps contribuable contribution contributions controle controler
  controleur convalescence convenable convenablement convenance convenant convenir convention conventionne conventionnelle convenu
  convenue conversation conversations converse converser convertir convie conviendrait convient convoc convocation convocations
  convoque convoquee convulse cookie cookies cool coordinateur coordinatrice coordonnees copain copi copie copier copies copine
  copropriete coq coque cor corbeau corbeille corde cordes cordial cordier cordonnier corinne corme cornes cornet correct
  correctement correcteur correo correspond correspondance correspondante correspondants correspondent correspondre corrige
  corriger cosmonaute costume cotation cotes cotisation cotisations cotise cotitulaire coton cou couche coucher coucou coude coule
  couler couleur couloir coup coupe coupee coupees couper coupes coupez couple coups coupure cour courage courageux courante
  courants coure courge courgettes courir couronnes courriel courriels courrier courriers courroie course courses court courte
  courtier courts cousin cousine coussin cousu cout coute couteau coutent couter couterait couteux coutume coutumiere couturier
  couturiere couvent couvercle couvert couverte couvertes couverture couvre couvreur couvrez covoiturage coworking cp cpam cpf
  crabe craie craindre crains craint cran crane craque cre creation credit cree creee creer creme creneau creneaux crepe cresson
  crete cretes cretin creux creve crever crevette cri crie crier cris crise crit croatie croc croche croire crois croises
  croisiere croissant croit crosscall crosse crous croute croyais croyait croyez cru crue cryptes cryptomonnaies css cube cuire
  cuisine cuisines cuisinier cuisiniere cuisson cuit cuivre cul culte culture cumul cumuler cumulerais curatelle curateur
  curatrice cure curriculum curseur cuvette cv cyber cyberbase cybercafe cybermalveillance cycle cygne cypres cyr cyril da dac
  dacc dacord dacore dactylographie dadieu dadresse daemon dahlias daide daigne dak dakar dame dames damien damier dan dancing
  danemark danger dangereux daniel danielle dansant danse danser dantiste dargent daron darriver darty dat data date dates datte
  daube dauphinois dautre davantage david davoir day dc dde deambulateur deau debat debile debit debite debitez debloque debloquer
  debordante deborde debordes deboucher debouches debourse debourser debrouille debrouiller debut debutant debutants debute
  debuter decale decaler decalez decalons decede decedee decembre decent deces decevant decharge dechetterie dechiffrer dechiree
  decide decidement decision declaracion declarassion declaration declarations declarative declare declaree declarer declasses
  decline decliner declouee deco decolle decommande decommandent decommander decompte decomptes deconnecte deconnecter decouper
  decouragee decouverte decouvre decouvrir decret decrire decrit decroche decrocher decu dedan dedans dedire deductible deduction
  deduire defaire defaut defectueuse defense definitivement defraichi defunt deg degat degres degrevement dehors deja dejeuner
  dejouer dela delai delais delattre delaunay delegation delegue delibere delicat delicatesse delier delivre delivree delivrer
  dell delmas delorme delphine delta demain demandais demandait demande demandees demandent demander demandes demandeur demandeurs
  demandeuse demandez demarchage demarche demarches demarcheur demare demarrage demarre demarrer dematerialise dematerialisees
  demenage demenagement demende demendeur demesuree demeure demeurent demeurer demi demin demission demissionne demissionner
  demoiselle demploi demunie demunis den denicher denis denise denoncer dent dentaire dentaires dentelle dentiste dents depanne
  depanner depanneur depart departement departemental departementale depasse depassee depecher dependance dependent dependre
  depense depenser depenses depistage depit deplacant deplace deplacee deplacement deplacent deplacer deplacez deplairait
  deploiement deplorable deplore depose deposee deposent deposer depot depots depourvu depui depuis derange derangement deranger
  derangerait dernier derniere derniers derobe derogation derriere desabonner desabonnez desactive desactiver desagreable
  desagrement descend descendre descends deschamps descolarise desemparee desemparent desesperante desespoir desheriter designer
  desinscri desinscription desinscrire desinscris desinstaller desire desirerais desireuses desireux desiste desistement desister
  desobligeant desolation desole desolee desorientee desormais dessein dessert desservie dessin dessous dessu dessus destin
  destinataire destination destine detachees detacher detail detartrer detenait detenez detention detenu detruire dette dettes
  deux deuxieme devais devait devan devant developpe devenir devenire devenu devenue deverrouillage deverrouiller deviennent
  devient devine devinez devis devoir devoirs devra devrai devrais devrait di dia diabetique diable dialoguer dialyse diapositives
  dicte dictee didantite didentite didier diem dieu dieux diff difference different differentes differents differer difficile
  difficulte difficultes diffuser digital digitale dimanche dimes diminuees dimpo dimpot dimprimante diner dinformatique dingue
  dinosaures dinpot diplome dirait dire direct directe directement directeur direction directrice direz dirige diriger dis disait
  disant discours discret discretion discussion discute discuter disent disjoncte disjoncteur disney disons disparait disparaitre
  disparition disparu disparue dispense dispo disponibilites disponible disponibles disponnible dispose disposee disposer
  dispositif disposition dispositions disposons disputent disputons disque disques dissertation distance distingue distinguees
  distinguer distingues distrairait distribue distribuer distribution dit dite dites divisees divorce divorcee divorcent divorse
  dix dizaine dmain do doc docaz docker docteur docteure doctolib documan documant document documents doi doigt doigts dois doit
  doivent doleances dolor domaine domaines dome domicile dominique dominos dommage donation donc done donnait donne donnee donnees
  donnent donner donnerai donnerais donnes donnez donniez dons dont dordi dordinateur dorenavant dorment dormir doro dors dort
  dortoir dos dosie dossie dossier dossiers doter dotre douane double doubles douce doucement douche doudou douleur doute douteux
  douverture douzaine douzaines dpui dpuis dragon drapeau drapeaux draps dresse dresser drive droi droit droite droits drole
  dropbox dru ds dsl dubois duc due dufour dumas dumont dune duplicata dupont dupuis dupuy dur durable durand durant dure duree
  durs duval duvet dvt dys dyslexique eau eaux ecailles ecart ecchymoses echange echanger echanges echeance echeancier echeant
  echec echecs echo echoue eclair eclairage eclairer eclairez ecoles economies economique ecorce ecossaise ecosse ecoute ecoutee
  ecouter ecouteurs ecoutez ecran ecrans ecrant ecri ecrir ecrirai ecrire ecris ecrit ecrite ecrites ecrits ecriture ecrivain
  ecrivais ecrive ecrivent ecrivez ecrou ecuries edan ede edf edge edith edouard educateur educateurs education educatrice
  educonnect eface efface effacee effacees effacement effacer effacez effectivement effectue effectuees effectuer effet efficace
  efficacite effleurer effondree effondrer efforts effraie egalement egare egaree egarees egares eglise eglises egout egypte eh
  ejectee ekri el elaguer elections electorales electricite electrique electronique electroniques eleve elevee eleves eligibilite
  eligible elisabeth elise elle elles eloi eloigne eloignees elue em email embarquement embarras embarrasse embauche embaucher
  embauchez embete embrassez embrouille embrouiller emile emilie emma emmanuel emmaus emmelent emmenager emmene emmenee emmener
  emoluments empeche empechement empechent empiete empire emplacement emploi emploie emplois employe employee employer employeur
  employeurs empreinte emprunt emprunter encadre enceinte enchainer enchante enchantee encombrants encombre encombrent encor
  encore encre endormie endormir endroi endroit endroits energetique energi energie enerve enfan enfance enfant enfants enfer
  enferme enfermee enfermes enfin enfoncer enfreindre engage engagement engagements engager engie engin engourdi enjoignant
  enjoint enleve enlever enlevez ennemi ennuie ennuis enorme enquete enquiers enregistre enregistree enregistrees enregistrement
  enregistrer enregistres enregistrez ensap enseignante enseigne enseignement enseigner ensemble ensuite ent entend entendez
  entendons entendre entendrez entends entendu entendue enterre enterrement entier entiere entieres entorse entoure entraide
  entrainer entre entree entrent entreprendre entrepreneur entrepreneuse entreprise entreprises entrer entretenir entretien
  entretient entrevue envahissent envahit enveloppe envers envi envie environ environs envisageable envoi envoie envoient envois
  envoiye envoye envoyee envoyer envoyes envoyez eoliennes epaisse epargne epaule epi epicerie epines epingle eplucher epn epoque
  epouse epouser epoux epreuve epson epuise epuisee epuisent equin equipe equipees equipement equiper equivalent er ere ereur
  ergot eric ermitage errant erreur errone erronee errones erythree erythreenne es escalier escaliers escargot escarres escro
  escroc escroquer escroquerie escroqueries espace espagne espagnol espasse espece especes esperais esperer espion espionner
  espoir esprit esqe esque essai essaim essais essart essaye essayer essence essor essuie est esta estampe estelle estimation
  estime etabli etablir etablis etablissement etage etaient etait etale etang etant etape etapes etat etats ete eteindre eteint
  eteinte etendue eternelle etes ethiopie etienne etiez etiole etions etiquette etoiles etonne etouffe etourderie etourdie etrange
  etrangement etranger etrangere etrangers etranges etrangle etranglee etrangler etre etrier etroit etude etudes etudian etudiant
  etudiante etudiants eugene eur euro europe europeen europeenne euros eusse eut eux eva evaluation evaluer evanouie eveiller
  evenement evidemment evidence evident evier eviter evolution ex exact exacte exactemen exactement exactes examen examiner
  exasperante excel excellent excellente exceptionnelle exces excessif exciser exclu excuse excuser excuses excusez exemplaires
  exemple exemples exercer exercices exige exigee exigera existe existence existent existes existez exoneration exoneree
  exorbitante expatriee expedie expedier expediteur experience experts expire expiree expirer explication explications explique
  expliquer expliquez exploitant exploser expose exposer expres exprime expulsion exterieur externe extrait extranet extras ey
  fabien fabre fabrice fabriquer fac facade face facebook facebouk fache facile facilitateur facon facteur facture facturees
  factures fai faible failli faim fair faire fais faisable faisaient faisais faisait faisons fait faite faites faits faivre falar
  fallacieux fallait fame fameux familial familiale familiales familiariser familiere famille familles familliale fan fanfare
  fanny fantaisie fantome faq farce fardeau farine fasse faste fatiguant fatigue fatiguee fatiguent fatiguer fauchee faudra
  faudrait faure fausse faustine faut faute fautes fauteuil faveur favor favoris fax faxer fazer fb fe fee fees felicitations
  felix femme femmes fendu fenetre fenetres fer fera ferai ferait ferie feries fermage ferme fermee ferment fermer fermes
  fermeture fermez fermier fernand fernandez feront ferrand ferry fervents fesse fetes feu feuille feuilles feuilleton feuillets
  feutre feve fevrier fghfghfgh fibre fiche fichee fiches fichie fichier fichiers fidele fief fier fiere fievre fige figee figue
  figues figurait figurant figure figurent figurer fil file filet filiere filles fillette filleul filleule film films filous fils
  fin finale finalemen finalement finance financement financer finances financiere fines fini finir finisse finit fioritures fioul
  firefox fis fisc fiscal fiscale fiscales fiscaliste fiscaux fischer fish fisse fissure fixe fixee fixer fixez fixions fkdsqhf
  flamants flamme fleches fleur fleurissent fleurs fleuve flic flore florence florent florian florine flot floues flux flyers fnac
  fo fodre foi foie foin foire fois folle fon fonciere fonciers fonction fonctionnaire fonctionnait fonctionne fonctionnent
  fonctionner fonctionnes fonctions fond fondation fonds fondue font fonte foot football for forcer forces foret forfait forfaits
  forget formalite formalites formassion format formater formateur formation formations forme formellement former formes
  formidable formulaire formulaires formule formuler fort forte fortnite forts fortune forum foto fotocopi fou foudre fouille
  foule fouquet fourche fouriere fourmi fourneau fourni fournie fournier fournir fournisseur fournit fournitures fourreau
  fourriere fous foye foyer fr frac fraction fractions fraise framboise franc francais francaise france franceconnect frances
  francesa franche franchement franchise francoise franse fransse frape frappe frappee frappent frapper fraude frauduleux frederic
  free frein frequente frere freres fresh fresque friche friend frigo frites froi froid froide froids fromage fromages front
  frontaliere frontiere fruit fruits fsl ft fugue fui fuit fuite fuites fume fumee fumer fumet fumiste furieux fuseau fusil
  fusionner fut futbol futur future gabon gabriel gachis gage gages gagne gagner gagnez gain gains gale galere galerie galet
  galimatias gallo galopin gambie gamin gamme gant gants garage garant garanti garantie garanties garcia garcon gardant garder
  garderie gardes gardez gardien gardienne gardiens gardon gare garer gares garni garnier garson gateau gauche gauthier gautier
  gay gaz gazette gel gele gen gendarme gendarmerie gendarmes gendre general generaliste genes genet geneva geneve genial genie
  genou genoux genre gens gentil gentillesse gentils gentiment geolocalisez georges gerard gerbe gere gerer geres germain gestes
  gestionnaire ghana gifle giflee giga gilbert gilet gillet ginette giornata girafe girard giraud git gite gjfkdlsm glace glacee
  glands glisse glissee globale globe gmail go gobelet godard godin gomez gonfle gonfler gonzalez good google gorge gosse gosses
  gosto gouffre goulets gourde gout gouter goutte gouttes gouv gouverne gouvernement gouvernent grace gracias gracieuse
  gracieusement grade grain graine graines grains grande grandes grands gratin gratitude gratos gratui gratuit gratuite
  gratuitement gratuites gratuits gravats graves gravier graviers gre grec grece gregoire gregory grelotte grenier grenouilles
  gresille greve grille grippee gris grise grises grive grondin gros groseille groseilles grosse grosses grossesse grossier
  grossir grotte groupe grue grumeaux gue guepe guere guerie guerisseur guerre guibert guichard guichet guichets guide guider
  guides guidez guillaume guillot guinee guineen guitare gusta gustave guten guy guyanais guyot gymnase ha habilitation habilite
  habilitee habilitees habiliter habitant habitante habitants habitat habitation habite habitent habiter habits habitude habituels
  hache hacke haha haie haine haiti halage hall halle halte hameaux hameconnage hamon hanche handball handicap handicape
  handicapee handicapees handicapes hangar hante haras harcele harcelee hardy haricot harki hasard hate hatez haut haute hauteur
  hauts hebdomadaire heberge hebergee hebergees hebergement hebert hein helas helene hello help hemiplegique henri henriette henry
  herbacee herbe heritage herite heriter heritiers hermite heros herve hesite hesiter heur heure heures heureuse heureusement
  heureux hey hfdksjqh hi hier histoire histoires historique hiver hivers hlm hoarau hoareau hola hommages homme hongrie honnete
  honneur honoraires honore honorer honte honteux hopitaux hora horaire horaires horizon horloge horloger horodateur horoscope
  horribles hors hospitaliere hospitalisation hospitalise hospitalisee hote hotel hotline hotmail hotspot houle housing how hp
  huawei hubert huet hugo hugues hui huile huis huissier huit huitres humain humaine human humble humblement humeur humide
  humiliation humilie hurle hurler husband hutte ia ibuprofene ici icone icones idantifian idantite idee idees identifian
  identifiant identifiants identifie identifier identite if ignorance ignorants ignore ikea il ile iles illectronisme illettre
  illettree illimites illisible illisibles ils image images imbecile immangeable immatriculation immatriculer immediate immense
  immeuble immeubles immobile immobilier immobiliere immobiliers impasse impaye impayee impec implique importance important
  importants importe importunent importuner imposable impose imposition impossible impot impots impraticable impression
  impressionnant impressions imprevu imprimante imprime imprimee imprimente imprimer imprimes in inaccessible inactive
  inadmissible inadvertance inanime inaugure incapable incendie incessants inch inchallah incitent inclusion incomplet incomplete
  incomprehensible incomprehensibles inconnu inconnus inconscient inconsciente inconvenient incorrect incorrecte incorrects
  incroyable inde indeed indemnisation indemnite indemnites independant independante independants indesirables index indications
  indicative indice indiciaire indique indiquee indiquer indiscret indispensable individu individualise individuel individuelle
  individuels indu indument ines inexactitude infecte infeste infiniment infirme infirmes infirmiere info informatic informaticien
  informatik information informations informatique informatiques informe informer infos ingenieur initiation initier injoignable
  injuste innombrables inondation inondations inonde inpot inpots inprimer inquiet inquiete insalubre inscri inscripsion
  inscription inscrir inscrire inscrit inscrite inscrits inscrivant inscrive inscrivez insertion insta instagram instale
  installation installe installer installes instance instant instituteur institution institutrice instruction instructions
  instruire insu insuffisant insupportable insurge integrale integration intelligence intelligent intention intercommunal interdit
  interessant interesse interessees interesserait interet interim interimaire interlocuteur intermediaire intermittent internat
  international internet internete internette interphone interpose interprete interroge interroger interrompent interrompt
  intervenant intervenir intervention intervertir interviens intervient intolerable introduit introuvable intrusion inutile
  inutilement invalide invalidite invariablement invente inverse investir invisibles invitation invite invitent inviter ipad
  iphone ipsum ir ira irait irak iran iras ircantec irene iris irlande irrationnel is isabelle islande isolation isole isolee
  israel issue it italie itineraire itinerant ivan ivoire ivoirien ivrogne jabite jachete jacob jacqueline jacques jacquet jade
  jadis jai jaide jaimerai jaimere jalon jaloux jamai jamais jambe jambes jambon jame jannule janvier japon japonais jardinage
  jardins jariv jarive jarriv jarrive jatend jattend jaune jaunes jazz jbosse jcapte jcherche jcompren jcomprend jdeclare jdoi
  jdois jdors je jean jeanne jeans jecri jemmene jen jenvoi jeremy jerome jespere jet jete jeter jeton jette jettent jeu jeudi
  jeune jeunes jeunesse jeux jfai jfais jfe jhabite jkhgfd jlai jle jlui jme jmet jms joel jogging joie joignable joindre joint
  jointe jointes jointures joli jolie joliet joly jonathan jorai jose joseph josette josiane joubert jouer joues jouet joueur jour
  jourdan journal journaliere journalieres journe journee jours joute joyau joyeuses jparle jpars jpasse jpaye jpe jpense jpeu
  jpeux jpg jpostule jpourrai jpp jpref jprend jrecoi jretrouve jsai jsais jse jserai jsp jss jsui jsuis jtape jte jtm jtouche
  jtrouve judiciaire judo juge jugee jugement juillet juin jules julie julien juliette jumeau jumelle jung jupe jurer juridique
  juridiquement juriste jus jusca jusqu jusqua jusque juste justement justice justificatif justificatifs justifie justifier justin
  justine jvai jve jveu jveux jvien jvoi jvou jvoudrai jvs jy kaboul kan karim karine kartier ke kel kelkun kelle kes keske keskon
  kevin ki kieffer kil kilo kilometres kilos kine kinesitherapeute kinshasa kiosque kitance klein km koi koman kombien kon konbien
  kosovo label labellisation labellise labeur laboratoire labour lac laccompagner lacet lache lacher lacroix ladrese ladress
  ladresse lai laid laide laider laine laisse laissee laissent laisser laissez laissons lait laitue lalalalala lambert lame
  lampadaire lampe lamy lan lancee lancer lancien lande langage langes langlois langue langues lanterne lapa lapin lapli laporte
  laposte lappli lapre laptop laquelle lara lard large largent larme larmes las lasile lassee lasso lassurance lassuranceretraite
  latte laura laure laurence laurent laurier lauriers lausanne lavage lave laver lavoir lea leasing leau leblanc lebon leboncoin
  lebrun leclerc leclercq lecole lecomte lecon lecons lecran lecteur lecture lede lefebvre lefevre lefort legal legale legalement
  legales legalite legende leger legitimement legrand legros legue leguee leguer legume lejeune lemaire lemaitre lemarchand
  lemoine lendemain lendroi lenovo lente lentement lenteur lentille leonie lequel leroux leroy lesage lespace lesquelles lesquels
  letranger letre lettre lettres leu leur leure leurs levain leve levee levent leveque lever levre levure levy lexmark lg lheure
  li liard liban liberale libere liberee liberer liberez liberte librairie libre libreoffice libres libye lice licence licencie
  licenciement licencier licite lidentite lidl lie liee lien liens lierre lieu lieux lievre lievres lignes like liliane limaces
  limite limiter limites limmeuble limpides limprimer lin lineaire linfo linformatik lingere link linkedin linky linprimante
  linternet linux lion lions liquidation liquide lirez lis lisbonne lise lisez lisible liste listes lit litige litres lits livebox
  livraison livre livrer livres livret lo loca local locale locataire locataires locatif location locaux locked logemant logemen
  logement logiciel logiciels login logis logitech loi loic loin lointain lois loisible loisir loisirs lol lola london londres
  longs longtemps longue longues lontan lopez lopital loquet lordi lordinateur lordinateure lorem lors lorsqu lorsque lost lot
  lotissement loto lots lotte louche louis louise loup loups lourd lourds loutre louve loyer lu lucarne lucas lucie lucien
  lucienne ludotheque ludovic lui lumiere lumieres lumineuse luminosite lundi lune lunes lunette lunettes lus lustre lutin lutte
  luxembourg lyce lycee lyceen lyceens lynx lyonnais lyre ma mac macaron macbook machin machines madagascar madame mademoiselle
  madrid magasin magazine magique magnetique mahe mai maide maigre maigres maiia mail maile mailer maillard mailles mails maime
  main mains maintenance maintenant maintenir maintenu maintiens mairi mairie mais maison maisonnette maitre maitresse maitrise
  maizon maj majeur majeure majeurs majoration majuscule majuscules mal malade malades maladie maladresse malaise
  malencontreusement malentendant malentendante malentendants malfaiteurs malgre malheur malheureusement malheureux malhonnete
  mali malice malien malin malle mallet malmene malte maltraitance maltraite malvoyant malvoyante maman mamans mameliorer mamie
  manana manche manches manda mandat mandataire mandats manege mange mangent manger manie maniement maniere manipulation manke
  manquante manquants manque manquent manquer mansarde manteau manucure manuel mapel mapele mapelle maprimerenov marais marathon
  marbre marc marcar marcel marcelle marchand marchande marchands marcher mardi marechal marees mares marge margot mari maria
  mariage mariee marier marine marins marion marital marius maroc marocain marocaine marque marquis marri marron marrons marteau
  martha martin martine martinez marty masque massacrer masse masses masson mastercard mat matain match matelas materiel
  maternelle maternite mathilde maths matiere matin matinal matinale matinee matins matou matthieu maurice mauritanie mauvais
  mauvaise mauve mave max maximale maxime maximum mazout mbappe mci mdp mdr me mec mecanique mecaniques mechoui mecontente
  mecontentement mecredi medaille medecin meder media medias mediatek mediateur mediateure mediateurs mediatheque mediation
  mediator mediatrice mediatrisse medical medicale medicaments medium mefiance megarde meilleur meilleure meilleures meilleurs mel
  melange melangent melanie mele meler melon membre membres meme memes memoir memoire memoires men menace menacee menaces menage
  menagere menageres menard mendie mener mensualisation mensualiser mensualites mensuelle ment mental mentions mentir menu menvoi
  menvoye mercerie merci mercier mercis mercredi merde meres merge meri merie meritants merite merites merle merovingien mersi
  merssi merveille mes mesage mesaje mesdroitssociaux meson message messagerie messages messenger messieurs mesure mesures met
  metal meteo metie metier metiers metre metres metro metropole mets mette mettez mettrais mettre meu meuble meuf meunier meure
  meurs meurt meurtre meus mexique meyer mi michaud michel michele micro microcredit microsoft midi miel mien mienne mieu mieux
  migrants milan milieu militaire mille millet millions mimosa min mince mind mine mines mineur mineure mineurs minha minimum
  ministre ministres minscrire mintenan minteresse minuit minute minutes mireille miroiter mis mise misere mises mission missions
  missive missives mitoyennete mlkjmlkj mm mnt mo mobile mobiles mobilite mobylette mochte mode modele modere moderne modeste
  modestes modification modifie modifiees modifier modifiez modifiiez modique modiques module moelle mohamed moi moin moindre
  moindres moine moines moins mois moitie moldavie molle mollet mollets moment mon monaco monde monet monique monnaies monnier
  monsieur monsieure montagnes montant montants monter montera montre montrent montrer montrez moque moquette moquez mor morale
  morceau mord mordre mordu more moreau morel morgane morin morne moro mors mort mortes mortier morts moscou mosquee mot moteur
  motif motiv motivation motive moto mots mottes mou moules moulin mourir mourire mousquetaire mousses moustache moustique
  moutarde moutons move movil moyennant moyenne moyens mozilla mrc msa msg mtn much mucho muet muito mule mules muller multimedia
  municipal municipale municipalite munie mur murier muse musee museliere musique mustapha mutation mutile mutualisation mutuel
  mutuelle my mystere mysterieux na nada nadia nadine nage nager naissance naitre naive namur nan nao napoleon nappe nargue natali
  nathalie nationale nationalite nations native naturalisation nature naturellement naval navarro nave navet navets navette
  navigateur navigue naviguer ne neanmoins necesito necessaire nee need nef negatif negatifs neige neiger nenni neph nerf nes
  nestor net netflix nette nettoye nettoyer neuf neuve neuves never neveu new newsletters nez ni niche nickel nicolas nid nids
  niece niger nigeria nigeriane nimporte niveau nivo nn no noces nocturne noel noemie noeud noir noire noires noirs noise noisette
  noisettes noix nokia nom nombre nomme nommer noms non nonn nop nope nord normal normande norvege nos nostalgie not notaire
  notamment notarie note noter notes notez notice notification notifications notre notres nou nounou nourriture nous nouveau
  nouveaute nouveaux nouvel nouvelle nouvelles nouvo novembre novice noyau ns nu nuage nue nues nui nuit nul nulle nullement nuls
  num number numerau numeric numerik numerike numerique numeriques numerisation numerise numerisee numeriser numero numeros nvo
  nyet nymphe obei obeir obeis obeissant obeit objection objet objets obligations obligatoire oblige obligeance obligee obligent
  obliger obole obrigado obscur obseques observation observe obstacle obstine obstinement obtenir obtenu obtient occasion occupait
  occupant occupation occupe occupee occuper occupera occupez ocean oceane octobre octogenaires oculiste odette odeur odile oeil
  oeuf oeufs oeuvre oeuvres of offert offerte offerts office officiel officielle officiellement officiels officier offre offrent
  offres offrez offrir ofii ofpra ofre oggi oh oignon oiseau oiseaux ojd ojourdui ok okay oki okok olga olive olives olivier
  ollivier om ombre ombres omis on once oncle onde ondee one onereuse onereux ongle onguent onkle online ont onte onze open opera
  operateur operateurs operation operatoire operatrice opere operent operer ophtalmo ophtalmologue oppo oppose opposition opticien
  options oqtf or orage oraire oral oran oranges ordi ordinaire ordinateur ordinateure ordinateurs ordonnait ordonnance ordre
  ordures oreille oreiller oreilles oreillettes organise organiser organisme organisons orge orgue orient orientation oriente
  orienter original originaux origine orme orthodontie orthographe ortie orties os ose osef oser oter otez otite otre ou ouai
  ouaip oubli oublie oubliee oublier oubliez oubliiez oue ouep ouest oui ouii ouiii ours outil outils outlook outre ouver ouvert
  ouverte ouvertes ouverts ouverture ouvrage ouvrait ouvre ouvrent ouvrez ouvrier ouvriers ouvrir ouvrire oy pa pacse pacser
  pagaille page pages pai paie paiement paiements paient pain pains paire paix pajemploi pakistan pale palestine palier palmes
  panache pane panier panique panne panneau panneaux panse pantoufle papa pape paperasses papi papie papier papiers papy paques
  paquet par para paracetamol parade paradis parages paraissent parait paralyse parametrer parant paraphe parapluie paratonnerre
  parcelle parcours parcoursup parcs pardon pardonner pardonnez pare pareil pareille parental parentale parents parfait
  parfaitement parfois parfum parisa parisien parisienne parisiens parking parlant parle parlent parler parleur parlez parlons
  parmentier parmi paroi paroisse paroissiale parole parquet pars part partage partagent partager partant partante partants parte
  partenaire partent parti participation participer participerait particulier particuliere particulieres particuliers partie
  partiel partir partire partou partout parts partt parvenir parvenu parvenue parvenus parviennent parviens parvient pascal
  pascale pase pasque pass passages passant passe passee passees passent passeport passeports passer passera passerai passerais
  passerait passerelle passes passez passion passionnee passoire passport password patata patati pate patience patient patiente
  patienter patients patin patois patrice patricia patrick patron patronne patrons patronyme patte pattes pature paul paulette
  pauline paume pause pauvre pave paves pavillon pavillons payant payante payants paye payee payent payer payet paypal pays paysan
  pb pc pdf pdt pe peage peau pece peche pecher peches pecheur pedehefe pedir peigne peine peinee peinons peint peintres peinture
  pelle pelles pelletier peltier peluche penalite pence penchee pencher pendant pendre pendu pene penetrer penibilite penible
  penibles peniche penitentiaire pensant pense penser pensez pension pensionne pensions pente pepe pepin perce percepteur
  perception perceval perches percoit percu percues perd perdez perdre perds perdu perdue perdus perdut peres perez perfectionner
  peril perime perimee perimees perimes periode periscolaire perle perm permanance permanence permanences permanense permanent
  permet permets permettant permettent permettez permettrait permi permis permiso permission perpetuel perrin perroquet perrot
  perruche perso person persone personnalisee personne personnel personnelles personnes perte pertes pese peste petanque peti
  petit petite petites petits petrole peu peur peure peut peuvent peux peye pff phare pharmacie pharmacien philippe philippine
  phishing phone photo photocop photocopie photocopier photocopies photocopieur photocopieuse photographie photographier
  photographies photos phrase phrases pianote pianoter pic picard pichon pie piece pieces pied pieds piege pieger pieges piesse
  pieton pietons pieu pigeon pigeons pile pilier piliers pilote pinces pineau pinson pion pipe pique piquet piqure piratage pirate
  piratee pirater pirates piratte pire piscine piste pistes piti pitie pix pizza pk placement placer plafond plage plages plai
  plaid plaie plaignent plain plaindre plaines plaint plainte plairait plaire plait planete planifier planning plante plantes
  plaque plaques plaquettes plasse plastifier plat platanes plate plateau plateforme platine playa playlist ple please plein
  pleine pleinement plene plesir pleur pleurer pleut pleuvoir pli plis plomb plombier plongeur plot plots plu pluie plume
  pluriannuelle plus plusieur plusieurs plutar plutard plutot pluvieux pneu pneumologue pneus poche podcast poele poeme poesie
  poete poids poignee poignet poils poilus poin poing point pointe pointeur points poireau poirier pois poison poissonnier
  poitrine poivre pol polar pole poli police policier poliment politesse politique politiques pollue pologne polonaise polyvalence
  pomme pommeau pommes pompe pompes pompier ponctionne pondent populaire population por porc portable portables portage portail
  portatif porte portefeuille portent porter porteur portez portons portrait portugais portugaise portugal pose poser posible
  position positionner possede posseder possibilite possibilites possible possibles post postal postale postales poste postes
  postule postuler pot potager pote poterie potier pots pou poubelle poubelles pouce poudre poulain poule poules poulet poupe pour
  pourboires poure pourier pourkoi pourquoi pourra pourrai pourraient pourrais pourrait pourri pourrie pourriez pourrions pourris
  pourtant pourvoir pourvu poussee poussette poussin poutre pouvais pouvait pouvant pouve pouver pouvez pouviez pouvoir pouvoirs
  pouvons pr prague prairie prandre praticien pratique pratiquer pre preadmission prealable preavis precedent precieuses precise
  preciser preciso preconisez predemende prefaire prefectur prefectura prefecture prefere preference preferer prefereraient
  prefererais prefererait prefet prefinance preinscrire preinstallees preleve prelevement prelevements premier premiere prend
  prendra prendrai prendrais prendre prends prene preneuse prenez prenne prenom prenoms prepa prepare preparer prepayee prepayees
  prepose preremplie presbytere prescrit presence present presentait presente presentee presenter presentera presenterai presentez
  preserver presidant preside president presidente presque presse prestation prestations pret prete pretend pretendait pretendants
  pretendre pretendue preter pretexte pretez pretre prets preuve preuves prevenez prevenir prevenue previens prevoient prevoir
  prevoit prevost prevoyance prevu prevue pri prie priee prier priere primaire prime primes princes principal principe print
  printemps priorite pris prise prises prison prisonniers prive privee prix prixtel pro probatoire probleme problemes procede
  proceder procedure proces processionnaires prochain prochaine prochainement prochaines prochains proche prochene proches prochin
  procurassion procuration procure procurer production produit prof profanes professeur profession professionnel professionnelle
  professionnels profil profit profitable profite profiter profs programme programmer programmes progres progresse progresser
  progressive projet projets prolongation prolongee prolonger promenent promesse promettant promis promo promotion prononce
  pronostic pronote pronotte propos propose proposee proposer proposez proposition propre proprement proprietaire propriete
  proprio prorogation prospectus prostituant prostituer protection protege protegee proteger proteges protegez proteste prothese
  protheses proton prouvait prouve prouver prouvez provenance province provinces provisoire proximite prud prude prudent prune
  prunes prunier pruvost psg psychologue ptdr ptite pu pub public publicitaires publicite publicites publics publie publient
  publique publiques puce pucer puces puedo puericultrice pues puis puisqu puisque puissance puisse puk pull puni punir pupille
  purement purs pyjama python qd qon qqn qqun qr qsdfghjklm qu quai quais qualite qualites quand quant quantite quanto quart
  quatorze quatre quatrieme que quebec quel quelle quelles quelqu quelque quelques quelquin quelqun quelquun quels querelle querir
  quero question questionnaire questions questo quete queue qui quiconque quiero quil quinzaine quinze quittance quittances quitte
  quittee quittent quitter quittes quoi quon quota quotidien quotient rabais rabot raccordee raccordement raccroche race rachat
  rachel racheter racine racketter raconte racontez radeau radiateur radie radiee radio radiologie radis radotes rafraichissez
  rage ragot raid raide rail rails raisin raisins raison raisonnable raisons ralentir ralentisseur rallonger ramadan ramassage
  ramassee ramassees rame rameau ramene ramoneur ramos rampe rande randevou randez randonnee range ranger ranges rangs ranimer
  rantre raoul rapel rapele rapeler raphael rapide rapidement rappel rappele rappeler rappeles rappelez rappelle rappels rapport
  rapporte rapproche rapprocher rare ras rase rasoir rassembler rassure rassurer rassurez rat rate rateau rates rats rattache
  rattacher rattrapable rattraper ravage ravi ravie ravin ravoir raye rayee rayer rayez raymonde rayon rayons rdv re reaction
  reactiver realiser realite rebase rebecca rebonjour rebouteux rebut recalcules recapitulatif recensement recent recepisse
  reception recette recevait recevez receviez recevoir recharge rechargent recharger recherche recherchent recherches reclamation
  reclamations reclame reclament reclamer reclamerait reclames recluse recoi recoin recois recoit recoive recoivent recolte
  recomence recommande recommander recommanderai recommanderiez recommence recommencer reconditionne reconditionnes reconnaissance
  reconnaissant reconnaissante reconnait reconnaitre reconnecter reconnu reconnue reconnus reconstituer recontactee recontacterai
  reconventionnement reconversion reconvertir recopier recours recouvrer recrutait recrute recrutement recruter recruteur recrutez
  rectangle rectificative rectifier rectifiez recto recu recue recueilli reculer recup recuperation recupere recuperer recus
  recyclerie redaction redemande redemarrer redevance redevenue redige rediger redire redonne redonner redonnez redonniez redoute
  redoutons reduction reduire reduit reduite reel reelle reellement reels reequiper reexpliquez refaire refait reference
  referencee referencer referent referente referer refixe reflechir reflexion reforme reformes refrigerateur refuge refugie
  refugiee refugier refugies refus refusant refuse refusee refusent refuser regard regardait regarde regarder regardiez regie
  regime regine region regis registre registres reglable reglage reglages regle reglee reglement regler reglerait regles regne
  regnier regret regrette regrettee regroupement regrouper regularisation reguliere regulierement regulieres reine
  reinitialisation reinitialiser reins reinscription reinscrire rejete rejette rejoindre relache relais relance relances relatif
  relation relay releve relever releves relevez relier religion relire remarche rembarrer rembourse remboursees remboursement
  remboursements rembourser remede remedier remerci remercie remerciee remerciements remercier remerciez remet remetre remettez
  remettons remettre remi remis remise remises remn remonte remonter remorque rempailleur remplace remplacee remplacement
  remplacer remplacerait remplacez remplasse rempli remplie remplir remplira remplirait remplire remplis remplit remuneration
  remuneree remunerees renard renaud renault rencontre rencontrer rend rendant rende rendent rendevou rendevous rendez rendezvous
  rendre rends rendu rendue rendues renee rengaine renne renonce renoncent renoncer renouvele renouvelee renouveler renouvellement
  renovation renseignement renseignements renseigner rente rentre rentree rentrer rentres renvoie renvoye renvoyer rep repair
  repaire reparable reparateur reparation repare reparer reparle reparler repars repart repartie repas repasser repere reperes
  repertoire repete repeter repetes repeteur repetez replanifier repon reponce repond repondant reponde repondeur repondez
  repondons repondre reponds repondu reponse reponses report reportage reporte reporter reportes reportez reportons repos repose
  repousse repousser repoussez reprend reprendra reprendrai reprendre representant representante represente representer repris
  reprise reprises reproduire reprogrammer republicaine repugne requete requises reseau reseaux reservant reservation reservations
  reserve reservee reservees reservent reserver reservez reset resevoir reside residence residences resident residente residents
  resiliation resilie resilier resistance resolu resous respect respecte respire responsabilite responsable ressoi ressort
  ressortie ressourcerie ressources ressu restaurant restauration restaurer reste restee restent rester resterait resterons restes
  restez restreindre resulta resultat resultats resume retablie retar retard retarde retarder retardons retenez retenir retenu
  retenue retiens retient retire retirer retirez retombe retouche retour retourne retourner retractation retrait retraite
  retraites retransmettre retrete retrouve retrouvee retrouver retrouverai reunions reunir reussi reussir reussite revanche reve
  reveil reveiller revendez revenir revenu revenue revenus rever reverbere reverence reverrait revers reversion reverssion reves
  revien reviendrai reviennent reviens revient reviser revoila revoir revoire revoquer revoyure rey reynaud rez rgpd rhododendron
  rhumatisme rhumatismes rib richard riches ride rideau rideaux rien rigole rime rio riou rire rires risque risquer rit rive riz
  roaming robe robes robin robinet robo robot robots robuste rocade rochers rodriguez roger roi rois roland rolande role rolland
  roman romane rome rompre rompu ronce ronces rond rondes ronfle rosa rosbif rose roseau rosee roses rosier rosiers rot roti roue
  rouges rougis roulant roulants roule rouleau rouler roumain roumaine roumanie rousse rousseau roussel route rouvre roy royal
  royaume rqth rsa rtyuiop ru ruban rubrique rubriques ruche rudiments rudoie ruelle rues rugby ruine ruiner ruines rupture rural
  rurales ruse russe russes russie rwanda rythme sa sabine sabot sabots sabre sabrina sac sacha sachant saches sachet sachez
  sacoche sacre sacs sage sages saie saigne sain sais saisi saisie saisies saisir saisis saison saisonnier sait salade salaire
  salaires salam salarie salariee salarier salaries sale saler salere salissent salive salons salu salue saluer salut salutations
  samdi samedi samsung samuel san sanchez sanction sandra sandrine sang sanglier sans sante sapin sapins sarah sarde sardine
  sarete sari sas satellite satin satisfaction satisfait sature saturee sauce saucisse sauf saule saumon saur saura saurai saurait
  sauriez saut saute sauter sauts sauvage sauvee sauvegarde sauvegarder sauver sauvez savait savane savant savate savent savez
  savoir savon savons saxe scan scandaleux scane scanne scannee scanner scans scarifie sceau scene schema schmitt schneider scie
  science scolaire scolaires scolarises scolarite scolere scooter script sdf se seance seances seau sebastien sec seche sechoir
  second secondaire seconde secondes secour secours secret secretaire secretariat secrete secrets secteur secu securise securisee
  securises securite seduirait see seguin seigle seigneur sein seize sejour sejoure seku sel selection selle seloger selon semaine
  semaines semblait semble semelle semelles semence semene semer semis senegal senegalaise senha seniors sense sent sentier
  sentiers sentimentale sentiments sentir separation separe separee separent separer separes sept septembre ser sera serai
  seraient serais serait seras serbie serein serge sergent serie serieuse serieux seriez serions serment sermonne seront serpe
  serpents serrer serrurier sert servante serve servent serveur serveuse servez servi service services serviette servir servisse
  ses sesame session set seteint seul seule seulement seules seuls seve severine sevir sexe sexuellement sfr si sibyllins siecle
  sied siege sien sienne sieste siffler signait signal signale signalent signaler signature signaux signe signer signifie sil
  silence silo sim simon simone simplement simples simplifie simulateur simulation sine singe singes single sinistres sinon
  sinscrire sire sirene sirop site sites sitot sitter situation situations situes six sixieme ske skype slt smarfone smartphone
  smic smique sms snap snapchat sncf social sociale sociales sociaux societe soeur soi soie soient soif soignante soigner soin
  soins soir soire soiree soirees soirs sois soit soixante soja sol solaire solaires solange soldat solde sole soleil solidaire
  solidaires solidarite solide solitude sollicite sollicitee solliciter solo sols solution somalie sombre sombres sommaire somme
  sommeil sommeille sommes sommet sommets sondage sonde songe songer sonia sonne sonner sonnerie sonotone sons sont sony sophie
  sorbet sors sort sortant sorte sortes sorti sortie sortir sosh sosie sossial sotte sottise sou souches souci soucis soudain
  souffle soufflera souffrance souffrant souffrante souffre souffrez souffrir souhait souhaitais souhaitant souhaite souhaitent
  souhaiter souhaiterais souhaitons souhaits soulager soule souleve soulier souliers soumis soumise soupconne soupe soupirs source
  sources sourcil sourde sourdes sourds souri sourire souris souscris soustrait soutien soutient souvenir souvenirs souvent
  souvien souviendra souviens souvient souvre soyez spam spams speak special specialisee specialiste speciaux specifique
  spirituelle spontanee sport sqdfkj square ss stade stage stages stagiaire stagiaires stand standard start station stationne
  stationnement stationner statistiques statue statut stephane stephanie steres steriliser stockage stockees stop store stp
  stresse stressee structure structures studio stuttgart stylo su suave subi subir subit subjonctif sublime subsides substituer
  subtilise subvention succes successeur succession sucre sud suede sueur suez suffirait suffire suffisant suffisent suffit sui
  suicidaire suicidaires suicide suicider suie suis suit suite suivait suivant suivante suivent suivi suivie suivons suivre sujet
  sujets sup super superbe superieur supermarche supplement supplementaires supporte suppose supprime supprimee supprimees
  supprimer supprimez suprime surdite sureau surement surface surfer surgissent surprise sursaute surtaxe surtout surveille
  surveiller susceptible suspect suspectes suspendues suspension svp sylvain sylvie sympa synchroniser syndic synonyme syrie
  syrien syrienne systeme ta tabac tableau tables tablet tablete tablette tablettes tableur tableurs tabouret taches tactile taf
  tague taille tailler tailles taire talent talents talons tamis tamoul tampons tan tanche tandis tanguy taniere tant tante tapage
  tapat tape taper tapes tapis taquet tar tard tarde tarder tardif tardifs tardive tarif tarifs tarte tartine tas tasses tatouer
  taupe taureau taux taverne tax taxe taxee taxi tchad tchao tchat tchetchene tchetchenie te teams technicien technique
  technologie technologies tel tele telecharge telecharger telecommunications teleconsultation telecopie telefone telefonne
  telepaiement telephon telephone telephoner telephones telephonie telephonique telephoniques telephonne teleprocedures
  teleservice teletravail television telle tellement temoin temperature tempete tempi temples temporaire temps tenais tenait
  tendances tendons tendre tendue tenez tengo tenir tennis tension tentation tentatives tente tenter tenu tenue terme terminale
  terminant termine terminer terne terrain terrasses terre terres terreur terrible terriblement territoire territoires territorial
  terroir tertre tes tessier test testament tester testons tete tetes tetraplegique texier texte textes thank the theatre
  thematiques theme themes theo theodore theoreme theorie therese thermes these thibault thierry thomas thon thx thym ticket
  tickets tiede tien tiendra tiennent tiens tient tiers tige tigre tiktok til tilleuls timbre timbres time timide timothee tir
  tirage tirages tire tirer tirez tiroir tiroirs tisane tissu titres titulaire tjr tjrs tjs tkt to toast toc today togo toi toile
  toilette toilettes toit toits toiture tokyo tolere tomate tombee tombent tomber tombes ton tonalite tonbe tondeuse tonneau
  tonton top torche tordu torse tort tortue tot total totalement totalenergies totalite tou touchait touchee toucher touchera
  touffe toujour toujours tourbe touriste tourment tourmentent tournee tourner tournez tournoi tournures tous tousse tout toute
  toutefois toutes toux tpis tps trabajo trace traces tract tracteur trading traduire traduis traduisez traduit trahir trahissant
  train trains traitant traite traitement traiter traiteur traitez traits trajet tralala tram tramway tranchee tranquille
  tranquillite transfere transferer transferez transformer transmet transmets transmettez transmettre transmis transport
  transporter transports trappe travail travaillant travaille travailler travailleur travailleurs travailleuse travaillez
  travaillons travaux travaye travers traversee traverser tre trefle trefles treille treize tremble tremblent trembler trempe
  trentaine trente trepas tres tresor tresorerie tretan tri tribu tribunal tribune tricots trier trimestre trimestres trimestriel
  trimestrielle tringle triple trisomique tristan triste tro trois troisieme trombone trompait trompe trompee tromper tromperie
  trompettistes tronc tronconneuse trone tronpe trop trotter trottinettes trottoir trottoirs trou trouble trous trousseau trouvait
  trouve trouvent trouver trouves trouvez trouvons truc trucs truffe truie truite truites ts tt tu tube tue tuer tueront tuile
  tuiles tulipe tunis tunisie tunnel turbot turc turin turque turquie tutelle tuteur tutiliser tutoriel tutoriels tutrice tuyau tv
  twitter two type ubuntu ukraine ukrainien ukrainienne ulterieure ultra um umain umin una unes uni unique uniquement unite
  univers universite uns up urbain urgence urgent urne usa usage usagee usager usagere usagers usb usees useless user usine usure
  usurpation usurpe usurper utile utilisable utilisateur utilisateurs utilisation utilise utilisees utilisent utiliser utilisez
  utilite va vacances vacante vacantes vacants vacarme vaccin vaccination vacciner vache vacher vaches vae vague vai vain vaincre
  vaine vaines vais vaisselle valable valables valent valentin valerie valet valets valeur validant validation valide valider
  valise vallees vallon valoir valse value valve vandredi vanessa vanille vantait vante vanter vapeur varicelle varices varie vas
  vase vases vasseur vaste vasy vaudrait vaut vautour vazy ve veau veaux vehicule veille veine velo velours vend vendange
  vendanges vende vendeur vendeurs vendeuse vendez vendre vendredi vends vendu vendue venez venezuela venge venger venir venire
  venons vent vente ventilateur ventre ventres vents venu venue verbe verdure verge vergers verglas verification verifiee verifier
  veritable verite vernis veronique verra verrai verrait verre verrerie verres verrou verrouille verse versee versees versement
  versements verser verset version verso verte vertes vertige verts vertu verve veste vestibule vestige vestito vetement
  veterinaire veu veuf veuille veuillez veule veulent veut veuvage veux vexant vexent vi via vial viande vibrer vice victime
  victoire victor vidal vidange vide videe video videoprojecteur videos vider vie vieil vieilesse vieille vieilles vieillesse vien
  viendra viendrai viendrais viendrait viendront viennent vient vierge vietnam vietnamienne vifs vigie vigile vigne vigneron
  vignette vigueur vil vilage vilain villa village villages vilogia vin vincent vingt vingts vins vinsse vint vinted vinyles viol
  viole violee violences violent violer violet violette violon vipere virage virement virer virginie virgule virtuel virtuelle
  virtuelles virus vis visa visage visale vise viser visible visio visioconference visios visitait visite visiter visiteurs vit
  vitae vital vitale vite vitesse vitesses vitres vitrier vivace vivant vive vivement viviane vivien vivre vivres viza vizio
  voature vocabulaire vocal vocale vocaux voeu voeux voi voici voie voient voies voila voile voilee voiles voir voire vois voisin
  voisinage voisine voisins voit voitur voiture voix voizin voizine vol volaille volant volatilisee volcans vole volee voler voles
  volet volets voleur voleurs volontaire volonte volontier volontiers volume volumineuse vomir vont vos vot vote voter votre
  votres voudra voudrai voudraient voudrais voudrait voudre voudriez voudrions vouer voulais voulait voule vouler voulez vouloir
  voulons voulues vous voute voutes voyage voyager voyance voyant voyelle voyez vrac vrai vraie vraiment vrais vre vs vu vues
  vulgaire wagner wagon wagons wanadoo want watsap wattsap we weather web webcam weber webinaire week wesh what whatsapp where who
  wi wifi wiko william windows with word wxcvbn xavier xiaomi ya yahoo yann yannick yaounde yaourt yep yes yess yeux yo yoga
  yolande york you youtube yup yvan yvette yvonne zebre zenfan zero zinc zinpot zoe zombies zona zone zones zoom zouvre zurich
`
    .trim()
    .split(/\s+/),
);
