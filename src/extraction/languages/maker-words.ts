/** What stands before whoever made a site, at the end of its pages and in all languages: its host is not the page's own. */
export const makerWords: readonly string[] = `
  site by, website by, web design by, design by, designed by, designed and built by, developed by, created by, made by, built by, powered by, hosted by, skapad av, skapat av, producerad av, webbdesign,
  webbyrå, webbplats av, design av, laget av, levert av, utviklet av, utvikla av, nettside av, nettsider fra, design og utvikling, lavet af, udviklet af, leveret af, hjemmeside af,
  sivuston toteutus, sivut toteutti, toteutus, vefhönnun, erstellt von, webdesign von, website von, umsetzung, realisierung, gestaltung und umsetzung, réalisation, réalisé par, site réalisé par,
  conception et réalisation, création du site, propulsé par, website door, ontworpen door, gebouwd door, gerealiseerd door, ontwikkeld door, realizzato da, sito realizzato da, sviluppato da,
  diseño web, diseñado por, desarrollado por, desenvolvido por, criado por, projekt i wykonanie, realizacja, wykonanie, vytvořil, vytvořila, tvorba webu, tvorba webových stránek, realizace webu
`
  .trim()
  .split(/,\s+/);
