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
  de: 'ärztliche ärztlicher erste erster geschäftsführende geschäftsführender kaufmännische kaufmännischer kommissarische kommissarischer künstlerische künstlerischer leitende leitender persönliche persönlicher senior stellv stellvertretende stellvertretender studentische technische technischer wissenschaftliche wissenschaftlicher'.split(
    ' ',
  ),
};

/** Titles that say of what only in the words after them: "Leiterin Kommunikation". */
export const openTitles: Readonly<Record<string, readonly string[]>> = {
  de: 'leiter leiterin leitung leiter/in referent referentin bereichsleiter bereichsleiterin teamleiter teamleiterin ressortleiter ressortleiterin'.split(
    ' ',
  ),
};

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
