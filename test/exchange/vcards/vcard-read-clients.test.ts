import { describe, expect, test } from 'vitest';
import { cardWith, readAll, readOne } from '../read-vcards.ts';

/** Cards as programs write them, of people who are not. */
describe('the cards of', () => {
  test('Outlook (2.1): types without names, quoted-printable with soft breaks, a photo between empty lines', () => {
    const card = readOne([
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;LANGUAGE=sv;CHARSET=Windows-1252:Ekman;Leif;Olof;Dr;',
      'FN;CHARSET=Windows-1252:Dr Leif Olof Ekman',
      'ORG:Ekstads kommun;Serviceförvaltningen, staben',
      'TITLE:IT-chef',
      'NOTE;ENCODING=QUOTED-PRINTABLE:Ringer tillbaka.=0D=0A=0D=0AS=E4g vem du =',
      '=E4r=0D=0A=',
      '',
      'TEL;WORK;VOICE:08-465 004 01',
      'TEL;CELL;VOICE:070-174 06 10',
      'TEL;WORK;FAX:+46 (8) 465 004 03',
      'ADR;WORK;PREF:;Plan 3;Storgatan 1;Ekstad;;123 45;Sverige',
      'LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Plan 3=0D=0A=',
      'Storgatan 1=0D=0A=',
      '123 45 Ekstad',
      'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
      'EMAIL;PREF;INTERNET:Leif.Ekman@ekstad.example',
      'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
      ' /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8U',
      ' HRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2Q==',
      '',
      'REV:20261005T131933Z',
      'END:VCARD',
    ]);
    expect(card).toEqual({
      at: 1,
      contact: {
        kind: 'person',
        name: 'Leif Olof Ekman',
        jobTitle: 'IT-chef',
        organization: {
          name: 'Ekstads kommun',
          units: ['Serviceförvaltningen, staben'],
          address: { street: 'Plan 3, Storgatan 1', postalCode: '123 45', locality: 'Ekstad', country: 'SE' },
        },
        phones: [
          { number: '+46846500401', country: 'SE', features: ['voice'] },
          { number: '+46701740610', country: 'SE', features: ['mobile'] },
          { number: '+46846500403', country: 'SE', features: ['fax'] },
        ],
        emails: [{ address: 'leif.ekman@ekstad.example' }],
      },
      texts: {
        name: ['Dr Leif Olof Ekman'],
        jobTitle: ['IT-chef'],
        organization: ['Ekstads kommun'],
        units: ['Serviceförvaltningen, staben'],
        phones: ['08-465 004 01', '070-174 06 10', '+46 (8) 465 004 03'],
        emails: ['Leif.Ekman@ekstad.example'],
      },
      note: 'Ringer tillbaka.\n\nSäg vem du är',
      kept: [
        { name: 'LABEL', parameters: ['TYPE=WORK', 'TYPE=PREF'], value: 'Plan 3\\nStorgatan 1\\n123 45 Ekstad' },
        { name: 'X-MS-OL-DEFAULT-POSTAL-ADDRESS', value: '2' },
        {
          name: 'PHOTO',
          parameters: ['ENCODING=b', 'TYPE=JPEG'],
          value:
            '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2Q==',
        },
      ],
      statedAt: '2026-10-05T13:19:33.000Z',
    });
  });

  test('Android (2.1): every octet encoded, groups of the phone, a label of one’s own, nobody’s address', () => {
    const { cards, unread } = readAll(
      [
        'BEGIN:VCARD',
        'VERSION:2.1',
        'EMAIL;PREF:tips@ekstad.example',
        'CATEGORIES:My Contacts',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96=62=65=72=67;=C3=85=73=61;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85=73=61=20=C3=96=62=65=72=67',
        'TEL;CELL;PREF:+46701740611',
        'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=56=C3=A4=78=65=6C):08-46500400',
        'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=45=6B=73=74=61=64=73=20=4E=79=68=65=74=65=72=20=C3=96=73=74=65=\r\n=72',
        'TITLE:Redaktör',
        'CATEGORIES:My Contacts,Press',
        'END:VCARD',
      ].join('\r\n'),
    );
    expect(unread).toEqual([]);
    expect(cards.map(({ contact }) => contact)).toEqual([
      { kind: 'person', phones: [], emails: [{ address: 'tips@ekstad.example' }] },
      {
        kind: 'person',
        name: 'Åsa Öberg',
        jobTitle: 'Redaktör',
        organization: { name: 'Ekstads Nyheter Öster' },
        phones: [
          { number: '+46701740611', country: 'SE', features: ['mobile'] },
          { number: '+46846500400', country: 'SE', features: ['voice'], label: 'Växel' },
        ],
        emails: [],
        press: true,
      },
    ]);
    expect(cards[1]).not.toHaveProperty('tags');
  });

  test('an iPhone (3.0): groups with labels, a photo, what it escapes in vain, two line ends a line', () => {
    const lines = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//iPhone OS 19.1//EN',
      'N:Ekman;Leif;Olof,Erik;;',
      'FN:Leif Olof Erik Ekman',
      'NICKNAME:Leffe',
      'ORG:Ekstads kommun;IT-enheten',
      'TITLE:IT-chef',
      'EMAIL;type=INTERNET;type=WORK;type=pref:leif@ekstad.example',
      'item1.EMAIL;type=INTERNET:press@ekstad.example',
      'item1.X-ABLabel:endast press',
      'TEL;type=HOME;type=VOICE:08-465 004 09',
      'TEL;type=CELL;type=VOICE;type=pref:070-174 06 10',
      'TEL;type=MAIN:08-465 004 00',
      'item2.TEL:08-465 004 01',
      'item2.X-ABLabel:_$!<WorkFAX>!$_',
      'item3.TEL:08-465 004 05',
      'item3.X-ABLabel:direkt',
      'item4.ADR;type=HOME;type=pref:;;Hemgatan 2;Ekstad;;123 46;Sverige',
      'item4.X-ABADR:se',
      'item5.ADR;type=WORK:;;Storgatan 1\\nPlan 3;Ekstad;;123 45;Sverige',
      'item5.X-ABADR:se',
      'item6.URL;type=pref:http\\://ekstad.example',
      'item6.X-ABLabel:_$!<HomePage>!$_',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/4QBYRXhpZgAATU0AKgAA',
      ' AAgAAgESAAMAAAABAAEAAIdpAAQAAAABAAAAJgAAAAA=',
      'END:VCARD',
    ];
    const { cards } = readAll(lines.join('\r\r\n'));
    expect(cards[0]?.contact).toEqual({
      kind: 'person',
      name: 'Leif Olof Erik Ekman',
      jobTitle: 'IT-chef',
      organization: {
        name: 'Ekstads kommun',
        units: ['IT-enheten'],
        address: { street: 'Storgatan 1, Plan 3', postalCode: '123 45', locality: 'Ekstad', country: 'SE' },
      },
      phones: [
        { number: '+46701740610', country: 'SE', features: ['mobile'] },
        { number: '+46846500409', country: 'SE', features: ['voice'], label: 'home' },
        { number: '+46846500400', country: 'SE', features: ['main-number'] },
        { number: '+46846500401', country: 'SE', features: ['fax'] },
        { number: '+46846500405', country: 'SE', features: ['voice'], label: 'direkt' },
      ],
      emails: [{ address: 'leif@ekstad.example' }, { address: 'press@ekstad.example', label: 'endast press' }],
    });
    expect(cards[0]?.kept?.map(({ group, name }) => [group, name])).toEqual([
      [undefined, 'NICKNAME'],
      ['item4', 'ADR'],
      ['item4', 'X-ABADR'],
      ['item6', 'URL'],
      ['item6', 'X-ABLABEL'],
      [undefined, 'PHOTO'],
    ]);
  });

  test('Google (3.0): quotes escaped in vain, an address that is not parted, fields of one’s own in the note', () => {
    const card = readOne(
      cardWith([
        'FN:Jane Roe',
        'N:Roe;Jane;;;',
        'EMAIL;TYPE=INTERNET;TYPE=HOME:jane@news.example',
        'TEL;TYPE=WORK:(212) 555-0142',
        'ADR;TYPE=WORK:;;1 Main St\\nSpringfield\\, IL 62701\\nUnited States of America;;;;',
        'CATEGORIES:myContacts,Radio',
        'NOTE:She says \\"later\\".\\nAssistant: Joe',
      ]),
    );
    expect(card.contact).toMatchObject({
      name: 'Jane Roe',
      organization: { address: { street: '1 Main St, Springfield, IL 62701, United States of America' } },
      phones: [{ number: '+12125550142', country: 'US', features: ['voice'] }],
      emails: [{ address: 'jane@news.example', label: 'home' }],
    });
    expect(card).toMatchObject({ note: 'She says "later".\nAssistant: Joe', tags: ['Radio'] });
  });

  test('Thunderbird, Evolution and Lotus (3.0): CHARSET where there is none, parameters before TYPE, a name with a comma', () => {
    const { contact } = readOne(
      cardWith([
        'N;CHARSET=UTF-8:Ekman;Leif;Olof\\, Erik;Prof.,Dr.;Jr.',
        'FN;CHARSET=UTF-8:Prof. Dr. Leif Olof\\, Erik Ekman Jr.',
        'ORG;CHARSET=UTF-8:Ekstads Nyheter\\; Förlaget;Redaktionen',
        'TEL;X-COUCHDB-UUID="c2fa:1caa;2926";TYPE=WORK,VOICE:08-465 004 01',
        'ROLE;CHARSET=UTF-8:Redaktör',
      ]),
    );
    expect(contact).toMatchObject({
      name: 'Leif Olof, Erik Ekman Jr.',
      jobTitle: 'Redaktör',
      organization: { name: 'Ekstads Nyheter; Förlaget', units: ['Redaktionen'] },
      phones: [{ number: '+46846500401' }],
    });
  });

  test('Nextcloud, Radicale and khard (3.0 and 4.0): capital and quoted types, URIs, a kind, languages of a name', () => {
    const { contact, uid } = readOne(
      cardWith(
        [
          'UID:urn:uuid:0b0e4f0e-6a3c-4d1c-9d8e-0d6f3a6f2b11',
          'KIND:individual',
          'FN;ALTID=1;LANGUAGE=sv:Leif Ekman',
          'FN;ALTID=1;LANGUAGE=ja:レイフ',
          'N:Ekman;Leif;;;',
          'TEL;TYPE="work,voice";VALUE=uri;PREF=2:tel:+46-8-465-004-01;ext=102',
          'TEL;VALUE=URI;TYPE=CELL;PREF=1:tel:070-174-06-10;phone-context=+46',
          'TEL;TYPE=x-zentrale:+49 30 23125 000',
          'EMAIL;TYPE=HOME;PREF=50:leif@hem.example',
          'EMAIL;TYPE="WORK";PREF=1:leif@ekstad.example',
          'ADR;LABEL="Storgatan 1^nEkstad";CC=SE:;;Storgatan 1;Ekstad;;;',
          'RELATED;TYPE=colleague:urn:uuid:7d7f9a52-3a54-4d0e-8f0b-6f3c1f0d9c22',
        ],
        '4.0',
      ),
    );
    expect(uid).toBe('0b0e4f0e-6a3c-4d1c-9d8e-0d6f3a6f2b11');
    expect(contact).toEqual({
      kind: 'person',
      name: 'Leif Ekman',
      organization: { address: { street: 'Storgatan 1', locality: 'Ekstad', country: 'SE' } },
      phones: [
        { number: '+46701740610', country: 'SE', features: ['mobile'] },
        { number: '+46846500401', country: 'SE', features: ['voice'], extension: '102' },
        { number: '+493023125000', country: 'DE', features: ['voice'], label: 'zentrale' },
      ],
      emails: [{ address: 'leif@ekstad.example' }, { address: 'leif@hem.example', label: 'home' }],
    });
  });
});
