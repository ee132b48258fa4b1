import { type Words, words } from '../words/words.ts';

export const nb: Words = {
  language: 'nb',
  country: 'NO',
  givenNames: words(
    'Ahmed|Aina|Amalie|Anders|Ann-Kristin|Anne-Grethe|Arild|Aud|Bente|Bjarne|Bjørg|Bjørn-Erik|Camilla|Cathrine|Dag|Eirik|Elin|Else-Marie|Eskil|Farid|Frode|Geir|Gro|Gunn|Guro|Hanne|Hege|Heidi|Håkon|Ida|Inger-Lise|Ingvild|Ivar|Jan-Tore|Jorunn|Kari|Karl-Fredrik|Khadija|Kjersti|Kjetil|Knut|Lars-Petter|Magne|Marit|Marte|Morten|Nora|Odd-Arne|Olav|Pål|Ragnhild|Randi|Reidun|Samira|Sigrid|Silje|Siv|Solveig|Stian|Svein|Tarjei|Tone|Trond|Tuva|Vegard|Yngve|Zahra|Øystein|Aase|Åshild',
  ),
  surnames: words(
    'Abdullahi|Ali|Amundsen|Andersen|Andreassen|Aune|Bakke|Bakken|Berg|Bjerke|Bjørnstad|Brekke|Bråthen|Bøe|Christiansen|Dahl|Dahle-Lunde|Danielsen|de Lange|Eide|Eikeland|Ellingsen|Engen|Eriksen|Fjeld|Foss|Gjerde|Gulbrandsen|Hagen|Halvorsen|Hamre|Hansen|Hassan|Haugen|Haugland|Helgesen|Henriksen|Holm Nygård|Hovland|Iversen|Jacobsen|Jensen|Johannessen|Johnsen|Karlsen|Khan|Kristoffersen|Kvam|Langeland|Lie|Lund Solberg|Lunde|Løken|Mathisen|Moe|Myhre|Myklebust|Nguyen|Nilsen|Nordby|Næss|Olsen|Opsahl|Pedersen|Sandvik|Skaar|Solberg-Hauge|Strand|Sæther|Tangen|Thorsen|Tveit|Vik|von der Lippe|Wold|Ødegård|Østby|Aamodt|Aas|Aasen',
  ),
  jobTitles: words(
    'Administrerende direktør|Ansvarlig redaktør|Assisterende kommunedirektør|Avdelingsdirektør|Brannsjef|Byggeleder|Byråd|Chief Communications Officer|Enhetsleder|Fagdirektør|Forbundsleder|Forsker|Fylkesdirektør|Førsteamanuensis|Generalsekretær|HR-direktør|Informasjonskonsulent|Informasjonssjef|Instituttleder|Kommunalsjef|Kommunedirektør|Kommuneoverlege|Kommunikasjonsansvarlig|Kommunikasjonsdirektør|Kommunikasjonsleder|Kommunikasjonsrådgiver|Kommunikasjonssjef|Konservator|Leder for samfunnskontakt|Marked- og kommunikasjonssjef|Mediekontakt|Medierådgiver|Miljøvernsjef|Museumsdirektør|Nettredaktør|Ordfører|Pressekontakt|Presserådgiver|Pressesjef|Pressetalsperson|Prosjekt- og utviklingsleder|Prosjektleder|Rektor|Seksjonsleder|Seniorrådgiver|Sjeføkonom|Smittevernlege|Statsforvalter|Varaordfører|Virksomhetsleder',
  ),
  units: words(
    'Avdeling for smittevern|Barnehage og skole|Barnevern|Det juridiske fakultet|Drift og vedlikehold|Eiendom|Fakultet for naturvitenskap|Formidling og publikum|Forskningsadministrativ avdeling|Helse og mestring|Helse og velferd|Indre fjord|Innkjøp og kontrakt|Institutt for arkeologi og historie|Institutt for marin biologi|Kirurgisk klinikk|Klima og miljø|Klinikk for psykisk helsevern|Kommunedirektørens stab|Kommunikasjonsavdelingen|Kultur og fritid|Kundeservice og marked|Kvinneklinikken|Landbruk og miljø|Nett og kraft|Næring og innovasjon|Oppvekst og utdanning|Park og idrett|Plan og bygg|PPT (pedagogisk-psykologisk tjeneste)|Prehospitale tjenester|Region nord|Region sørvest|Renovasjon|Samfunnskontakt|Samfunnssikkerhet og beredskap|Samlingsavdelingen|Senter for klimaforskning|Servicetorget|Stab for kommunikasjon og innbyggerdialog|Teknisk drift|Utbygging øst|Vann og avløp|VAR (vann, avløp og renovasjon)|Vei og trafikk',
  ),
  organizations: words(
    'Bjørkfjord kommune|Direktoratet for fjellsikring|Fagforbundet for Transport og Lager|Fjordlys Energi AS|Granvoll kommune|Kystkulturmuseet Nordskar|Nordskar kommune|Nordskar Sjømat ASA|Solneset kommune|Statens havnetilsyn|Stiftelsen Trygg Oppvekst|Sykehuset Ytterdal HF|Tverrelvdalen kommune|Universitetet i Solneset|Ytterdal fylkeskommune',
  ),
  places: words('Bjørkfjord|Granvoll|Hestneset|Nordskar|Solneset|Tverrelvdalen|Vassbygda|Ytterdal'),
  pressMark: 'Pressekontakt',
  headings: {
    contacts: 'Kontaktpersoner',
    press: 'Pressekontakter',
    more: [
      'For mer informasjon, kontakt:',
      'For mer informasjon:',
      'Kontaktpersoner for media',
      'Spørsmål kan rettes til:',
      'Ønsker du å vite mer?',
    ],
  },
  labels: { name: 'Navn', jobTitle: 'Stilling', unit: 'Avdeling', phone: 'Telefon', mobile: 'Mobil', email: 'E-post' },
  release: 'Pressemelding',
  sentences: [
    'Åpner ny gang- og sykkelvei mellom Granvoll og Solneset',
    'Formannskapet vedtok 12. februar 2024 å bevilge 37,8 millioner kroner til prosjektet.',
    'Byggearbeidene skal etter planen pågå i perioden 2024–2026.',
    'Saken har saksnummer 2023/4871-9 og ligger ute til offentlig ettersyn frem til 1. juni.',
    'Åpningen finner sted lørdag 24. august kl. 12.00 på Torget i Solneset.',
    'Tall fra Direktoratet for fjellsikring viser at antallet hendelser har falt fra 418 til 296 på fem år.',
    'Konsernet fikk driftsinntekter på 2 145 millioner kroner i tredje kvartal, opp 8,4 prosent fra året før.',
    'Fylkesveien blir stengt natt til torsdag fra kl. 23.30 til 05.00.',
    'Utvalg for plan og miljø har sendt forslaget til detaljregulering på høring med frist 15.09.2024.',
    'Utstillingen viser 240 gjenstander fra årene 1870 til 1940.',
    'Selskapet har organisasjonsnummer 918 274 635 og om lag 1 100 ansatte.',
    'Studien fra Universitetet i Solneset omfatter 9 630 pasienter som ble operert mellom 2011 og 2019.',
  ],
  quote: '– Dette er en gledens dag for alle som har jobbet for å få det til, sier #.',
  switchboard: 'Sentralbordet er åpent mandag til fredag kl. 08.00–15.30 på telefon #.',
  street: 'Strandgata 27',
  postal: '6847 Solneset',
};
