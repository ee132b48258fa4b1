import { type Words, words } from './words.ts';

export const nb: Words = {
  language: 'nb',
  country: 'NO',
  givenNames: words(
    'Aksel|Anne-Grethe|Ane|Arne Magnus|Asbjørn|Aslaug|Astrid|Aurora|Birgitte|Bjarte|Bjørg|Brage|Dagfinn|Eirik|Eivind|Elise|Endre|Espen|Even|Frode|Fredrikke|Geir|Gro|Gunn|Guro|Hallvard|Heidi|Hilde|Håvard|Idar|Ingeborg|Ingvild|Ivar|Jorunn|Jørn|Kari|Kjersti|Kjetil|Kristoffer|Lene|Live|Magne|Marit|Marte|Mette|Morten|Odd|Oddvar|Oda|Pål|Ragnhild|Randi|Rune|Sigurd|Silje|Sindre|Siv|Snorre|Solveig|Steinar|Sunniva|Synne|Terje|Tone|Torbjørn|Torill|Trond|Turid|Tuva|Unni|Vegard|Vigdis|Yngve|Øystein|Åse',
  ),
  surnames: words(
    'Aas|Aasen|Amundsen|Bakke|Bakken|Berntsen|Bjerke|Brekke|Bråten|Dahlen|Dybvik|Eidsvåg|Engebretsen|Evensen|Fjeld|Fossum|Gjerde|Grimstad|Gulbrandsen|Haugen|Haugland|Hegge|Helgesen|Hjelle|Holte|Iversen|Jacobsen|Kleven|Knutsen|Kvamme|Lie|Løken|Moen|Myhre|Myklebust|Nesheim|Nordli|Nygård|Odden|Opsahl|Ravndal|Rønning|Sandvik|Skaar|Skogen|Solbakken|Solheim|Stokke|Strand Lunde|Svendsen|Sæther|Sørlie|Thorsen|Tveit|Ulvestad|Vik|Vinje|Wang-Olsen|Ødegård|Østby|Øverland|Aarseth',
  ),
  jobTitles: words(
    'Administrerende direktør|Avdelingsleder|Avdelingsdirektør|Byrådsleder|Daglig leder|Direktør|Fagsjef|Forsker|Generalsekretær|HR-sjef|Informasjonssjef|Informasjonsrådgiver|Kommunalsjef|Kommunedirektør|Kommunikasjonsdirektør|Kommunikasjonsrådgiver|Kommunikasjonssjef|Konsernsjef|Kultursjef|Markedssjef|Miljørådgiver|Ordfører|Presseansvarlig|Pressesjef|Prosjektleder|Redaktør|Rektor|Seniorrådgiver|Seksjonsleder|Underdirektør|Utviklingssjef',
  ),
  units: words(
    'Avdeling for samferdsel|Barne- og familieetaten|Bymiljøetaten|Byrådsavdelingen|Eiendom|Energi og klima|Enhet for byggesak|Forskningsavdelingen|Helse og omsorg|Helse og velferd|IT-avdelingen|Kommunikasjonsavdelingen|Kommunikasjon og samfunn|Kulturavdelingen|Kultur og idrett|Miljø og plan|Museet|Næring og utvikling|Oppvekst|Plan- og bygningsetaten|Samfunnsavdelingen|Seksjon for natur|Teknisk drift|Utdanningsetaten|Vann- og avløpsetaten|Økonomiavdelingen',
  ),
  organizations: words('Fjellvik kommune|Nordre Skogland fylkeskommune|Havbris Energi AS|Sørvik Sparebank|Universitetet i Fjellvik|Foreningen Frie Fiskere|Kystmuseet Stiftelse|Tindegård Eiendom AS|Direktoratet for havner|Skogland Teater'),
  places: words('Fjellvik|Sørvik|Skogland|Tindegård'),
  pressMark: 'Pressekontakt',
  headings: { contacts: 'Kontakter', press: 'Pressekontakter', more: words('For mer informasjon:|For mer informasjon, kontakt:|Kontaktpersoner|Kontakt') },
  labels: { name: 'Navn', jobTitle: 'Stilling', unit: 'Avdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-post' },
  release: 'Pressemelding',
  sentences: words(
    'Arbeidet starter 14. mars 2025 og skal etter planen være ferdig i 2026.|Den nye broen er 1 240 meter lang og koster 48 millioner kroner.|Mellom 2019 og 2024 økte antallet reiser med 17 prosent.|Vi er svært glade for at så mange har tatt kontakt, sier prosjektets talsperson.|Les mer om satsingen på nettsidene våre.|Vedtaket ble fattet kl. 13.00–15.30 på onsdag.|Organisasjonsnummeret er 987 654 321.|Utstillingen er åpen alle dager og koster 120 kroner.',
  ),
  quote: '– Dette har vi ventet lenge på, sier #.',
  switchboard: 'Sentralbordet nås på telefon #.',
  street: 'Kvernveien 8',
  postal: '0123',
};
