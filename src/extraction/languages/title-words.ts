/**
 * Words that lead a title and belong to it ("Vice", "Senior", "Stellvertretender"), by language. A title's own noun, which says
 * that it is one, is in the languages' jobTitles.
 */
export const titleLeads: Readonly<Record<string, readonly string[]>> = {
  en: 'acting assistant associate chief corporate deputy executive general global group head interim junior lead managing national nordic principal regional senior staff vice'.split(
    ' ',
  ),
  sv: 'administrativ avgående biträdande ekonomisk föredragande förste konstnärlig kommunal ledande medicinsk operativ personlig politisk redaktionell regional senior strategisk ställföreträdande teknisk tf tillförordnad vetenskaplig verkställande vice vikarierande vd'.split(
    ' ',
  ),
  nb: 'administrerende administrativ ansvarlig assisterende daglig faglig fungerende konstituert kommunal kunstnerisk ledende medisinsk politisk regional senior stedfortredende teknisk vitenskapelig'.split(
    ' ',
  ),
  nn: 'administrerande administrativ ansvarleg assisterande dagleg fagleg fungerande konstituert kommunal kunstnarisk leiande politisk regional senior teknisk vitskapleg'.split(
    ' ',
  ),
  da: 'adm administrerende administrativ ansvarshavende daglig faglig fungerende konstitueret kommunal kunstnerisk ledende lægefaglig politisk regional senior souschef stedfortrædende teknisk vice videnskabelig'.split(
    ' ',
  ),
  fi: 'apulais hallinnollinen johtava tekninen taiteellinen tieteellinen toimitus vastaava vt va vanhempi varatoimitus'.split(' '),
  de: 'ärztliche ärztlicher erste erster geschäftsführende geschäftsführender kaufmännische kaufmännischer kommissarische kommissarischer künstlerische künstlerischer leitende leitender persönliche persönlicher senior stellv stv stellvertretende stellvertretender studentische technische technischer wissenschaftliche wissenschaftlicher'.split(
    ' ',
  ),
  nl: 'adjunct algemeen artistiek commercieel dienstdoend eerste financieel hoofd medisch plaatsvervangend senior strategisch technisch vervangend waarnemend wetenschappelijk zakelijk'.split(
    ' ',
  ),
  it: 'vice primo prima'.split(' '),
  pl: 'główna główny młodsza młodszy naczelna naczelny starsza starszy tymczasowy wice zastępca zastępczyni'.split(' '),
  cs: 'generální hlavní obchodní odborná odborný provozní samostatná samostatný tisková tiskový technická technický umělecká umělecký vědecká vědecký vrchní výkonná výkonný zástupce zástupkyně'.split(
    ' ',
  ),
};

/** Titles that say of what only in the words after them: "Leiterin Kommunikation". */export const openTitles: Readonly<Record<string, readonly string[]>> = {
  de: 'leiter leiterin leitung leiter/in referent referentin bereichsleiter bereichsleiterin teamleiter teamleiterin ressortleiter ressortleiterin'.split(
    ' ',
  ),
};

/** English titles that say of what only behind a comma: "Vice President, Corporate Communications". */
export const bareTitles: readonly string[] = `
  president, vice president, vice-president, vp, svp, evp, avp, director, manager, head, editor, officer, executive, specialist, coordinator, lead, supervisor, partner, principal
`
  .trim()
  .split(/,\s+/);

/** What leads from a title to where its holder works. */
export const workplaceLeads: readonly string[] = `
  at, at the, with the, vid, hos, ved, ved det, ved den, bei, bei der, beim, an der, am, bij, bij de, bij het, aan de, aan het, chez, au sein de, au sein du, presso, presso il, presso la
`
  .trim()
  .split(/,\s+/);

/** How a unit is called that says itself that it is one: behind a title and a comma too it is no part of that. */
export const unitLeads: readonly string[] =
  'department dept office division section branch bureau school faculty college institute centre center service services directorate unit team secretariat abteilung referat fachbereich fachgebiet stabsstelle amt büro direction département service pôle cabinet departamento gabinete área dirección direção servicio serviço ufficio settore servizio direzione dipartimento wydział biuro dział departament zespół odbor oddělení úsek afdeling avdelningen avdeling dienst'.split(
    ' ',
  );

/** What English titles, which pages of all languages use, are titles of: one of these right before their noun belongs to them. */
export const titleFields: readonly string[] = `
  account, area, brand, business, business development, campaign, campaigns, client, commercial, communication, communications, community,
  content, corporate affairs, corporate communications, country, creative, customer, customer service, development, digital, editorial,
  engagement, event, events, external relations, fire, finance, financial, hr, human resources, information, innovation, investor relations,
  legal, market, marketing, media, media relations, medical, museum, news, nursing, office, operating, operations, people, planning, policy, pr, press, product, production,
  program, programme, project, public affairs, public information, public relations, publications, research, sales, social media, strategy,
  sustainability, technical, technology, web
`
  .trim()
  .split(/,\s+/);

/** Whoever governs an association or a company, called so and no more: the unit of many, and the name of none. */
export const boards: readonly string[] = `
  styrelse, styrelsen, styret, bestyrelse, bestyrelsen, hallitus, stjórn, stjórnin, board, the board, vorstand, der vorstand, bureau, le bureau, bestuur, het bestuur,
  junta directiva, consiglio direttivo, direção, direcção, zarząd, výbor, předsednictvo
`
  .trim()
  .split(/,\s+/);
