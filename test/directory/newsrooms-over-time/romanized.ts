/** A name of another alphabet, in the ways in which it is written in ours; the first is the one its bearer prefers. */
export type Romanized = { given: readonly string[]; family: readonly string[] };

export const ukrainian: readonly Romanized[] = [
  { given: ['Yuliia', 'Julija', 'Yuliya', 'Julia'], family: ['Kovalchuk', 'Kovaltjuk', 'Kowaltschuk'] },
  { given: ['Serhii', 'Serhiy', 'Sergij'], family: ['Shevchenko', 'Sjevtjenko', 'Schewtschenko'] },
  { given: ['Oleksandr', 'Olexandr', 'Aleksandr'], family: ['Tkachenko', 'Tkatjenko', 'Tkatschenko'] },
  { given: ['Kateryna', 'Katerina'], family: ['Lysenko', 'Lisenko'] },
  { given: ['Volodymyr', 'Volodimir', 'Wolodymyr'], family: ['Zhuk', 'Zjuk', 'Schuk'] },
  { given: ['Nataliia', 'Natalija', 'Nataliya'], family: ['Havrylenko', 'Gavrylenko'] },
  { given: ['Andrii', 'Andriy', 'Andrij'], family: ['Yushchenko', 'Jusjtjenko', 'Juschtschenko'] },
  { given: ['Khrystyna', 'Chrystyna', 'Hrystyna'], family: ['Melnychuk', 'Melnytjuk', 'Melnytschuk'] },
];

export const bulgarianAndGreek: readonly Romanized[] = [
  { given: ['Tsvetelina', 'Cvetelina', 'Zwetelina'], family: ['Hristova', 'Christova', 'Khristova'] },
  { given: ['Georgi', 'Gueorgui'], family: ['Zhelyazkov', 'Jeliazkov', 'Zheliazkov'] },
  { given: ['Yordan', 'Jordan', 'Iordan'], family: ['Iliev', 'Iliew', 'Ilieff'] },
  { given: ['Dimitar', 'Dimiter', 'Dimitur'], family: ['Stoyanov', 'Stojanow', 'Stoianov'] },
  { given: ['Giorgos', 'Yiorgos', 'Jorgos'], family: ['Papadopoulos', 'Papadopulos'] },
  { given: ['Eleftheria', 'Elefteria'], family: ['Chatzidaki', 'Hatzidaki', 'Chatzidakis'] },
  { given: ['Ioannis', 'Yannis', 'Giannis'], family: ['Vlachos', 'Vlahos'] },
  { given: ['Euaggelia', 'Evangelia'], family: ['Mytilinaiou', 'Mitilineou'] },
];
