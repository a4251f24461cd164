/** Words of every day that sound like a word of the rules and are not it: they stay themselves. */
export const ORDINARY = `
quel quels mais sont prie saint saints vos acheter euros pourrait banque dont vers prix pres nouvelle droits net note notes noter tot pass metre metres donnees
frais annees ci don dons or voie voies voix foi pages vœux voeux somme sommes tant fete fetes cite cites test tests taux lent lents droit points cas hors cent cents
mars demi demis pin pins case cases fond fonds rose roses poisson poissons poissonnier poule poules poulet poulets volet volets vol vols couture cou cout couts mer maire
maires paire paires file files filer violet violette violets violon celle celles sel selle tuyau tapis plante plantes plant plants plaint plainte plaintes feux face faces
noix corps cor gare gares garer gain gains sceau chaussee chaussees bar bars barre barres mare mares sure surs vent vents vends peint pin lait frais cahier cahiers
attente attentes boucher bouchers boucherie bouchees bijou bijoux alerte alertes glace glaces solde pot pots potter cesser cesse cessez ceze zoom cafe cafes croix
signe signes signee cine cinema moteur but buts math maths mat mats map maps camp camps champ champs chant chants chante tours tour court courts coure pause pose poser
portez porteur bal bals chasse chasser mie mise mises mine mines haute hautes hote hotes haut aut taxe taxi tasse tas tard tari toit toits
temp temps tempe rend rends rente rentes reve reves rever riz ris rire ride roue roux rouge rouges grave graver gravee graves grange nee nees nes nez nid nids nord
adresse adresses cours cour fer fers fera ferai ferait faire faites fete fit fut lire lise lisez lisible lice lycee mille ville villes vile vil bille billet billets bile
pile_a puce puces pub pubs peche peches pecher pache tache taches tacher toque toc tic sac sacs sec secs coude coudes coudre code codes coder colle colles coller col cols
cadre cadres carre carres carte cartes quart quarts car cars cale caler calme canne canape canapes canal quai quais caisse caisses casque casques casquette
pare pares parer pari paris part parts parait paraitre paru pale pales pelle pelles appel appels appelle pension pensions pente pentes pense panse pince
salle salles sale sales solde sol sols seul seule saut sauts seau sot sotte sotte satin sapin savon savons scene scenes saine saines sein sain
ver verre verres vert verts vire virer vise viser visa visas vide vider vie vies vit vis vins vin vingt vain
marcher marche marches marge manche manches mange manger menage menages menu menus mener mene manne
plage plages page plat plats plate plates place places placer plaque plaques
terre terres taire tere tire tirer tirage titre titres
frein freins fraise fraises frite frites frise frange
batir batis bati baton batons bateau bateaux batiment batiments bain bains baisse baisser baissee base bases bas basse bassin
connais connait connaitre conne cone cogne cognac
figure figurer figurait
corrige corriger corrigez
tombola tombeau
menthe mante
pendre_la pendant pendants pende
tutoriel tuto
dure dures duree dur durs
noue nouer noyau
crier cri
priver privee prives prive privas privet
tarif tarifs
dossier
alle ales aller
poste postes poster posters
mont monts montre montrer montrez monte monter
pole paul
exposer expose
resto repas repasser
veuille veuillez
mure murs mur mures murir
moule moules
meule
cour cours
foule foules
loup loups lou
doux douce douche
bruit
faisait faisais fesses filme filmee filmer filment entendre entend copier feuille feuilles ca mais
`;
