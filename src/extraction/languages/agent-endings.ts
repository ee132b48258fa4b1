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
};
