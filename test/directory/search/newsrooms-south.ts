import type { Country } from './newsrooms.ts';

/** Of the countries of the continent. */
export const SOUTHERN: readonly Country[] = [
  {
    code: 'DE',
    dials: '+4915100000',
    given: 'Jörg Käthe Günther Ännchen Lothar Heike Ulrike Bernd',
    family: 'Großkopf Müllenbach Schönleber Häußler Köpplinger Rüdershausen Weißgerber Brückmann Österle Fährmann Zöllnitz',
    organizations: [
      ['Gemeinde Lindenau an der Röhr', 'Lindenau', 'Hauptstraße 18'],
      ['Stadt Königsfurt', 'Königsfurt', 'Marktplatz 1'],
      ['Landesamt für Küstenschutz', 'Dünenhafen', 'Deichweg 5'],
      ['Grünwerk GmbH', 'Mühlheide', 'Industriestraße 77'],
    ],
    municipal:
      'Leiter IT | Leiterin Kommunikation | Pressesprecher | Kämmerer | Personalleiterin | Bürgermeister | Leiterin Sozialamt | Leiter Stadtplanung',
    other:
      'Geschäftsführer | Leiterin Medienarbeit | Sicherheitsbeauftragter | Justiziarin | Forschungsleiter | Marketingleiterin | Nachhaltigkeitsbeauftragter | Leiterin Einkauf',
    units: ['Stabsstelle', 'Zentrale Dienste'],
  },
  {
    code: 'FR',
    dials: '+33600000',
    given: 'Hélène François Maëlle Benoît Cécile Théo Anaïs Loïc',
    family: "Beauchêne Créton D'Aubrac Fèvrier Gâtinel Lévêquier Marçonnet Noëllan Périgaud Rouvière Sauvêtre",
    organizations: [
      ['Commune de Saint-Aubrac', 'Saint-Aubrac', 'rue des Écoles 6'],
      ['Ville de Montfleury', 'Montfleury', "place de l'Hôtel 2"],
      ['Agence du Littoral', 'Port-Médard', 'quai des Brumes 15'],
      ['Lumétal SA', 'Villebrune', 'avenue des Forges 33'],
    ],
    municipal:
      "Directeur des systèmes d'information | Directrice de la communication | Attaché de presse | Directrice financière | Directeur des ressources humaines | Maire | Directeur de l'action sociale | Directrice de l'urbanisme",
    other:
      'Directeur général | Responsable des relations presse | Responsable de la sécurité | Directrice juridique | Directeur de la recherche | Directrice marketing | Responsable développement durable | Directrice des achats',
    units: ['Cabinet', 'Services centraux'],
  },
  {
    code: 'NL',
    dials: '+31600000',
    given: 'Maarten Noor Joost Liesbeth Daniël Femke Sjoerd Willemijn',
    family: 'Achterveld Boskamp Dijkgraaff Hoogvliet Kuijkhoven Leeuwerink Noordzij Pluijmakers Schaapveld Terwolde Zandstroom',
    organizations: [
      ['Gemeente Oosterbroek', 'Oosterbroek', 'Raadhuisplein 8'],
      ['Gemeente Waterduin', 'Waterduin', 'Dorpsstraat 20'],
      ['Kustwachtdienst', 'Zeehaven', 'Havenkade 3'],
      ['Tulpenburg NV', 'Bloemendam', 'Fabriekslaan 16'],
    ],
    municipal:
      'Hoofd ICT | Directeur communicatie | Persvoorlichter | Hoofd financiën | Hoofd personeelszaken | Burgemeester | Hoofd sociale zaken | Hoofd ruimtelijke ordening',
    other:
      'Algemeen directeur | Woordvoerder | Hoofd beveiliging | Hoofd juridische zaken | Hoofd onderzoek | Marketingdirecteur | Duurzaamheidsmanager | Hoofd inkoop',
    units: ['Bestuursstaf', 'Concernstaf'],
  },
  {
    code: 'ES',
    dials: '+34600000',
    given: 'Íñigo Begoña Ramón Lucía Andrés Concepción Óscar Pilar',
    family: 'Albariño Cañizal Escudería Fuenteseca Huertanueva Lobatón Miravalle Peñalara Quiñonero Robledano Zurbarán',
    organizations: [
      ['Ayuntamiento de Villaseñor', 'Villaseñor', 'Plaza Mayor 1'],
      ['Ayuntamiento de Peñaluz', 'Peñaluz', 'Calle Ancha 13'],
      ['Agencia Portuaria', 'Puertogrís', 'Muelle Norte 9'],
      ['Aceros Ebrán SA', 'Montealto', 'Avenida Industria 50'],
    ],
    municipal:
      'Jefe de informática | Directora de comunicación | Responsable de prensa | Interventora | Jefe de personal | Alcaldesa | Jefe de servicios sociales | Directora de urbanismo',
    other:
      'Director general | Jefa de prensa | Jefe de seguridad | Asesora jurídica | Director de investigación | Directora de marketing | Responsable de sostenibilidad | Jefa de compras',
    units: ['Gabinete', 'Servicios generales'],
  },
  {
    code: 'IT',
    dials: '+393200000',
    given: 'Niccolò Giosuè Letizia Ambrogio Fiammetta Corrado Noemi Ippolito',
    family: 'Acquaviva Bellombra Castelforte Donnafranca Fiorenzuola Guardabosco Malaspada Pietranera Roccaverde Serravento Vallechiara',
    organizations: [
      ['Comune di Borgosole', 'Borgosole', 'via Garibalda 4'],
      ['Comune di Pratolungo', 'Pratolungo', 'piazza Duomo 12'],
      ['Autorità delle Coste', 'Marinella Alta', 'lungomare Ovest 8'],
      ['Ferralba SpA', 'Torrefiume', "viale dell'Officina 25"],
    ],
    municipal:
      'Responsabile sistemi informativi | Direttrice della comunicazione | Addetto stampa | Ragioniera capo | Responsabile del personale | Sindaca | Responsabile servizi sociali | Dirigente urbanistica',
    other:
      'Amministratore delegato | Capo ufficio stampa | Responsabile sicurezza | Responsabile affari legali | Direttore della ricerca | Direttrice marketing | Responsabile sostenibilità | Responsabile acquisti',
    units: ['Gabinetto', 'Servizi centrali'],
  },
  {
    code: 'PT',
    dials: '+351910000',
    given: 'João Conceição Inês Simão Graça Estêvão Mónica Gonçalo',
    family: 'Alcoforado Brandãozinho Carvalhosa Espadanal Figueirôa Lourençal Mourão Penedono Quintanilha Sobreirão Valadães',
    organizations: [
      ['Câmara Municipal de Vilaverde do Sul', 'Vilaverde do Sul', 'Largo da Fonte 2'],
      ['Câmara Municipal de Montesão', 'Montesão', 'Rua Direita 17'],
      ['Agência Costeira', 'Portoclaro', 'Cais Novo 6'],
      ['Corticeira Azul SA', 'Ribeirinha', 'Estrada da Fábrica 90'],
    ],
    municipal:
      'Diretor de informática | Diretora de comunicação | Assessor de imprensa | Diretora financeira | Diretor de recursos humanos | Presidente da Câmara | Diretor de ação social | Diretora de urbanismo',
    other:
      'Administrador executivo | Assessora de comunicação social | Responsável de segurança | Diretora jurídica | Diretor de investigação | Diretora de marketing | Responsável de sustentabilidade | Diretora de compras',
    units: ['Gabinete de apoio', 'Serviços partilhados'],
  },
  {
    code: 'PL',
    dials: '+48600000',
    given: 'Łucja Stanisław Żaneta Grzegorz Małgorzata Zbigniew Bożena Wacław',
    family: 'Brzezińczyk Ćwiklarz Dąbrowiak Głębocki Łąkowicz Młynarek Ostrożny Świętoń Wąsowiak Źródlak Żelichowicz',
    organizations: [
      ['Gmina Lipowiec', 'Lipowiec', 'ul. Szkolna 5'],
      ['Urząd Miasta Złotogród', 'Złotogród', 'Rynek 1'],
      ['Agencja Wybrzeża', 'Morskie Łęgi', 'ul. Portowa 14'],
      ['Stalopol SA', 'Hutnikowo', 'ul. Fabryczna 60'],
    ],
    municipal:
      'Kierownik informatyki | Dyrektorka komunikacji | Rzecznik prasowy | Skarbniczka | Kierownik kadr | Burmistrzyni | Kierownik pomocy społecznej | Dyrektorka planowania przestrzennego',
    other:
      'Prezes zarządu | Rzeczniczka prasowa | Kierownik bezpieczeństwa | Radczyni prawna | Dyrektor badań | Dyrektorka marketingu | Kierownik zrównoważonego rozwoju | Kierowniczka zakupów',
    units: ['Gabinet', 'Biuro zarządu'],
  },
  {
    code: 'CZ',
    dials: '+420600000',
    given: 'Jiří Božena Ondřej Šárka Vojtěch Růžena Přemysl Zdeňka',
    family: 'Běloušek Čapkovec Dvořánek Hřebíček Jeřábnický Kolářovic Matějček Přibylka Řezníkov Šťastnický Žďárský',
    organizations: [
      ['Obec Lípovice', 'Lípovice', 'Školní 7'],
      ['Město Jasenov', 'Jasenov', 'Náměstí Míru 1'],
      ['Agentura vodních cest', 'Říčany Přístav', 'Nábřežní 22'],
      ['Ocelárna Třemšín a.s.', 'Třemšín', 'Hutní 100'],
    ],
    municipal:
      'Vedoucí informatiky | Ředitelka komunikace | Tiskový mluvčí | Vedoucí finančního odboru | Vedoucí personálního oddělení | Starostka | Vedoucí sociálního odboru | Vedoucí územního plánování',
    other:
      'Generální ředitel | Tisková mluvčí | Vedoucí bezpečnosti | Vedoucí právního oddělení | Ředitel výzkumu | Ředitelka marketingu | Manažer udržitelnosti | Vedoucí nákupu',
    units: ['Kancelář', 'Správní úsek'],
  },
];
