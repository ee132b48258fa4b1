import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/exchange/decode-text.ts';
import { octetsOf } from './octets.ts';

const SWEDISH = 'Namn;Titel;Ort\r\nBjörn Åkerlund;Kommunikationschef;Göteborg\r\n';

describe('UTF-8 and UTF-16', () => {
  test.each([
    ['utf-8', '\ufeff'],
    ['utf-8', ''],
    ['utf-16le', '\ufeff'],
    ['utf-16be', '\ufeff'],
    ['utf-16le', ''],
    ['utf-16be', ''],
  ])('%s with the mark "%s"', (encoding, mark) => {
    expect(decodeText(octetsOf(mark + SWEDISH, encoding))).toEqual({ text: SWEDISH, encoding });
  });

  test.each(['Ольга Петрова;пресс-секретарь\n', '田中 太郎,記者\n', 'Leif\n', ''])('UTF-8 without a mark: %s', (text) => {
    expect(decodeText(octetsOf(text))).toEqual({ text, encoding: 'utf-8' });
  });

  test('UTF-16 without a mark, in another script than ours', () => {
    const text = 'Ольга Петрова;пресс-секретарь;+7 495 000 00 00\r\n';
    expect(decodeText(octetsOf(text, 'utf-16le'))).toEqual({ text, encoding: 'utf-16le' });
  });

  test('UTF-8 with one broken character among many loses that one alone', () => {
    const octets = octetsOf(SWEDISH.repeat(20));
    octets[octets.length - 4] = 0xff;
    const { text, encoding } = decodeText(octets);
    expect(encoding).toBe('utf-8');
    expect(text.match(/\ufffd/g)).toHaveLength(1);
  });
});

describe('one octet a character', () => {
  test.each([
    ['windows-1252', 'Pär'],
    ['windows-1252', 'Björn Åkerlund'],
    ['windows-1252', SWEDISH],
    ['windows-1252', 'Bjørn Sæther;Pressekontakt;Trøndelag fylkeskommune\nKåre Ødegård;Rådgiver'],
    ['windows-1252', 'Jürgen Müller;Geschäftsführer;Düsseldorf;Große Straße 5'],
    ['windows-1252', 'Hélène Lefèvre;Attachée de presse;Mairie de Besançon'],
    ['windows-1252', 'Päivi Hämäläinen;Viestintäpäällikkö;Jyväskylä'],
    ['windows-1252', 'Þórður Sigurðsson;Upplýsingafulltrúi;Reykjavíkurborg'],
    ['windows-1252', 'João Gonçalves;Assessor de comunicação;São Paulo'],
    ['windows-1252', '“Björn” – 50 % ½ 2 m² d’Åsa O´Connor £5 €7'],
    ['windows-1252', 'It’s'],
    ['iso-8859-15', 'Sœur Hélène;Lefèvre;cœur'],
    ['macintosh', 'Pär'],
    ['macintosh', SWEDISH],
    ['macintosh', 'Jürgen Müller;Geschäftsführer;Düsseldorf'],
    ['windows-1250', 'Łukasz Wójcik'],
    ['windows-1250', 'Jiří Dvořák;Tiskový mluvčí;Město Plzeň\nZdeněk Šťastný;Úřad'],
    ['iso-8859-2', 'Łukasz Żółkiewski;Rzecznik prasowy;Urząd Miasta Łódź\nMałgorzata Śliwińska;Wrocław'],
    ['windows-1251', 'Ольга'],
    ['koi8-r', 'Ольга Петрова;пресс-секретарь;Москва'],
    ['windows-1253', 'Αθηνά Παπαδοπούλου;Γραφείο Τύπου;Δήμος Αθηναίων'],
    ['windows-1254', 'Şükrü Yıldız;Basın danışmanı;İstanbul Büyükşehir Belediyesi'],
    ['windows-1257', 'Jānis Bērziņš;Preses sekretārs;Rīgas dome\nKristīne Ķirse'],
  ])('%s: %s', (encoding, text) => {
    expect(decodeText(octetsOf(text, encoding)).text).toBe(text);
  });

  test('is told by the words far inside a long file', () => {
    const text = `${'Name,Phone\r\n'.repeat(100_000)}Åsa Öberg\r\n`;
    expect(decodeText(octetsOf(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
  });
});

test('what is no text at all is answered too', () => {
  const octets = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256);
  expect(decodeText(octets).text.length).toBeGreaterThan(2_000);
});
