/**
 * French as people text it, one line per meaning: the words meant, then the ways they are written. Own work, from common knowledge
 * of SMS French. A spelling with accents is tried first as written ("cé" is "c'est", "ce" is not), the others once accents are folded.
 * Elisions are spelled out ("j'ai" is read "je ai"), so the meanings are too. A spelling that is also ordinary French ("sa", "ses",
 * "pré") stays out. Lines that start with # are titles.
 */
export const SMS_LEXICON = `
# I, you, we: contracted pronouns and verbs
je ai: g jé jai
je etais: gt jetai gete jete
je ai pas: gpa jaipa gpas
je vais: jv jvai jvé
je veux: jve jvx jveu
je peux: jpx jpe jpeu
je suis: jss jsui jsuis chui chuis shui
je sais pas: jsp jspa chepa chaipa
je sais: jsai jsé jse chai ché
je comprends: jcompren jcpr
je comprends pas: jcp
je crois: jcroi
je dois: jdoi jdois
je fais: jfé jfai jfe
je aurais: jorai joré jorais
je me: jme
je te: jte
je le: jle
je la: jla
je en: jen
je y: jy
je ne: jne
je suis venu: jsuivenu
jamais: jms jame jamé
tu es: t té
tu as: tas
tu peux: tpx tpeu
tu veux: tve tveu tvx
tu sais: tsé tsai
tu connais: tconnais
vous: vs vou
nous: ns nou
moi: moua mwa moa
toi: toa twa
suis: sui suit s8
sais: sé sai
veux: ve veu vx
peux: peu px
pouvez: peuvé pouvé pouve pvez pvé
voulez: voulé
savez: save savé
avez: avé ave aver
avais: avai
dois: doi
dis: di
fait: fé
fais: fai
faut: fo fau
faudrait: fodré fodrai foudrait
voudrais: voudré voudrai voudrè vouder vdrai vdrais
aimerais: aimeré aimerai émré émerai
pourrais: pouré pourai pourré
pourra: poura
savoir: savoi
aller: alé ale alè
vais: vé vai
et: é
est: è ê
arrive: ariv arive arivé arriv
ne arrive: narive
je arrive: jarive jariv jarriv
comprends: conpren compren compran konpran conpran comprend konpren
prend: pran
prendre: prandre prendr
pour: pr
prends: prend
# It is, there is
ce est: c cé cè cest sest çé
ce etait: ct cetai cété
ce est pas: cpa cpas sepa
ce que: cke ske
ce qui: ski
ce est qui: cki
ce est quoi: ckoi ckwa sekoi sékoi
ce est quand: ckan
y a: ya
y est: yé
y a pas: yapa yapas
y avait: yavai
y aura: yora yaura
il y a: ilya
son: sn
ne est: nest
ne ai: nai
ne ait: nait
ne a: na
ne as: nas
ne y a: nya
# Question words
qui: ki kui
que: ke k q qe keu
quoi: koi kwa kwoi koa quoa
quand: kan kand qan quan qd kant
quel: kel qel ql
quels: kels
quelle: kelle kele qle qelle
quelles: kelles
quelque: quelke kelk kelke qq qqe qlq
quelques: qqs
quelque un: kelkun kelkin kelkain qq1 qqn qqun kelk1 quelquun quelkun qlqun qlq1 kqn
quelque chose: qqch qqchose kelkechoz kekchose qch
comment: koman komen coman comen komment koment coment commen cmt kmt cmmt cmnt comt cmen kmen
combien: combi1 conbien konbien cb1 kombien cbien comb1
pourquoi: pk pq prk prq pkoi prkoi pourkoi pourkwa pourqoi
parce que: pcq pcke pck psk pske paske parske parsk parseke parceke pasque
puisque: puisk
est ce que: esk eske esque eskeu estceque ekse
est ce que on: eskon
est ce que il: eskil
est ce: estce
est ce que y a: eskya
est ce que il y a: eskilya
que est ce que: keske kesk keskeu quesque qesque
que est ce: kes kesse
que est ce que on: keskon kesken
que est ce que il: keskil
que est ce qui: keski quesqui
ce que on fait: ckonfait
ou est ce que: ouske ousque ousk
question: kestion
questions: kestions
lequel: lekel
laquelle: lakel
de quoi: dekoi
quelle heure: keleur kelleur
a quel: akel
a quelle: akelle
# Little words
pas: pa po
plus: plu pu pl
mais: mé mè ms
les: lé lè
des: dé dè
dans: ds dan
avec: ac av avk avek avc aveq
au: o
aux: os
pour: pou
sans: ss san
chez: cz shé
donc: dc donk
depuis: dpui depui dps dep8
avant: avan
apres: apré aprè apre ap
pendant: pdt pdnt pandan
et: e
entre: entr
pres: prè pré
vers: ver vr
jusque a: jusqua juska
jusque: jusk
tout: tt tou
tous: ts
toutes: tts ttes
toute: tte
tout le monde: toutlmonde tlm
toujours: tjs tjrs tjr toujour touj
souvent: svt souven
beaucoup: bcp bp boku bocou bocoup boucou baucou baucoup bcq
trop: tro
tres: trè tré tre tr
bien: bi1 b1 bn biien byen
rien: ri1 r1 ryen
meme: mm mem meym
aussi: auci ossi oci osi auss
alors: alor alr
encore: enkor encor ankor ancore enkore
deja: dja déj
moins: moin mwin
mieux: mieu myeu
vraiment: vmt vrmt vrm vrément vraimen
seulement: seulemen slmt
salut: slt
longtemps: lgtps lgtmp lontan longtemp
temps: tps tmp tem tan
peut: pt
peut etre: ptet ptetre peutetre petetre pte ptre
plein: pl1
probleme: pb pblm pbm problm prblm
problemes: pbs
souci: soucy
chose: choz shose
truc: truk
bidule: bidul
aussitot: ossitot
vite: asap vit
sinon: sinn snn
ce est a dire: cad cadire
comme: cmme com kom comm komme cm
nombre: nb
environ: env
# Hello, thanks, yes, no
bonjour: bjr bjour bonjou bonjor bnjr bonj bj bnj
bonsoir: bsr bonsoar bnsr bonswar
coucou: cc coucu kikou kk
salut: wsh wesh slu salu yo hello hi hey helo
salam: slm
au revoir: aurevoir orevoir orvoir orevoar orvwar bye tchao ciao tchuss
bonne: bonn bne
journee: journe jrn
a plus: aplus
bisous: bisou biz bizz bz
merci: mrc merc mersi mci mercy mrci thx thanks ty tnx mercii cimer
svp: sivouplé sivouplai sivouple silvouplait silvouplai silvousplait stp steuplé steplait siteplait siouplé please plz pls
desole: dsl dzl dsle sry sorry
te inquiete pas: tkt tqt
te inquiete: tinkiet
inquiet: inkiet
oui: ui oue ouai ouais ouep ouaip wi yep yes wé wè wai wais moui voui
ok: oki okay okey okok
de accord: dac dacc daccord daccor dakor dakord dacor dacord dak accor
non: nn nan naan nop nope no noo nah
bien sur: biensur bi1sur
evidemment: evidament
volontiers: volontié volontier
parfait: pfait nickel nikel
super: cool
ta gueule: tg
ferme ta gueule: ftg
putain: ptn put1 putin
je en peux plus: jpp jenpeuplu
mdr: mdrr lol ptdr xd
parait: askip
connard: fdp ntm
quoi: wtf
# Days and hours
aujourd hui: ojd auj ajd aujd aujourdhui aujourdui ojourdui ojourdhui otjourdui aujourdhuis ojrdui
demain: dem dem1 2m1 2main 2min dmain dmin demin deman
a demain: adem a2m1
apres demain: apdm
hier: hié yer
matin: mat mat1 matain
apres midi: aprem aprèm apm apremidi
soir: soar swar
vendredi: dredi vdd
samedi: samdi sam smdi
dimanche: dim dimanch
lundi: lun lindi
mardi: mard
mercredi: merkredi mercre
jeudi: jedi jeudy
week end: we wk wkd weekend ouikend wikend
semaine: sem semene semène sem1 smn
jour: jr
jours: jrs
heure: hr eure
heures: hrs
euros: eur
horaire: orer orère oraire orair horair horère orèr
horaires: orères orers
minute: min mn
tard: tar
tot: to
prochain: prochin pro1 proch1
prochaine: prochene
# Things and places
rendez vous: rdv rdvs rv rdvous rendevou rendévou rendezvous randevou randévou randevu rendevous randezvous rdvz
rendez: randé rendé rande
mot de passe: mdp motdepasse mdpasse mpd mopass mo2passe modepasse
telephone: tel tél tph telef fone phone teleph
portable: portabl
smartphone: smartfone smarphone
iphone: ifone aifone
ordinateur: ordi ordinater ordinateure pc pécé pece mac
ordinateurs: ordis
numero: num numer
ne: n
tablette: tab
imprimante: imprimant
application: appli app apli
applications: applis
le application: lapli
information: info
informations: infos
informatique: informatik
message: msg mess mssg
messages: msgs
mail: mel méle mél meil mayl maile courriel email emel imel imeil
mails: emails
adresse: adress adres adrs
photo: foto tof
photos: fotos tofs
internet: net internt interné
wifi: wif ouifi wify
appartement: appart apart apt aparteman
maison: maiz mézon mezon
logement: log logemen logeman
bibliotheque: biblio bib
mediatheque: mediat médiatek mediatek
mairie: mairi méri meri mérie meree
prefecture: préf pref prefectur
securite sociale: sécu secu
association: asso assoc
associations: assos
restaurant: resto
ecole: ecol ekol
le ecole: lekol
college: coleg
documents: docs
document: doc
dossier: dossié dosié dosier
papier: papié papie
papiers: papiés
fichier: fichié fichie
pdf: pédéhef pedeef
attestation: attest atestasion
declaration: déclar déclarasion decla
inscription: inscrip inscripsion
formulaire: formul
formation: form formasion
cv: cévé ceve
lettre motivation: lm
boulot: boulo
travail: taf taff job trav travay travaill
travailler: tafer bosser
chomage: chaumage
france travail: ft
pole: pôl
emploi: ploi amploi anploi
france services: fs
maison france services: mfs
impots: impo impot inpo inpots zimpo
carte identite: cni
carte: cart kart karte
carte bancaire: cb
passeport: passpor passport pasport
permis: permi
compte: conte cont konte compt cpte kompte kont
identifiant: identifian
code: kod cod
argent: argen thune thunes fric tune
sous: sou
gratuit: gratui gratos gratwi
payant: payan peyan
prix: pri
mediateur: méd
medecin: medec1 medcin med
docteur: dr
hopital: hosto
cours: cour kour
facebook: fb
instagram: insta
whatsapp: whatsap wathsapp watsap whatsup wattsap watsapp wtp wa
youtube: yt
google: gogole gougueule
leboncoin: lbc bonkoin
# People
personne: pers persone perssone prsn
personnel: perso
gens: jan jens
homme: mec
femme: meuf fam
pere: daron reup papa
mere: daronne darone reum maman mama mam
grand mere: mamie mami mémé
grand pere: papi papy pépé
tante: tata
oncle: tonton
frere: frr frer frerot reuf
soeur: soeurette seur reus
enfant: gosse gamin mome
enfants: gosses gamins momes
adolescent: ado
copain: copin
ami: pote
amis: potes
bebe: bb
madame: md mme mdm
monsieur: mr mons msieur
mademoiselle: mlle
professeur: prof
professeurs: profs
assistante: assist
conseiller: conseyé conséyé konseiller
conseiller numerique: cnum cnfs
numerique: numerik numérik
mediateur: mediater médiateure
# Help and what happens
aide: aid éde ede hlp help
aider: edé aidé édé èdè
me aide: mède maide
me aider: maidé maider
me aidez: maidez
aidez moi: maidezmoi
besoin: besoa besoi bezoin bsn bzn beswin bes1 bez1
reponse: rep rép
repond: répon
cherche: cherch
chercher: cherché
trouver: trouvé
trouve: trouv
marche: march marsh mrche
fonctionne: fonctione fonksionne
bug: beug beugue bugue
bloque: bloké bloker bloqe blok
oublie: oubli
rappel: rapl
rappeler: rapelé rapeler rappelé
rappelle: rapele
appeler: apelé apeler
appel: apel
connait: koné conné
connecter: connecté konekté conecter conecté co
me connecter: mconnecter
deconnecter: deco
annuler: anul anulé anuler annulé
annule: anule
changer: chang changé
envoyer: envoyé envoié
recois: reçoi recoi
recevoir: recevoar
renouveler: renouv renouvlé renouvelé
supprimer: supr suppr suprimé suprime
habite: habit abite habi
je habite: jabit jabite
difficile: dificile
complique: compliké complikée
facile: facil
possible: posib possib posible poss
impossible: impos
normal: norm
urgent: urgen urg ugent
grave: grv grav
nul: nulle
content: conten contan kontan
trop: kro
chiant: chian
penible: relou
galere: galèr
petit: peti ptit
petite: ptite
grand: gran gd
grande: gde
nouveau: nouvo nvo
nouvelle: nvelle nouvell
vieux: vieu
seul: seule
chaud: sho
cher: chere shèr
pas cher: pacher pascher
dernier: dernié
premier: premié 1er
premiere: 1ere
deuxieme: 2eme
`;
