/**
 * Endings of words for somebody who does something, by language ("-are", "-ist"): words of no known sense that end otherwise are a field of
 * work sooner than a title ("Arkeologi" beside "Arkeolog"). Only where titles are one word with a field.
 */
export const agentEndings: Readonly<Record<string, readonly string[]>> = {
  en: 'er or ist ian ant ent man woman'.split(' '),
  sv: 'are ör ist log graf ant ent or nom ansvarig man kvinna råd assistent'.split(' '),
  nb: 'er ør ist log graf ant ent or nom ansvarlig mann kvinne råd'.split(' '),
  nn: 'ar ør ist log graf ant ent or nom ansvarleg mann kvinne råd'.split(' '),
  da: 'er ør ist log graf ant ent or nom ansvarlig mand kvinde råd'.split(' '),
  fi: 'ja jä ikko ikkö nikko mies nainen ori ologi isti entti antti nen'.split(' '),
  de: 'er in ist ant ent or eur loge rat rätin mann frau'.split(' '),
  fr: 'eur euse rice iste ien ienne ier ière ant ante logue aire trice ffe hef'.split(' '),
  nl: 'er ster eur euse ist iste ant ent or loog aris man vrouw lid hoofd'.split(' '),
  es: 'or ora ista ero era ario aria ante ente logo loga jefe jefa'.split(' '),
  it: 'ore rice ista iere iera ario aria ente ante logo loga'.split(' '),
  pt: 'or ora ista eiro eira ário ária ante ente logo loga chefe'.split(' '),
  pl: 'or orka ik czka ista istka arz arka ent entka log er erka tel telka ca czyni rz'.split(' '),
  cs: 'el elka ík ice ista istka or orka log ložka ent entka ář ářka ec kyně er erka čí doucí'.split(' '),
};
