import type { Language } from './language.ts';

/**
 * Finnish; Swedish pages of Finland are read by sv.ts.
 */
export const fi: Language = {
  code: 'fi',
  labels: {
    phone: `
      puhelin, puhelinnumero, puhelinnumerot, puhelinnro, puh, puh.nro, puhnro, puh nro, p, tel, telefon, numero, soita, soita meille,
      työpuhelin, lankapuhelin, toimiston puhelin, puhelin työ, puhelin toimistoon, puhelin (työ), puhelimitse, puhelin/tel
    `.trim().split(/,\s+/),
    mobile: `
      matkapuhelin matkapuhelinnumero matkapuh matkap kännykkä gsm gsm-numero mobiili mobile mob mp m kännykkänumero tekstiviesti sms
      whatsapp
    `.trim().split(/\s+/),
    fax: ['faksi', 'fax', 'telefax', 'telekopio', 'telefaksi', 'f', 'faksinumero'],
    mainNumber: `
      vaihde, puhelinvaihde, puh. vaihde, vaihteen numero, keskus, puhelinkeskus, kaupungin vaihde, kunnan vaihde, vaihde puh,
      yhteinen puhelinnumero, puhelin (vaihde), puhelin vaihde, vaihdenumero
    `.trim().split(/,\s+/),
    duty: `
      päivystys, päivystysnumero, päivystyspuhelin, päivystävä, mediapäivystys, viestinnän päivystys, päivystäjä, hätänumero,
      virka-ajan ulkopuolella, iltaisin ja viikonloppuisin, vikapäivystys, kriisipäivystys, kriisipuhelin, ympäri vuorokauden
    `.trim().split(/,\s+/),
    direct: ['suora', 'suora numero', 'suora puhelin', 'suora puh', 'suora linja', 'suoraan', 'henkilökohtainen numero', 'puhelin suora'],
    email: `
      sähköposti, sähköpostiosoite, s-posti, sposti, säpo, email, e-mail, mail, meili, sähköpostitse, sähköpostit, lähetä sähköpostia, sp, e
    `.trim().split(/,\s+/),
    extension: ['alanumero', 'alanro', 'ala', 'alaliittymä', 'sisäinen numero'],
    address: `
      osoite käyntiosoite postiosoite katuosoite laskutusosoite toimitusosoite verkkolaskuosoite postinumero postitoimipaikka toimipaikka
      sijainti käynti vierailuosoite lähiosoite
    `.trim().split(/\s+/),
    hours: `
      aukioloajat aukioloaika avoinna auki palveluajat palveluaika puhelinaika puhelinajat puhelinpalveluaika soittoaika soittoajat suljettu
      aukiolo asiointiaika vastaanottoaika vastaanottoajat aika
    `.trim().split(/\s+/),
    name: ['nimi', 'etunimi', 'sukunimi', 'yhteyshenkilö', 'yhteyshenkilöt', 'henkilö', 'vastuuhenkilö', 'koko nimi', 'lisätietoja antaa'],
    jobTitle: `
      nimike tehtävänimike ammattinimike titteli asema tehtävä rooli virka toimi ammatti virkanimike vastuualue vastuualueet tehtäväalue
      työtehtävä
    `.trim().split(/\s+/),
    unit: `
      osasto yksikkö toimiala palvelualue tiimi ryhmä laitos tiedekunta toimipiste tulosalue vastuuyksikkö työpiste työyksikkö toimisto
      linja
    `.trim().split(/\s+/),
    organization: ['organisaatio', 'yritys', 'yhtiö', 'yhteisö', 'työnantaja', 'yhdistys', 'virasto', 'toimija', 'yrityksen nimi'],
  },
  press: `
    lehdistö, lehdistölle, lehdistöyhteydet, lehdistökontakti, lehdistökontaktit, lehdistöpäällikkö, lehdistöpalvelu, lehdistöpalvelut,
    lehdistösihteeri, lehdistövastaava, lehdistötiedustelut, lehdistön yhteydenotot, mediayhteydet, mediayhteys, medialle, media,
    mediakontakti, mediakontaktit, mediakeskus, mediapalvelu, mediapalvelut, mediapalvelunumero, mediapuhelin, mediapäivystys,
    mediatiedustelut, mediakyselyt, mediavastaava, mediasuhteet, mediapyynnöt, median yhteydenotot, median yhteydenottopyynnöt,
    median yhteyshenkilö, median yhteyshenkilöt, median haastattelupyynnöt, median palvelunumero, medianumero, mediadesk,
    haastattelupyynnöt, haastattelupyyntö, soittopyynnöt, soittopyyntö, toimittajille, tiedotusvälineille, tiedotusvälineet, tiedotusvälineiden yhteydenotot, viestinnän yhteyshenkilö,
    viestinnän yhteystiedot, viestinnän mediapuhelin, uutishuone, tiedottaja, press, press contact, media contact, pressikontakti,
    media relations, mediatoimittajille, lehdistökuvat, pr-vastaava, viestintäpäivystys
  `.trim().split(/,\s+/),
  contactHeadings: `
    yhteystiedot, ota yhteyttä, yhteys, yhteydet, yhteydenotot, yhteydenotto, yhteyshenkilö, yhteyshenkilöt, yhteystieto,
    yhteydenottopyyntö, lisätietoja, lisätiedot, lisätietoa, lisätietoja antaa, lisätietoja antavat, lisätietoja tiedotusvälineille,
    lisätietoja medialle, lisätietoja toimittajille, lisätietojen antajat, lisätietoja aiheesta, lisätietoja ja haastattelupyynnöt,
    lisätiedot ja haastattelupyynnöt, tiedustelut, tiedustelut ja haastattelupyynnöt, kysymykset, kysyttävää, kysy lisää,
    lisäinformaatiota, mediakontakti, mediakontaktit, mediayhteydet, median yhteyshenkilöt, lehdistökontakti, lehdistökontaktit,
    henkilöstö, henkilökunta, henkilöt, työntekijät, tiimi, tiimimme, johto, johtoryhmä, hallitus, toimisto, hallinto, asiantuntijat,
    ota yhteyttä meihin, puhelinluettelo, henkilöhaku, henkilöstön yhteystiedot, toimiston yhteystiedot, contact, contacts, haastattelut,
    haastattelupyynnöt, toimihenkilöt, luottamushenkilöt, palvelupisteet, viestinnän yhteystiedot, kontakti, ota yhteys,
    lisätietoja ja yhteystiedot
  `.trim().split(/,\s+/),
  honorifics: `
    dr tri tohtori prof herra rouva neiti hra rva nti ft fil.tri fil.toht fil.maist fm fk hum.kand htm htt hm ht ktm ktt kauppat.maist
    kauppat.toht di dipl.ins tkt tkl tekn.tri tekn.toht insinööri ins otk oik.kand oik.maist oik.tri otm ott vt varatuomari ll lt lkt
    lääket.tri dosentti dos ytm ytt vtm vtt valt.maist valt.tri valtiot.maist kt km kasvatust.maist tm teol.maist teol.tri mmm mmt
    maat.metsät.tri tradenomi restonomi emba mba phd ph.d msc amk yamk elt psm thm tht tat tam ttm ttt
  `.trim().split(/\s+/),
  particles: `
    von af av de la van der den du le del di da al el bin ibn zu ter ten dos abu ben
  `.trim().split(/\s+/),
  jobTitles: `
    -johtaja, johtava, -päällikkö, -päälliköt, -vastaava, -vastuuhenkilö, -asiantuntija, -suunnittelija, -sihteeri, -koordinaattori,
    -insinööri, -arkkitehti, -opettaja, -lehtori, -rehtori, dekaani, varadekaani, -professori, dosentti, -tutkija, tutkijatohtori,
    tohtorikoulutettava, jatko-opiskelija, -ministeri, europarlamentaarikko, -edustaja, -valtuutettu, -puhemies, -avustaja, -neuvos,
    -neuvoja, -neuvonantaja, neuvotteleva, -virkamies, -virkailija, -hoitaja, -asiamies, -asianajaja, -lakimies, -juristi, -syyttäjä,
    -tuomari, -notaari, oikeuskansleri, -komisario, -konstaapeli, -tarkastaja, -tarkkailija, -valvoja, -ohjaaja, -esimies, -mestari,
    -rakennuttaja, -isännöitsijä, -tiedottaja, -viestijä, -toimittaja, reportteri, -kuvaaja, -tuottaja, juontaja, julkaisija, kustantaja,
    -strategi, -kehittäjä, -analyytikko, -ekonomisti, -controller, -laskija, kirjanpitäjä, -kamreeri, -konsultti, -lääkäri, -psykologi,
    -terapeutti, kätilö, -työntekijä, -kuraattori, -pedagogi, -kasvattaja, -kanttori, kirkkoherra, kappalainen, -pappi, pastori, piispa,
    arkkipiispa, diakoni, diakonissa, suntio, -amanuenssi, -intendentti, konservaattori, informaatikko, -arkeologi, biologi, geologi,
    meteorologi, -valmentaja, luottamusmies, pääluottamusmies, varaluottamusmies, -myyjä, myyntineuvottelija, ostaja, hankkija, -emäntä,
    -isäntä, yrittäjä, perustaja, perustajajäsen, perustajaosakas, omistaja, osakas, -sijainen, ts, partneri, -suunnittelijat, graafikko,
    muotoilija, -kääntäjä, taiteilija, dramaturgi, koreografi, eversti, everstiluutnantti, kapteeni, majuri, kenraali, -komentaja,
    komendantti, luutnantti, -upseeri, suurlähettiläs, lähettiläs, konsuli, attasea, -assistentti, harjoittelija, siviilipalvelusmies,
    -operaattori, -teknikko, -laborantti, ceo, cfo, cto, cio, coo, cmo, head of, director, manager, advisor, coordinator, officer, editor,
    jäsen, varajäsen, vanhempi, kaavoittaja, kartoittaja
  `.trim().split(/,\s+/),
  units: `
    liiketoiminta-alue, toiminta-alue, palvelualue, vastuualue, -osasto, -yksikkö, -palvelut, -palvelu, -toimi, -lautakunta, -jaosto,
    -valiokunta, -toimikunta, -toimisto, -toimiala, -palvelualue, -tulosalue, -vastuualue, -ryhmä, -tiimi, -sektori, -divisioona,
    -tiedekunta, -laitos, -linja, -klinikka, terveysasema, terveyskeskus, -esikunta, -sihteeristö, -kanslia, -hallinto, kaupunginhallitus,
    kunnanhallitus, aluehallitus, kaupunginvaltuusto, kunnanvaltuusto, aluevaltuusto, valtuusto, hallitus, johtokunta, viestintä,
    markkinointi, myynti, talous, henkilöstö, hr, tutkimus ja kehitys, sivistys, kasvatus ja koulutus, varhaiskasvatus, perusopetus,
    opetus ja kasvatus, nuorisotyö, kulttuuri ja vapaa-aika, kirjasto, kaavoitus, maankäyttö, rakennusvalvonta, ympäristönsuojelu,
    ympäristöterveys, kaupunkiympäristö, kaupunkisuunnittelu, vesihuolto, puhtaanapito, liikunta, elinkeino, elinvoima, sosiaalityö,
    lastensuojelu, kotihoito, asuminen, tilakeskus, hankinta, hankinnat, lakiasiat, yhteiskuntasuhteet, toimitus, uutistoimitus,
    opintoasiat, kouluttajat, koulutusohjelma, -laboratorio, keittiö
  `.trim().split(/,\s+/),
  organizations: `
    kunnan, kaupungin, -kaupunki, -kunta, hyvinvointialue, hyvinvointialueen, -yhtymä, oy, oyj, ab, abp, ky, tmi, ay, ry, rf, r.y, rs, sr,
    -säätiö, osk, osuuskauppa, -konserni, -yhtiö, -yhtiöt, group, holding, -opisto, -lukio, -koulu, päiväkoti, akatemia, -instituutti,
    tutkimuslaitos, -keskus, -virasto, -hallitus, -ministeriö, valtioneuvoston, tasavallan, käräjäoikeus, hovioikeus, hallinto-oikeus,
    syyttäjälaitos, poliisi, poliisilaitos, keskusrikospoliisi, suojelupoliisi, puolustusvoimat, rajavartiolaitos, tulli, verohallinto,
    kela, kansaneläkelaitos, suurlähetystö, konsulaatti, -liitto, -yhdistys, -seura, -kerho, -järjestö, kamari, kauppakamari, yrittäjät,
    -neuvosto, seurakunnat, kirkko, -museo, museot, -teatteri, ooppera, -orkesteri, konserttitalo, -festivaali, -sairaala,
    sairaanhoitopiiri, apteekki, -pankki, vakuutus, eläkevakuutus, energia, kiinteistöt, lehti, sanomat, kustannus, kustantamo, yleisradio,
    -puolue, kokoomus, keskusta, perussuomalaiset, vihreät, kristillisdemokraatit, satama, lentoasema, messut, punainen risti, partio,
    kansallispuisto
  `.trim().split(/,\s+/),
  offices: `
    vaihde, puhelinvaihde, asiakaspalvelu, asiakaspalvelukeskus, asiakaspalvelupiste, asiakastuki, asiakasneuvonta, palvelupiste,
    palvelukeskus, palvelunumero, yhteispalvelupiste, yhteispalvelu, kuntapalvelutoimisto, neuvonta, neuvontapiste, neuvontapalvelu,
    puhelinneuvonta, kaupunkineuvonta, neuvontapuhelin, infopiste, info, vastaanotto, aula, respa, kirjaamo, viestintä ja media,
    mediapalvelu, mediapalvelunumero, mediapuhelin, mediapäivystys, mediadesk, mediakeskus, lehdistöpalvelu, uutistoimitus, toimitus,
    uutisdeski, uutisvinkit, uutisvinkki, lukijapalvelu, tilaajapalvelu, tilauspalvelu, jakelupalvelu, ilmoitusmyynti, ilmoitukset,
    mediamyynti, myyntipalvelu, lipunmyynti, lippumyymälä, lippukassa, varauspalvelu, varaukset, ajanvaraus, päivystys, päivystysapu,
    vikapäivystys, viikonloppupäivystys, päivystyspuhelin, kriisipuhelin, sosiaalipäivystys, kriisipäivystys, hätäkeskus, tilannekeskus,
    johtokeskus, johtokeskuspäivystys, helpdesk, it-tuki, it-palvelupiste, tietotekniikkatuki, tekninen tuki, tuki, palveludesk,
    service desk, opintotoimisto, opiskelijapalvelut, opintopalvelut, hakijapalvelut, hakutoimisto, keskustoimisto, pääkonttori,
    pääkonttorin, matkailuneuvonta, matkailuinfo, matkailutoimisto, kirkkoherranvirasto, seurakuntatoimisto, virastomestarit, vahtimestarit,
    toimisto, toimiston puhelin, laskutus, palautteet, palaute, contact center, tiedotus, tiedotuspalvelu, puhelinpalvelu, puhelinasiointi
  `.trim().split(/,\s+/),
  notNames: `
    ja on ei se että mutta tai vai kun jos kuin niin myös sekä ovat oli olla ole olet olen olemme olette voi voit voivat me te he hän sinä
    minä tämä nämä ne joka jotka jossa josta jonka mikä mitä missä mistä miten milloin miksi kuka ketkä kaikki kaikkien monet muut muu muita
    uusi uudet uusia vanhat meidän teidän heidän sinun oma omat omaa nyt sitten vain vielä aina kanssa mukaan kautta ennen jälkeen aikana
    välillä yli alle noin asti saakka lisää lue enemmän katso näytä piilota sulje avaa siirry sisältöön etusivu etusivulle alkuun koti
    kotisivu valikko haku hae hakutulokset suomeksi svenska englanti english kieli kielet selkokieli yhteystiedot yhteystieto yhteys
    yhteyttä yhteydenotto ota ottaa lisätietoja lisätiedot lisätieto tietoa tiedot tieto meistä uutiset uutinen uutisia uutishuone
    uutisarkisto uutiskirje ajankohtaista ajankohtaiset tiedote tiedotteet mediatiedote lehdistötiedote lehdistötiedotteet pörssitiedote
    pörssitiedotteet medialle media lehdistö kuvat kuva kuvapankki videot video aineistot aineisto materiaalit asiakirjat asiakirja
    dokumentit tapahtumat tapahtuma tapahtumakalenteri kalenteri blogi blogit artikkeli artikkelit juttu jutut julkaisut julkaisu raportti
    raportit vuosikertomus tilinpäätös osavuosikatsaus aiheet aihe teema teemat kategoriat kategoria avainsanat tagit evästeet
    evästeasetukset tietosuoja tietosuojaseloste rekisteriseloste saavutettavuus saavutettavuusseloste käyttöehdot ehdot tekijänoikeus
    copyright cookies sivusto sivustokartta sivukartta sivu sivut verkkosivut verkkopalvelu verkkokauppa kauppa ostoskori kassa kirjaudu
    kirjautuminen sisään rekisteröidy tilaa tilaus lähetä palaute palautetta kysy kysymykset kysymyksiä usein kysytyt vastaus vastaukset
    avoimet työpaikat työpaikka ura rekrytointi töihin meille työ palvelut palvelu tuotteet tuote ratkaisut hinnat hinnasto hinta asiakkaat
    asiakas referenssit tarjous tarjoukset varaa varaus ilmoittaudu ilmoittautuminen hakeminen hakemus lomakkeet lomake lataa tulosta jaa
    facebook twitter linkedin instagram youtube seuraa rss aukioloajat avoinna osoite käyntiosoite postiosoite puhelin puhelinnumero
    sähköposti faksi kartta kartalla saapumisohjeet julkaistu päivitetty muokattu luotu päivämäärä aika paikka kutsu tiedotustilaisuus
    liitteet liite linkit linkki aiheeseen liittyvää liittyvät sisältö tausta yhteenveto yleistä yleiset hanke hankkeet projekti projektit
    toiminta toiminnan organisaatio johto johtaminen hallinto hallitus hallituksen henkilöstö henkilökunta päätökset päätöksenteko
    demokratia talous talousarvio yritys yritykset yritykselle yrittäjille elinkeinoelämä yhdistykset yhdistys jäsenet jäsen jäsenyys liity
    jäseneksi tuki apua ohjeet ohje neuvonta koulutus koulutukset opiskelu opiskelijat opiskelijalle tutkimus koulut päivähoito lapset
    lasten nuoret nuorten ikäihmiset vanhukset perheet perheiden hyvinvointi terveys sosiaali sosiaaliset kulttuuri vapaa-aika liikunta
    luonto ympäristö ilmasto kestävä kehitys vastuullisuus liikenne rakentaminen asuminen asunnot kadut puistot jätehuolto vesi energia
    yhteiskunta työelämä turvallisuus kriisi varautuminen tekninen digitaaliset kansainväliset kansainvälinen kansallinen alueellinen
    paikallinen julkinen yksityinen yhteinen yhteiset erityinen ruotsi norja tanska viro islanti saksa eurooppa eu pohjoismaat helsinki
    helsingin espoo espoon vantaa vantaan tampere tampereen turku turun oulu oulun jyväskylä kuopio pori kouvola joensuu lappeenranta
    hämeenlinna vaasa vaasan seinäjoki rovaniemi mikkeli porvoo lohja hyvinkää rauma kajaani savonlinna kerava järvenpää nurmijärvi
    kirkkonummi tuusula kokkola imatra ahvenanmaa uusimaa pirkanmaa satakunta kainuu savo karjala häme pohjanmaa tukholma oslo tervetuloa
    kiitos hyvää joulua terveisin hei toimitus vastaava mainokset mainosta ilmoitukset sää urheilu viihde mielipide pääkirjoitus kolumni tv
    radio ohjelma ohjelmat liput kampanja henkilöt nimi nimike tehtävä osasto yksikkö vuosi kuukausi viikko päivä tänään eilen huomenna
    ensimmäinen toinen kolmas viimeinen viimeisimmät seuraava edellinen takaisin ylös uusimmat suosituimmat yhtiö osakkeet sijoittajat
    sijoittajille hallinnointi hyväksy asetukset välttämättömät suuri paras lyhyesti suomen suomalainen kaupunki kaupungin kunta kunnan
    asukkaat matkailu matkailijalle valitse muuta poista tallenna esittely historia strategia säännöt kokoukset kokous pöytäkirjat
    esityslistat vaalit hankinnat kaavoitus tontit kiinteistöt verot maksut vapaaehtoistyö lahjoita jäsenille puhelun mpm mobiilimaksu klo
    maanantaista perjantaihin
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    anna maria marja tuula ritva leena pirkko sari minna johanna päivi anne tarja katja mari elina laura hanna jaana helena kirsi sanna
    tiina heidi jenni susanna eija anneli merja pirjo riitta raija satu outi mervi kati katri kaisa emilia kristiina sirpa liisa marita eeva
    eila irma seija virpi tanja ulla arja teija terhi niina nina mia marika maarit marjo marjut marianne piia pia heli henna hannele inka
    iida ida emma aino venla ella sofia eveliina veera roosa noora nora jonna janika jasmin jessica krista suvi taina taru anu annika
    annukka anniina aila airi aija anja auli birgitta camilla carita elisa elisabeth erika essi eevi fanni hilkka hilla inari inkeri irene
    irina jutta kaarina karoliina katariina katriina kirsti kirsikka kristina laila leea lea lotta maija maiju maire maisa marjatta marketta
    martta meeri meri milla mirja mirka mirva natalia oona paula petra pinja pipsa pauliina pirita raisa reetta reija riikka rita ronja
    saara saija salla sara sini sinikka sirkka sirkku siru soile sointu sonja suoma susan tea tuija tuire tytti tuulia tuulikki ursula vappu
    viivi vilma vuokko ulrika linnea eva hannaleena anna-maija anna-liisa anna-kaisa maija-liisa marja-leena eeva-liisa juha matti timo kari
    jari mika jukka markku antti mikko pekka jussi heikki hannu petri esa ilkka seppo janne sami ari tuomas marko jarmo risto pasi harri
    kimmo teemu ville juho tero vesa kai jouni tomi raimo martti tapio olli lauri tommi jani arto erkki eero kalle kalevi eino eetu elias
    onni leo oliver aleksi aleksanteri joonas jesse jere jarkko jaakko jaska juhani juhana johannes johan jouko joni jyrki jyri kaarlo kaj
    karri kauko keijo kim kimi kristian kristoffer kyösti lasse lassi lars leif leevi mauno mauri mikael miika miikka miro nico niko niklas
    niilo oskari osmo otto ossi panu patrik patrick paavo paul pauli pentti perttu pertti peter petteri pietari pirkka raine rasmus rami
    rauno reijo reima reino riku robert robin roope roni roland sakari samu samuel samuli sampo santeri santtu sauli sebastian severi simo
    stefan sulo taisto taneli taavi tapani tatu tauno teijo teppo thomas tom toni topi toivo torsti tuukka tuomo tuure urho urpo uolevi
    valtteri vieno veijo veikko veli viljo viljami vilho viktor väinö yrjö åke anders anssi asko atte aatu akseli aku ahti eemeli erik
    fredrik göran hans henri henrik henry hugo iiro ismo ivan jan jan-erik jarno jens jonas jorma juuso veli-matti juha-pekka veli-pekka
    matti-pekka jukka-pekka ali mohamed ahmed abdi fatima amina
  `.trim().split(/\s+/),
  streets: `
    -katu -kadun -ntie -tien -kuja -polku -raitti -aukio -bulevardi -esplanadi -väylä -puistotie -valtatie tie postilokero pl lokero krs
    kerros porras
  `.trim().split(/\s+/),
  months: `
    tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tammikuuta helmikuuta
    maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammi helmi maalis huhti
    touko kesä heinä elo syys loka marras joulu
  `.trim().split(/\s+/),
  weekdays: `
    maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai, maanantaisin, tiistaisin, keskiviikkoisin, torstaisin,
    perjantaisin, lauantaisin, sunnuntaisin, ma, ti, ke, to, pe, la, su, ma-pe, ma-to, ma-la, ma-su, la-su, arkisin, arki, arkipäivisin,
    viikonloppuisin, päivittäin, joka päivä
  `.trim().split(/,\s+/),
  at: ['at', 'ät', 'a', 'ät-merkki', 'ätmerkki', 'miukumauku', 'kissanhäntä'],
  dot: ['piste', 'dot'],
  decoyLabels: `
    y-tunnus, y tunnus, ytunnus, y-tunnukset, y-tunnusnumero, yritystunnus, y.tunnus, ly-tunnus, alv, alv-numero, alv-nro, alv-tunnus,
    alv-rekisteri, vat, vat-tunnus, iban, bic, swift, pankki, pankkitili, pankkiyhteys, tili, tilinumero, tilinro, tilin numero, viite,
    viitenumero, viitenro, maksuviite, ovt, ovt-tunnus, verkkolaskutunnus, verkkolaskuosoite, välittäjätunnus, operaattoritunnus,
    edi-tunnus, edi, isbn, issn, doi, urn, diaarinumero, dnro, diaarinro, dno, hetu, henkilötunnus, syntymäaika, synt, syntynyt,
    postinumero, asiakasnumero, jäsennumero, tilausnumero, tuotenumero, laskunumero, asianumero, rekisterinumero, rekisterinro, rek.nro,
    rekno, kiinteistötunnus, rahankeräyslupa, keräyslupa, lupanumero, luvan numero, mobilepay, mobile pay, gln, peppol, duns, lei, isin,
    kokoustunnus, kokous-id, zoom, pin-koodi, tunnusluku, hakunumero, koordinaatit, hankenumero, virkanumero
  `.trim().split(/,\s+/),
};
