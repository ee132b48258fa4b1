/**
 * Words by which places are called, in all languages that are read: what looks like a name and holds one is a town, a house or a park sooner
 * than somebody. Compiled by hand from general knowledge of gazetteers; how much they weigh is set where they are used.
 */

/** First words of places: "San Diego", "Fort Lee", "Bad Homburg". */
export const placeLeads: readonly string[] = `
  san santa santo sant sao são los las fort mount mt port cape lake saint sankt st ste isle palo puerto playa villa ciudad monte porto bad new
  nueva nuevo nouvelle nový nova novi stará nowy nowa upper lower great little grand grande gross grosse große groß klein kleine ober unter
  hong buenos rio river costa punta château schloss burg castel castello castle palazzo palais hôtel hotel ville north south east west
`
  .trim()
  .split(/\s+/);

/** Last words of places, buildings and of what is called after somebody ("Jane Doe Library", "Anna Berg Award"), and in no surname. */
export const placeNouns: readonly string[] = `
  stadium arena plaza mall airport heights commons gardens springs falls estate estates acres shores harbor harbour marina pier island
  islands valley canyon ridge hollow crossing junction township borough village county city town district precinct region province
  peninsula bay creek canal tunnel towers inn hotel motel resort suites manor palace circle terrace mews trail trails farms ranch vineyard
  vineyards orchard orchards library museum theatre theater gallery auditorium gymnasium rink cemetery cathedral memorial monument building
  pavilion lounge ballroom arboretum campus centre center complex district plant warehouse headquarters
  award awards prize prizes medal scholarship scholarships fellowship fellowships lecture lectures fund funds trophy cup tournament classic
  classics foundation society association institute academy college school university hospital clinic
  priset stipendiet stiftelsen stiftung stipendium preis institut gymnasium gymnasiet sjukhuset museet biblioteket huset prisen stiftelse
  palkinto säätiö allé platz markt tor brücke turm zentrum bahnhof halle
`
  .trim()
  .split(/\s+/);

/** Last words of places in English that are surnames as well: "Wood Lane", "Allen Park", "Sarah Hall". */
export const placeSurnames: readonly string[] = `
  bank banks beach bridge bridges brook brooks castle church close corner court cove dale falls farm field fields forest garden gate glen
  grange green grove hall heath hill hills house knoll lake lane lodge marsh meadow meadows mill mills moor park parks parish place point
  pointe pool quarry rivers rock rouge row sands square stone street temple tower vale view walk ward way wells west wood woods worth yard avenue drive road
`
  .trim()
  .split(/\s+/);

/** Parts of countries that are called as people are: "Savannah, Georgia" is nobody. */
export const regions: readonly string[] = ['georgia', 'virginia', 'carolina', 'victoria', 'madeira', 'alberta', 'florida', 'indiana', 'montana'];
