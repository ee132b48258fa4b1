import { csNames } from './cs-names.ts';
import type { Language } from './language.ts';

/**
 * Czech; Slovak pages are read by it as well as it can.
 */
export const cs: Language = {
  code: 'cs',
  labels: {
    phone: `
      telefon, telefony, tel, tel., tel.č, tel. č, t, ph, phone, telephone, telefonní číslo, tel. číslo, telefonní čísla, číslo telefonu,
      telefonní kontakt, telefonní spojení, telefonní linka, telefonicky, na telefonu, na tel. čísle, na telefonním čísle, pevná linka,
      pevná, pevný telefon, zavolejte, zavolejte nám, volejte, volat, telefon/fax, tel/fax, tel./fax, tel. a fax, fax, kancelář telefon,
      telefon kancelář, telefon do kanceláře, telefon do zaměstnání, služební telefon, telefónne číslo, telefón
    `.trim().split(/,\s+/),
    mobile: `
      mobil, mobilní telefon, mobilní tel, mobilní číslo, mob, mob., mobilní, gsm, m, mobile, sms, whatsapp, služební mobil, tel. mobil,
      mobil., mobilný telefón
    `.trim().split(/,\s+/),
    fax: ['fax', 'fax.', 'faxové číslo', 'číslo faxu', 'telefax', 'f', 'faxem'],
    mainNumber: `
      ústředna, telefonní ústředna, tel. ústředna, telefon ústředna, spojovatelka, centrála, hlavní číslo, hlavní linka, telefon (ústředna),
      číslo ústředny, spojovací ústředna
    `.trim().split(/,\s+/),
    duty: `
      pohotovost, pohotovostní telefon, pohotovostní linka, pohotovostní číslo, služba, mimo pracovní dobu, mimo pracovní hodiny,
      mimo úřední hodiny, po pracovní době, o víkendu, o víkendech, víkend, víkendy a svátky, víkendy, nonstop, non-stop, nepřetržitě,
      nonstop linka, 24 hodin, 24 hodin denně, 24h, havarijní služba, poruchová služba, hlášení poruch, poruchy, nouzová linka,
      v naléhavých případech, v případě nouze, tísňová linka, operační středisko, dozorčí, stálá služba
    `.trim().split(/,\s+/),
    direct: ['přímá linka', 'přímé číslo', 'přímý telefon', 'přímo', 'tel. přímo', 'telefon přímo', 'přímá volba', 'provolba'],
    email: `
      e-mail, napsat, napsat e-mail, napsat email, napsat zprávu, email, mail, e-maily, e-mailová adresa, emailová adresa, e-mail adresa,
      mailová adresa, elektronická pošta, el. pošta, elektronická adresa, e-mailem, emailem, mailem, napište, napište nám, napište e-mail,
      napište na, pište, pište na, poslat e-mail, poslat email, pošlete e-mail, odeslat e-mail, e, e-pošta
    `.trim().split(/,\s+/),
    extension: ['linka', 'l.', 'kl', 'kl.', 'klapka', 'linky', 'vnitřní linka', 'ext'],
    address: `
      adresa, adresy, poštovní adresa, korespondenční adresa, doručovací adresa, fakturační adresa, kontaktní adresa, sídlo, sídlo firmy,
      sídlo společnosti, provozovna, ulice, psč, p.o. box, p. o. box, město, obec, místo, kancelář č, č. kanceláře, číslo kanceláře,
      číslo dveří, č. dveří, dveře, místnost, č. místnosti, budova, patro, podlaží, kde nás najdete, kudy k nám, kraj, okres, umístění
    `.trim().split(/,\s+/),
    hours: `
      úřední hodiny, úřední dny, otevírací doba, otevírací hodiny, provozní doba, pracovní doba, hodiny pro veřejnost, návštěvní hodiny,
      návštěvní doba, ordinační hodiny, ordinační doba, konzultační hodiny, konzultace, otevřeno, zavřeno, zavírací doba, doba, hodiny,
      provoz, dostupnost, pokladní hodiny
    `.trim().split(/,\s+/),
    name: `
      jméno, příjmení, jméno a příjmení, příjmení a jméno, celé jméno, titul, kontaktní osoba, kontaktní osoby, kontakt, osoba,
      odpovědná osoba, zodpovědná osoba, vyřizuje, pracovník, zaměstnanec, referent, zástupce, meno, meno a priezvisko, garant
    `.trim().split(/,\s+/),
    jobTitle: `
      funkce, funkční zařazení, pozice, pracovní pozice, titul, role, pracovní zařazení, zařazení, činnost, agenda, náplň práce, povolání,
      profese, oblast, odbornost, působnost, kompetence, gesce, hodnost, pozícia, funkcia
    `.trim().split(/,\s+/),
    unit: `
      odbor, oddělení, odd, odd., úsek, útvar, pracoviště, sekce, referát, středisko, katedra, fakulta, ústav, tým, skupina, divize, obor,
      organizační jednotka, organizační útvar, kancelář, téma, témata, oddelenie
    `.trim().split(/,\s+/),
    organization: `
      organizace, společnost, firma, instituce, název, název firmy, název organizace, úřad, subjekt, zaměstnavatel, spolek, vydavatel,
      provozovatel, zřizovatel, zadavatel, obchodní firma
    `.trim().split(/,\s+/),
  },
  press: `
    tisk, média, pro média, pro tisk, pro novináře, kontakt pro média, kontakty pro média, kontakt pro tisk, kontakt pro novináře,
    kontakty pro novináře, kontaktní osoba pro média, kontakt pro zástupce médií, mediální kontakt, tiskový kontakt, tiskové kontakty,
    kontakt na tiskovou mluvčí, kontakt na tiskového mluvčího, tiskový mluvčí, tisková mluvčí, mluvčí, zástupce tiskového mluvčího,
    zástupkyně tiskové mluvčí, tiskoví mluvčí, tiskové oddělení, tiskový odbor, odbor tiskový, oddělení tiskové, odbor komunikace a médií,
    odbor médií a komunikace, oddělení komunikace a médií, oddělení médií, oddělení vztahů s médii, tiskové středisko,
    tiskové a informační oddělení, tisková kancelář, tisková služba, tiskový servis, tiskové centrum, press centrum, presscentrum,
    tiskový tajemník, tisková tajemnice, vedoucí tiskového oddělení, vedoucí tiskového odboru, vedoucí tiskového úseku,
    ředitel tiskového odboru, ředitelka tiskového odboru, pracovník pro styk s médii, pracovnice pro styk s médii, manažer komunikace a pr,
    pr manažer, pr manažerka, pr manager, pr specialista, pr specialistka, pr oddělení, pr agentura, pr, pr a média, media relations,
    vztahy s médii, vztahy s veřejností a médii, styk s médii, mediální zastoupení, mediální servis, mediální oddělení, mediální dotazy,
    dotazy médií, dotazy novinářů, žádosti o rozhovor, informace pro média, informace pro novináře, více informací pro média,
    další informace pro média, pouze pro média, pouze pro novináře, novináři, akreditace, press, press kontakt, press contact,
    media contact, newsroom, hovorca, hovorkyňa, tlačové oddelenie, kontakt pre médiá, pre médiá
  `.trim().split(/,\s+/),
  contactHeadings: `
    kontakt, kontakty, kontaktujte nás, kontaktujte, kontaktní údaje, kontaktní informace, kontaktní osoba, kontaktní osoby,
    kontaktní adresa, spojte se s námi, jak nás kontaktovat, napište nám, další informace, bližší informace, více informací,
    podrobnější informace, podrobnosti, pro více informací, pro více informací kontaktujte, pro další informace,
    pro další informace kontaktujte, pro bližší informace, pro bližší informace kontaktujte, další informace poskytne,
    další informace poskytnou, další informace podá, bližší informace poskytne, bližší informace podá, více informací poskytne,
    více informací poskytnou, více informací podá, informace poskytne, informace podá, informace podává, informace, v případě dotazů,
    v případě dotazů kontaktujte, v případě dotazů se obraťte na, máte dotaz, máte otázky, dotazy, otázky, kontakt pro média,
    kontakty pro média, kontakt pro novináře, kontakt pro tisk, mediální kontakt, tiskový kontakt, tiskové oddělení, pro média,
    pro novináře, pro investory, kontakt pro investory, telefonní seznam, seznam zaměstnanců, zaměstnanci, naši zaměstnanci, pracovníci,
    lidé, náš tým, tým, kdo je kdo, vedení, vedení úřadu, vedení společnosti, vedení města, management, organizační struktura,
    představenstvo, dozorčí rada, výbor, členové, členové výboru, správní rada, rada, sekretariát, redakce, tiráž, kancelář, administrativa,
    o nás, odbory, odbory a oddělení, adresář, odborníci, experti, koordinátoři, organizátor, pořadatel, zdroj, vyřizuje, kontaktné údaje,
    kontaktná osoba
  `.trim().split(/,\s+/),
  honorifics: `
    ing, ing., ing. arch, ing. arch., mgr, mgr., mgr. et mgr, mga, mga., bc, bc., bca, bca., judr, judr., mudr, mudr., mvdr, mddr, phdr,
    phdr., rndr, rndr., pharmdr, paeddr, thdr, thlic, icdr, rsdr, phmr, doc, doc., prof, prof., dr, dr., dr.h.c, et, akad, akad. mal,
    akad. soch, arch, arch., ak. mal, paní, pan, p., pí, pí., slečna, sl, páter, p, mons, mons., otec, sestra, csc, csc., drsc, drsc., ph.d,
    ph.d., phd, th.d, mba, mpa, ll.m, llm, ll.m., msc, m.sc, m.a, ma, mph, dis, dis., dba, fcca, acca, mim, bbs, dsc, artd, plk, plk., pplk,
    pplk., mjr, mjr., kpt, kpt., npor, por, por., ppor, nprap, nprap., prap, prap., pprap, nstržm, stržm, rtn, rtm, gen, gen., brig. gen,
    genmjr, v.r, v. r, st, ml
  `.trim().split(/,\s+/),
  particles: ['de', 'von', 'van', 'der', 'di', 'da', 'le', 'la', 'du', 'al', 'el', 'ben', 'bin'],
  jobTitles: `
    mluvčí, tiskový mluvčí, tisková mluvčí, ředitel, ředitelka, generální ředitel, generální ředitelka, výkonný ředitel, výkonná ředitelka,
    obchodní ředitel, obchodní ředitelka, zástupce ředitele, zástupkyně ředitele, vrchní ředitel, vrchní ředitelka, vedoucí, vedoucí odboru,
    vedoucí oddělení, vedoucí úseku, zástupce vedoucího, zástupce, zástupkyně, náměstek, náměstkyně, přednosta, přednostka, šéf, šéfka,
    manažer, manažerka, manager, koordinátor, koordinátorka, specialista, specialistka, odborný pracovník, odborná pracovnice, pracovník,
    pracovnice, referent, referentka, odborný referent, odborná referentka, samostatný referent, úředník, úřednice, asistent, asistentka,
    tajemník, tajemnice, sekretář, sekretářka, poradce, poradkyně, konzultant, konzultantka, předseda, předsedkyně, místopředseda,
    místopředsedkyně, prezident, prezidentka, viceprezident, viceprezidentka, člen, členka, člen představenstva, členka představenstva,
    člen rady, členka rady, pokladník, pokladní, hospodář, hospodářka, jednatel, jednatelka, prokurista, prokuristka, zakladatel,
    zakladatelka, spoluzakladatel, spoluzakladatelka, majitel, majitelka, společník, společnice, partner, partnerka, statutární zástupce,
    zmocněnec, zmocněnkyně, starosta, starostka, místostarosta, místostarostka, primátor, primátorka, náměstek primátora,
    náměstkyně primátora, hejtman, hejtmanka, radní, zastupitel, zastupitelka, poslanec, poslankyně, senátor, senátorka, ministr,
    ministryně, náměstek ministra, premiér, premiérka, velvyslanec, velvyslankyně, konzul, konzulka, komisař, komisařka, inspektor,
    inspektorka, velitel, velitelka, policista, policistka, hasič, státní zástupce, státní zástupkyně, soudce, soudkyně, advokát, advokátka,
    notář, notářka, právník, právnička, exekutor, exekutorka, ombudsman, ombudsmanka, novinář, novinářka, redaktor, redaktorka, šéfredaktor,
    šéfredaktorka, zástupce šéfredaktora, reportér, reportérka, zpravodaj, zpravodajka, editor, editorka, vydavatel, vydavatelka, fotograf,
    fotografka, kameraman, moderátor, moderátorka, produkční, producent, producentka, režisér, režisérka, dramaturg, dramaturgyně, autor,
    autorka, spisovatel, spisovatelka, překladatel, překladatelka, tlumočník, tlumočnice, grafik, grafička, designér, designérka, webmaster,
    programátor, programátorka, vývojář, vývojářka, informatik, informatička, správce, správkyně, správce sítě, administrátor,
    administrátorka, učitel, učitelka, pedagog, pedagožka, lektor, lektorka, odborný asistent, odborná asistentka, docent, docentka,
    profesor, profesorka, vědecký pracovník, vědecká pracovnice, vědec, vědkyně, výzkumník, výzkumnice, doktorand, doktorandka, děkan,
    děkanka, proděkan, proděkanka, rektor, rektorka, prorektor, prorektorka, kvestor, kvestorka, kancléř, kancléřka, vychovatel,
    vychovatelka, psycholog, psycholožka, trenér, trenérka, instruktor, instruktorka, lékař, lékařka, primář, primářka, chirurg, chiruržka,
    zdravotní sestra, vrchní sestra, hlavní sestra, staniční sestra, lékárník, lékárnice, fyzioterapeut, fyzioterapeutka, veterinář,
    veterinářka, porodní asistentka, inženýr, inženýrka, architekt, architektka, projektant, projektantka, geodet, geodetka, technik,
    technička, technolog, technoložka, stavbyvedoucí, konzervátor, konzervátorka, restaurátor, restaurátorka, archivář, archivářka,
    knihovník, knihovnice, kurátor, kurátorka, historik, historička, archeolog, archeoložka, biolog, bioložka, geolog, geoložka, etnograf,
    etnografka, památkář, lesník, dirigent, dirigentka, herec, herečka, choreograf, choreografka, scénograf, scénografka, účetní,
    hlavní účetní, mzdová účetní, ekonom, ekonomka, kontrolor, kontrolorka, auditor, auditorka, analytik, analytička, personalista,
    personalistka, obchodník, obchodní zástupce, obchodní zástupkyně, nákupčí, prodejce, prodavač, prodavačka, recepční, vrátný, operátor,
    operátorka, dispečer, dispečerka, sociální pracovník, sociální pracovnice, pečovatel, pečovatelka, školník, školnice, údržbář, skladník,
    řidič, strážník, farář, farářka, arcibiskup, pastor, jáhen, stážista, stážistka, dobrovolník, dobrovolnice, pověřenec, pověřenkyně,
    metodik, metodička, organizátor, organizátorka, průvodce, průvodkyně, garant, garantka, ceo, cfo, cto, coo, head of, community manager,
    account manager, office manager, officer, director, hovorca, hovorkyňa, riaditeľ, riaditeľka, vedúci, vedúca
  `.trim().split(/,\s+/),
  units: `
    odbor, odbory, oddělení, odd, odd., úsek, útvar, sekce, referát, kancelář, kancelář primátora, kancelář starosty, kancelář hejtmana,
    kancelář ministra, kancelář prezidenta, kancelář rektora, sekretariát, sekretariát ředitele, kabinet, pracoviště, detašované pracoviště,
    středisko, divize, katedra, fakulta, děkanát, rektorát, klinika, laboratoř, ambulance, oddělení komunikace, odbor komunikace,
    odbor vnějších vztahů, oddělení vnějších vztahů, komise, výbor, představenstvo, dozorčí rada, správní rada, vědecká rada,
    zastupitelstvo, rada města, pobočka, inspektorát, ředitelství, krajské ředitelství, obvodní oddělení, územní odbor, komunikace,
    marketing, marketing a komunikace, komunikace a marketing, vnější vztahy, vnitřní vztahy, veřejné vztahy, vztahy s veřejností,
    public relations, obchod, prodej, nákup, personální, personalistika, lidské zdroje, účetnictví, účtárna, ekonomika, finance, rozpočet,
    investice, investic, právní, veřejné zakázky, správa majetku, majetku, doprava, dopravy, životní prostředí, životního prostředí,
    územní plánování, územního plánování, stavební, stavební úřad, živnostenský, matrika, evidence obyvatel, vnitřní správa, vnitřních věcí,
    sociální věci, sociálních věcí, školství, kultura, kultury, kultura a cestovní ruch, sport, mládež, zdravotnictví, cestovní ruch,
    krizové řízení, bezpečnost, informatika, informatiky, strategie, rozvoj, regionální rozvoj, rozvoje, evropské fondy, projekty,
    výzkum a vývoj, výroba, logistika, kvalita, technický úsek, provozní úsek, ekonomický úsek, zahraniční vztahy, mezinárodní spolupráce,
    studijní oddělení, knihovna, archiv, podatelna, redakce, dramaturgie, produkce, výstavy, edukace, oddelenie, vztahy s médii,
    vztahy s investory
  `.trim().split(/,\s+/),
  organizations: `
    město, statutární město, hlavní město, městys, obec, městský úřad, obecní úřad, magistrát, magistrát města, úřad, úřad městské části,
    městská část, městský obvod, krajský úřad, kraj, jihomoravský kraj, středočeský kraj, ministerstvo, ministerstva, vláda, úřad vlády,
    parlament, poslanecká sněmovna, senát, soud, ústavní soud, nejvyšší soud, krajský soud, okresní soud, státní zastupitelství, policie,
    policie čr, městská policie, hasičský záchranný sbor, záchranná služba, armáda, celní správa, finanční úřad, finanční správa,
    úřad práce, česká správa, česká inspekce, inspekce, agentura, státní fond, fond, akademie, akademie věd, univerzita, univerzity,
    vysoká škola, vysoké učení, škola, základní škola, střední škola, mateřská škola, gymnázium, konzervatoř, ústav, institut,
    výzkumný ústav, nadace, nadační fond, spolek, o.p.s, o.p.s., o.s, z.s, z.s., z.ú, z. s., svaz, asociace, federace, unie, konfederace,
    odbory, sdružení, společnost, klub, sportovní klub, tj, fk, hc, sokol, český svaz, komora, hospodářská komora, lékařská komora, a.s,
    a.s., a. s, s.r.o, s.r.o., s. r. o, spol. s r.o, v.o.s, k.s, s.p, p.o, příspěvková organizace, státní podnik, družstvo, bytové družstvo,
    skupina, group, holding, koncern, podnik, podniky, závod, závody, hotel, banka, spořitelna, pojišťovna, zdravotní pojišťovna,
    nakladatelství, vydavatelství, noviny, deník, rozhlas, český rozhlas, televize, česká televize, nemocnice, fakultní nemocnice,
    poliklinika, léčebna, lázně, muzeum, muzea, galerie, národní galerie, divadlo, národní divadlo, opera, filharmonie, orchestr, festival,
    kulturní centrum, kulturní dům, dům kultury, dům dětí, centrum, informační centrum, hrad, zámek, národní památkový ústav, národní park,
    správa, lesy čr, zoo, zoologická zahrada, botanická zahrada, hvězdárna, planetárium, farnost, diecéze, arcibiskupství, biskupství,
    církev, charita, diakonie, červený kříž, velvyslanectví, konzulát, strana, hnutí, letiště, dopravní podnik, české dráhy,
    správa železnic, ředitelství silnic, vodovody, vodárny, technické služby, teplárny, elektrárny, městská knihovna, knihovna,
    národní knihovna
  `.trim().split(/,\s+/),
  offices: `
    ústředna, recepce, vrátnice, podatelna, informace, infocentrum, informační centrum, turistické informační centrum, informační linka,
    infolinka, zákaznická linka, zákaznické centrum, zákaznický servis, klientské centrum, klientský servis, péče o zákazníky, linka pomoci,
    call centrum, kontaktní centrum, technická podpora, podpora, servis, helpdesk, hotline, tiskové oddělení, tiskový odbor,
    tiskové středisko, tisková kancelář, oddělení komunikace, odbor komunikace, redakce, newsroom, zpravodajství, sekretariát,
    sekretariát ředitele, sekretariát starosty, sekretariát primátora, sekretariát rektora, studijní oddělení, děkanát, pokladna, pokladny,
    předprodej, předprodej vstupenek, prodej vstupenek, vstupenky, rezervace, rezervace vstupenek, objednávky, objednávky prohlídek,
    prohlídky, skupiny, obchod, e-shop, knihkupectví, ústředí, centrála, hlavní sídlo, sídlo společnosti, administrativa, obchodní oddělení,
    nákupní oddělení, oddělení nákupu, účtárna, fakturace, personální oddělení, předplatné, inzerce, inzertní oddělení, reklama, knihovna,
    půjčovna, výpůjční oddělení, příjem pacientů, ambulance, urgentní příjem, pohotovost, lékařská pohotovost, dispečink,
    operační středisko, městská policie, poruchová služba, hlášení poruch, ztráty a nálezy, reklamace, stížnosti, ombudsman,
    pověřenec pro ochranu osobních údajů, gdpr, vztahy s investory, pronájem, pronájem prostor, přijímací řízení, zahraniční oddělení,
    vedení, czechpoint, czech point, matrika, pro veřejnost, obecné dotazy, ústřednu
  `.trim().split(/,\s+/),
  streets: `
    ulice, ul, ul., náměstí, nám, nám., třída, tř, tř., nábřeží, nábř, alej, sídliště, čp, č.p, č. p, p.o. box, pob, psč, patro, dveře,
    budova, most, sady, zahrada
  `.trim().split(/,\s+/),
  months: `
    leden únor březen duben květen červen červenec srpen září říjen listopad prosinec ledna února března dubna května června července srpna
    října listopadu prosince
  `.trim().split(/\s+/),
  weekdays: `
    pondělí, úterý, středa, čtvrtek, středu, sobotu, neděli, pondělky, po-pá, po–pá, po - pá, út, čt, pá, pracovní dny, v pracovní dny,
    všední dny, denně, každý den, svátky, víkend
  `.trim().split(/,\s+/),
  at: ['at', 'zavináč', 'zavinac', 'na'],
  dot: ['tečka', 'tecka', 'dot', 'bodka'],
  decoyLabels: `
    ič, ičo, i.č., ič:, ič/dič, ičo/dič, ico, identifikační číslo, ič organizace, dič, dič:, dic, ič dph, vat, bankovní spojení, číslo účtu,
    č. účtu, č.ú, č. ú, č.ú., účet, bankovní účet, sbírkový účet, transparentní účet, účet č, iban, bic, swift, variabilní symbol,
    var. symbol, vs, konstantní symbol, ks, specifický symbol, rodné číslo, r.č, datum narození, narozen, narozena, nar, nar., isbn, issn,
    doi, ean, isin, lei, spisová značka, sp. zn, sp. zn., spis. zn, sp.zn, č.j, č. j, čj, číslo jednací, č.j., vložka, oddíl, oddíl c,
    obchodní rejstřík, zapsána, zapsaná, zapsán, registrace, registrační číslo, reg. č, reg. číslo, ev. č, ev. číslo, evidenční číslo,
    mk čr e, číslo smlouvy, smlouva č, zákon č, zákona č, vyhláška č, vyhlášky č, nařízení č, usnesení č, sb, faktura, číslo faktury,
    faktura č, objednávka č, číslo objednávky, číslo zakázky, zakázka č, zákaznické číslo, číslo projektu, reg. č. projektu, projekt č,
    parcela č, parc. č, p.č, lv č, id datové schránky, id schránky, datová schránka, ds, id ds, izo, red izo, izo školy, heslo, pin, kód,
    přístupový kód, id schůzky, gps, souřadnice, psč, cena, základní kapitál, duns, číslo licence, licence č, osvědčení č, č. osvědčení
  `.trim().split(/,\s+/),
  ...csNames,
};
