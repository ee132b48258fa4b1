import type { Contact } from '../src/contact/contact.ts';
import { fold } from '../src/contact/fold.ts';

/** Parts that names of people, towns and streets are put together from: invented, and as many different ones as in a country. */
const GIVEN =
  `Anna Anders Åsa Birgitta Björn Carina Christer Daniel Elin Emma Erik Eva Fredrik Göran Gunilla Hanna Håkan Ingrid Jan Johan Karin
 Kerstin Lars Lena Linnea Magnus Maria Mats Mikael Monica Nils Olle Oskar Per Peter Petra Rikard Sara Sofia Stefan Susanne Tomas Ulf Ulrika Viktor
 Aino Päivi Jyrki Kirsi Søren Mette Jørgen Bjørg Øystein Solveig Jörg Käthe Günther Heike Fiona Gareth Rhys Zoë Hélène Benoît Loïc Maarten Noor
 Joost Begoña Ramón Lucía Niccolò Letizia Corrado João Inês Simão Łucja Żaneta Grzegorz Jiří Šárka Ondřej`.split(/\s+/);
const BEGIN =
  `Ahl Alm Ask Berg Björk Blom Brand Brink By Dahl Dal Ed Eke Eng Fager Falk Fjäll Fors Frost Gran Grön Gylle Häll Hägg Hed Hjelm Hög Holm Hult
 Järn Källe Klint Kvist Lager Lind Ljung Lund Löv Malm Mo Myr Mård Nord Nyst Ny Olin Quist Ram Ren Ros Rönn Rud Sand Sjö Skog Sköld Söder Stam Sten Stor Strand
 Ström Sund Svan Tall Torn Tör Vall Ved Vik Vinter Wall Wester Ör Öst`.split(/\s+/);
const MIDDLE = ['', '', '', '', 'a', 'e', 'en', 'er', 'an', 'ing', 'ar', 'el'] as const;
const END =
  `berg blad bäck dahl din ell en feldt fors gren gård hag holm ing kvist lin lind lund löf man mark mo näs ner ström stad sten strand ud vall vik wall qvist
 sson öv by torp rud ås land`.split(/\s+/);
const TITLES =
  `IT-chef|Kommunikationsdirektör|Presskontakt|Ekonomichef|Personalchef|Socialchef|Stadsbyggnadschef|Presschef|Säkerhetschef|Chefsjurist|Forskningschef
Marknadschef|Hållbarhetschef|Handläggare|Projektledare|Enhetschef|Rektor|Förskolechef|Kommunikatör|Pressekontakt|Økonomisjef|Kommunikasjonssjef|Digitaliseringschef
Viestintäjohtaja|Tietohallintojohtaja|Toimitusjohtaja|Head of IT|Press Officer|Director of Communications|Leiter IT|Pressesprecher|Bürgermeister|Directeur général
Attaché de presse|Hoofd ICT|Persvoorlichter|Jefe de prensa|Responsabile sistemi informativi|Diretora de comunicação|Rzecznik prasowy|Vedoucí informatiky|Projektsekreterare
Sakkunnig inom vatten och avlopp|Biträdande enhetschef hemtjänst|Verksamhetschef|Utredare|Miljöinspektör|Bygglovshandläggare|Professor i statsvetenskap|Överläkare`.split(
    /[|\n]/,
  );
const UNITS =
  `Kommunstyrelsens kontor|IT-avdelningen|Kommunikationsavdelningen|Samhällsbyggnad|Socialförvaltningen|Utbildningsförvaltningen|Pressrum|Ekonomienheten
Miljö och hälsa|Institutionen för fysik|Kultur och fritid|Teknik och service|Vård och omsorg|HR-enheten`.split(/[|\n]/);
const FORMS = [
  'kommun',
  'kommun',
  'kommun',
  'stad',
  'region',
  'AB',
  'universitet',
  'kommune',
  'kunta',
  'Council',
  'Gemeinde',
  'sjukhus',
] as const;

/** The contact of a number, the same every time: a hundred thousand of them hold about as many words as people of a country do. */
export function personAt(at: number): Contact {
  const random = randomOf(at + 1);
  const town = nameOf(Math.floor(random() ** 2 * 900));
  const family = nameOf(Math.floor(random() ** 3 * 30_000) + 1_000);
  const name = `${pick(GIVEN, random() ** 2)}${random() < 0.1 ? ` ${pick(GIVEN, random())}` : ''} ${family}`;
  const form = pick(FORMS, random());
  const host = `${fold(town).replaceAll(' ', '')}.example.org`;
  return {
    kind: 'person',
    name,
    jobTitle: pick(TITLES, random() ** 2),
    organization: {
      name: form === 'Gemeinde' ? `${form} ${town}` : `${town}${form === 'kommun' ? 's' : ''} ${form}`,
      ...(random() < 0.6 ? { units: [pick(UNITS, random())] } : {}),
      ...(random() < 0.5
        ? { address: { locality: town, street: `${nameOf(Math.floor(random() * 3_000))}gatan ${Math.floor(random() * 90) + 1}` } }
        : {}),
    },
    phones: [
      { number: `+4670174${String(at).padStart(6, '0')}`, features: ['mobile'] },
      ...(random() < 0.4 ? [{ number: `+4684650${String(at % 7_919).padStart(4, '0')}`, features: ['voice' as const] }] : []),
    ],
    emails: random() < 0.8 ? [{ address: `${fold(name).replaceAll(' ', '.')}@${host}` }] : [],
  };
}

function nameOf(at: number): string {
  const end = END[at % END.length] ?? '';
  const begin = BEGIN[Math.floor(at / END.length) % BEGIN.length] ?? '';
  return `${begin}${MIDDLE[Math.floor(at / END.length / BEGIN.length) % MIDDLE.length] ?? ''}${end}`;
}

function pick<Value>(values: readonly Value[], share: number): Value {
  const value = values[Math.floor(share * values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed alone. */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
