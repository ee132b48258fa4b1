import type { Language } from './language.ts';

/**
 * Icelandic.
 */
export const is: Language = {
  code: 'is',
  labels: {
    phone: `
      sími, símanúmer, símanr, sími á skrifstofu, vinnusími, heimasími, símar, símtal, hringja, hringdu, hringdu í okkur, tel, borðsími, s, s.,
      símanúmer á skrifstofu, sími/gsm
    `.trim().split(/,\s+/),
    mobile: ['farsími', 'farsímanúmer', 'gsm', 'gsm-sími', 'gsm sími', 'gsm-númer', 'gemsi', 'farsími/gsm', 'mob', 'm'],
    fax: ['fax', 'bréfsími', 'myndsendir', 'símbréf', 'faxnúmer', 'bréfasími', 'f'],
    mainNumber: ['aðalnúmer', 'skiptiborð', 'símaver', 'aðalsími', 'þjónustuver sími', 'þjónustusími', 'skiptiborð sími'],
    duty: `
      vakt, vaktsími, neyðarsími, neyðarnúmer, bakvakt, sólarhringsvakt, utan opnunartíma, utan skrifstofutíma, neyðarvakt, þjónustuvakt,
      vaktnúmer
    `.trim().split(/,\s+/),
    direct: ['beint', 'beint númer', 'bein lína', 'beinn sími', 'beint símanúmer', 'beint innval'],
    email: `
      netfang, tölvupóstur, tölvupóstfang, tölvupósti, póstfang, rafpóstur, netföng, email, e-mail, sendu tölvupóst, senda tölvupóst,
      senda póst, nf, e
    `.trim().split(/,\s+/),
    extension: ['innanhússnúmer', 'innanhúsnúmer', 'innanhússsími', 'innanhúss'],
    address: `
      heimilisfang aðsetur póstfang póstnúmer staðsetning heimsóknarfang afhendingarstaður pósthólf staður póstáritun
    `.trim().split(/\s+/),
    hours: `
      opnunartími opnunartímar afgreiðslutími opið lokað símatími símatímar viðtalstími viðtalstímar skrifstofutími tími
    `.trim().split(/\s+/),
    name: ['nafn', 'fullt nafn', 'tengiliður', 'nafn tengiliðar', 'umsjón', 'ábyrgðarmaður', 'fornafn', 'eftirnafn'],
    jobTitle: ['starfsheiti', 'starf', 'staða', 'titill', 'hlutverk', 'embætti', 'verksvið', 'starfssvið', 'ábyrgð'],
    unit: ['deild', 'svið', 'skrifstofa', 'eining', 'stofnun', 'skor', 'teymi', 'starfseining', 'starfsstöð', 'vinnustaður', 'fagsvið'],
    organization: ['fyrirtæki', 'stofnun', 'félag', 'samtök', 'vinnuveitandi', 'vinnustaður', 'rekstraraðili'],
  },
  press: `
    fjölmiðlar, fjölmiðlafulltrúi, fjölmiðlatengill, fjölmiðlatengiliður, fjölmiðlatengsl, blaðafulltrúi, upplýsingafulltrúi,
    upplýsingafulltrúar, tengiliður fjölmiðla, tengiliður við fjölmiðla, fyrir fjölmiðla, fjölmiðlafyrirspurnir, fyrirspurnir fjölmiðla,
    fyrir blaðamenn, fréttatengiliður, samskipti við fjölmiðla, talsmaður, kynningarfulltrúi, fjölmiðlasamskipti, press, media,
    media contact, press contact, kynningar- og upplýsingafulltrúi
  `.trim().split(/,\s+/),
  contactHeadings: `
    hafa samband, hafðu samband, hafið samband, tengiliður, tengiliðir, samband, nánari upplýsingar, frekari upplýsingar,
    frekari upplýsingar veitir, frekari upplýsingar veita, nánari upplýsingar veitir, nánari upplýsingar veita, allar nánari upplýsingar,
    allar nánari upplýsingar veitir, upplýsingar, upplýsingar veitir, fyrirspurnir, starfsfólk, starfsmenn, starfsfólk skrifstofu,
    starfsmannalisti, símaskrá, skrifstofa, stjórn, stjórnendur, fólkið okkar, fjölmiðlar, fyrir fjölmiðla, tengiliður fjölmiðla, contact,
    ábyrgðarmaður, umsjón, samskipti
  `.trim().split(/,\s+/),
  honorifics: `
    dr hr herra frú fr prof sr séra cand cand.mag cand.jur cand.oecon phd ph.d ma m.a msc m.sc ms m.s ba b.a bs b.s mba mpa m.ed ml frk
  `.trim().split(/\s+/),
  particles: ['von', 'af', 'de', 'van', 'der', 'den', 'la', 'le', 'da', 'di', 'du', 'el', 'al', 'bin', 'ibn', 'zu'],
  jobTitles: `
    -stjóri, -stjórar, -stjórinn, -fulltrúi, -fulltrúar, -forseti, -lögmaður, -fræðingur, -fræðingar, -ritari, -gjaldkeri, -formaður,
    stjórnarmaður, varamaður, meðstjórnandi, nefndarmaður, -ráðgjafi, -ráðunautur, -ráðherra, -aðstoðarmaður, alþingismaður, þingmaður,
    varaþingmaður, oddviti, -prófessor, dósent, lektor, aðjúnkt, rektor, aðstoðarrektor, skólameistari, -kennari, leiðbeinandi, nýdoktor,
    doktorsnemi, -rannsakandi, vísindamaður, -arkitekt, tæknimaður, fréttamaður, -blaðamaður, ljósmyndari, framleiðandi, þáttastjórnandi,
    -hönnuður, þýðandi, -læknir, ljósmóðir, sjúkraliði, iðjuþjálfi, þroskaþjálfi, sýslumaður, lögreglumaður, yfirlögregluþjónn,
    aðstoðaryfirlögregluþjónn, rannsóknarlögreglumaður, -saksóknari, -dómari, -eftirlitsmaður, -umsjónarmaður, húsvörður, vaktmaður,
    -forstöðumaður, forstöðukona, bókavörður, skjalavörður, -prestur, biskup, djákni, organisti, -þjálfari, -trúnaðarmaður, -umboðsmaður,
    -talsmaður, talskona, stofnandi, meðstofnandi, eigandi, meðeigandi, endurskoðandi, -bókari, -sölumaður, sendiherra, ræðismaður,
    hershöfðingi, starfsmaður, ceo, cfo, coo, cto, director, manager, head of, starfandi, settur, staðgengill
  `.trim().split(/,\s+/),
  units: `
    -svið -deild -deildin -skrifstofa -skrifstofan -nefnd bæjarráð bæjarstjórn borgarráð borgarstjórn sveitarstjórn byggðarráð -teymi
    -eining -hópur -setur -miðstöð -þjónusta fjármál mannauður mannauðsmál rekstur samskipti markaðsmál kynningarmál upplýsingatækni
    heilsugæsla slökkvilið stjórnsýsla skipulagsmál byggingarmál fréttastofa ritstjórn bráðamóttaka bókasafn stjórnstöð framkvæmdastjórn
    þingflokkur nemendaskrá skjalasafn
  `.trim().split(/\s+/),
  organizations: `
    ehf, ehf., hf, hf., ohf, ohf., sf, sf., slf, ses, svf, reykjavíkurborg, -bær, -kaupstaður, -hreppur, -byggð, sýslumaðurinn, -skóli,
    -skólinn, -stofnun, stofnunin, -ráðuneytið, -ráðuneyti, alþingi, alþingis, ríkisstjórn, stjórnarráð, stjórnarráðið, hagstofa,
    veðurstofa, vegagerðin, lögreglan, landhelgisgæslan, almannavarnir, landspítali, landspítalinn, sjúkrahús, sjúkrahúsið, -safn, leikhús,
    þjóðleikhúsið, sinfóníuhljómsveit, kirkjan, -kirkja, þjóðkirkjan, biskupsstofa, sókn, prestakall, -félag, -félagið, samtökin, -samtök,
    -samband, sambandið, -bandalag, björgunarsveit, rauði krossinn, -sjóður, sjóðurinn, -banki, -bankinn, tryggingar, orkuveita, orkuveitan,
    veitur, landsvirkjun, landsnet, virkjun, ríkisútvarpið, útvarp, sjónvarp, fjölmiðill, -blaðið, forlag, útgáfa, verslun, group,
    þjóðgarður, þjóðskrá, dómstóll, héraðsdómur, hæstiréttur, landsréttur, sendiráð, ræðisskrifstofa, samfylkingin, -flokkurinn, hreyfingin
  `.trim().split(/,\s+/),
  offices: `
    skiptiborð, afgreiðsla, afgreiðslan, móttaka, móttakan, þjónustuver, þjónustuverið, þjónustuborð, þjónustumiðstöð, upplýsingamiðstöð,
    símaver, skrifstofa alþingis, skrifstofan, fréttastofa, fréttaskot, ábendingar, áskrift, áskriftardeild, auglýsingar, auglýsingadeild,
    ritstjórn, miðasala, bókanir, bókun, tækniaðstoð, tölvuaðstoð, notendaþjónusta, hjálparsími, hjálparsíminn, neyðarlínan, vaktstöð,
    stjórnstöð, læknavakt, læknavaktin, bilanavakt, bilanatilkynningar, nemendaskrá, háskólatorg, skjalasafn, bókhald, innheimta,
    tímapantanir, ferðamannaupplýsingar, aðalskrifstofa, höfuðstöðvar
  `.trim().split(/,\s+/),
  notNames: `
    og að í á er um til við sem með af frá fyrir en eða ekki það þau þær þeir hann hún ég þú þið var voru vera verið hefur hafa hafði getur
    geta skal mun má hvað hver hvar hvernig hvenær hvers vegna þar hér þegar ef svo eins undir yfir eftir fyrst milli gegn án gegnum hjá
    meðal samkvæmt innan utan allt allir allar öll meira mest margt margir fleiri annað aðrir aðrar nýtt nýjar nýir nýjustu okkar okkur þinn
    þitt þín sinn mín mínar þetta þessi þessar einnig aðeins núna samband hafðu hafið tengiliður tengiliðir starfsfólk starfsmenn fréttir
    frétt fréttasafn fréttatilkynning fréttatilkynningar fréttabréf fjölmiðlar tilkynning tilkynningar efni flokkar flokkur skjöl skjal
    myndir mynd myndbönd myndband viðburðir viðburður dagatal dagskrá lesa lesið sjá skoða fela minna forsíða heim heimasíða valmynd leit
    leita leitarniðurstöður english íslenska enska tungumál hlusta höfundarréttur vafrakökur persónuvernd persónuverndarstefna aðgengi
    aðgengisstefna vefur vefurinn vefsíða veftré innskráning innskrá síður síða síðan spurningar spurning svör algengar kvartanir ábending
    ábendingar laus störf starf atvinna þjónusta þjónustan vörur lausnir verð verðskrá gjaldskrá tilboð viðskiptavinir kaupa panta pöntun
    bóka skráning skrá skráðu umsókn umsóknir eyðublöð sækja hlaða niður prenta deila facebook twitter linkedin instagram youtube fylgja
    fylgdu áskrift senda sendu loka opna opnunartími opnunartímar heimilisfang sími farsími netfang tölvupóstur bréfsími kort uppfært síðast
    breytt dagsetning tími staður boð blaðamannafundur grein greinar skýrsla skýrslur útgáfa rit fylgiskjöl tenglar tengill tengt tengdar
    innihald staðreyndir bakgrunnur samantekt yfirlit verkefni verkefnið starfsemi skipulag skipurit stjórn stjórnendur stjórnun stefna
    stefnur lýðræði ákvarðanir fjármál fjárhagsáætlun ársreikningur ársskýrsla atvinnulíf fyrirtæki félög félagar félagi aðild stuðningur
    aðstoð hjálp upplýsingar menntun nám námsleiðir rannsóknir skóli skólar leikskólar grunnskólar börn ungmenni eldri borgarar fullorðnir
    fjölskylda fjölskyldur velferð heilsa heilbrigði menning íþróttir tómstundir frístundir náttúra umhverfi loftslag sjálfbærni umferð
    samgöngur byggingar húsnæði vatn sorp endurvinnsla orka samfélag vinnumarkaður öryggi almennt almennar tækni félagsleg stafræn alþjóðleg
    alþjóðlegt opinber sameiginlegt ísland íslands íslenskt íslensk danmörk noregur svíþjóð finnland evrópa norðurlönd reykjavík reykjavíkur
    akureyri kópavogur hafnarfjörður garðabær keflavík reykjanesbær selfoss akranes ísafjörður egilsstaðir vestmannaeyjar húsavík borgarnes
    mosfellsbær seltjarnarnes suðurland norðurland austurland vesturland vestfirðir suðurnes höfuðborgarsvæðið velkomin velkominn takk
    gleðileg jól páskar kveðja ritstjórn ábyrgðarmaður auglýsingar veður íþróttafréttir umræða skoðun pistlar sjónvarp útvarp dagskrárliðir
    miðar verslun karfa nafn starfsheiti deild svið ár mánuður vika gær morgun fyrsta önnur þriðja síðasta næsta fyrri næst baka upp efst
    vinsælt alltaf aldrei hlutabréf fjárfestar uppgjör samþykkja hafna stillingar nauðsynlegar stór besta stutt alþingi alþingis þingmenn
    þingmaður nefndir fundir fundargerðir lög þingsköp þingmál ræður æviágrip kjördæmi kosningar þingseta
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    guðrún anna kristín sigríður margrét helga sigrún ingibjörg jóhanna maría elín katrín hildur ásta lilja ragnheiður guðbjörg elísabet
    erla hulda ólöf steinunn guðný hrafnhildur sólveig berglind íris birna eva þórunn auður björg unnur þóra jóna valgerður edda kolbrún
    rakel hanna sandra sara bryndís ágústa halldóra karen hafdís rósa inga svava thelma dagný lára ásdís álfheiður alda andrea arna arndís
    áslaug aðalheiður agnes anna-maría bára bergljót bergþóra birta bjarney bjarnheiður brynja brynhildur díana dóra dröfn elva embla emilía
    erna ester eydís eygló eyrún fanney fjóla freydís freyja friðrikka gerður gígja gréta gróa guðfinna guðlaug guðríður guðmunda gunnhildur
    gunnur gyða halla harpa hefna heiða heiðdís heiðrún hekla helena helma herdís hjördís hrefna hrönn hólmfríður ída ingunn ingveldur jenný
    júlía jórunn jónína karitas karólína katla klara kristbjörg kristjana laufey lilly linda lísa lovísa magnea málfríður marta matthildur
    monika nanna nína oddný ólína ólafía pálína petra ragna ragnhildur rannveig rebekka rut rúna salka salóme selma sif signý sigurbjörg
    sigurlaug silja snædís snjólaug sóley sólrún sonja stefanía stella sunna svandís svanhildur særún telma tinna tanja unna vala valdís
    vigdís vilborg vilhelmína védís ylfa þórdís þórey þorbjörg þorgerður þuríður jón sigurður guðmundur gunnar ólafur einar kristján magnús
    stefán jóhann björn árni bjarni halldór helgi ragnar gísli daníel pétur páll þórður haukur andri davíð tómas þorsteinn kristinn guðjón
    arnar aron birgir alexander hilmar sveinn jóhannes hörður sigurjón atli óskar haraldur karl örn ívar friðrik viktor hlynur róbert georg
    axel ingi ágúst benedikt bergur birkir bjarki björgvin bragi brynjar böðvar dagur egill eiríkur elías elvar emil erlendur erlingur
    eyjólfur eyþór felix finnur finnbogi freyr garðar geir grétar grímur guðbjartur guðlaugur guðni gylfi hafliði hafsteinn hafþór hákon
    hallgrímur hannes heimir heiðar henrik hermann hinrik hjalti hjörtur hreinn hrafn huginn hugi ingimar ingimundur ingólfur ingvar ísak
    jakob jens jóel jónas jökull júlíus jörundur kári kjartan kolbeinn konráð lárus leifur logi lúðvík marinó markús marteinn matthías már
    mikael njáll oddur oddgeir ómar ottó orri ríkharður rúnar rögnvaldur samúel sigfús sigmar sigmundur sigtryggur sigurgeir sigþór símon
    skarphéðinn skúli snorri snæbjörn sindri stefnir steinar steingrímur steinn steinþór styrmir sturla sverrir svavar sævar sölvi teitur
    theódór torfi tryggvi trausti valdimar valgeir valur vilhelm vilhjálmur víðir þór þórarinn þórhallur þórir þorbjörn þorgeir þorkell
    þorlákur þorvaldur þorvarður þröstur ævar ögmundur önundur örvar
  `.trim().split(/\s+/),
  streets: ['-gata', '-götu', '-vegur', '-vegi', '-stígur', '-stíg', '-braut', '-stræti', '-torg', 'pósthólf', 'hæð'],
  months: `
    janúar febrúar mars apríl maí júní júlí ágústmánuður september október nóvember desember feb apr jún júl sept sep okt nóv des
  `.trim().split(/\s+/),
  weekdays: `
    mánudagur, þriðjudagur, miðvikudagur, fimmtudagur, föstudagur, laugardagur, sunnudagur, mánudaga, þriðjudaga, miðvikudaga, fimmtudaga,
    föstudaga, laugardaga, sunnudaga, mánudag, föstudag, mán, þri, mið, fim, fös, lau, sun, virka daga, virkir dagar, helgar, alla daga,
    daglega, allan sólarhringinn
  `.trim().split(/,\s+/),
  at: ['at', 'a', 'att', 'att-merki'],
  dot: ['punktur', 'punkt', 'dot'],
  decoyLabels: `
    kt, kt., kennitala, kennitölu, kennitölur, kennit, kenn, vsk, vsk-númer, vsk.nr, vsk nr, vsknr, vsk. nr, virðisaukaskattsnúmer,
    reikningsnúmer, reikningsnr, reikn, reikn., reikningur, bankareikningur, bankanúmer, bankaupplýsingar, iban, swift, bic, isbn, issn,
    doi, málsnúmer, málsnr, mál nr, tilvísun, tilvísunarnúmer, skráningarnúmer, skrn, fastanúmer, fnr, landnúmer, pnr, póstnúmer,
    fæðingardagur, fæddur, fædd, útgáfunúmer, félagsnúmer, aur, aur-númer, þingskjal, þskj, fundarnúmer
  `.trim().split(/,\s+/),
};
