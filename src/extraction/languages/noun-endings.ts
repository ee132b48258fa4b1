/**
 * Endings of common nouns and adjectives, by language: a capitalised word that ends so is more likely a heading's than a name's.
 * Weak evidence, for surnames end like anything ("Browning", "Gärtner"); endings that are frequent in surnames are left out.
 */
export const nounEndings: Readonly<Record<string, readonly string[]>> = {
  en: 'tion tions sion sions ment ments ity ities ness ship ships ance ence ances ences ology ographic ical ional ional ology ogies ics ive ives ary aries ory ories ures able ible ful less ious eous ated ating izing ising ing ings ology ries cies gies sors tors ators ists ages nals ials rams vices ters nts ers ors'.split(' '),
  sv: 'ning ningen ningar tion tionen tioner het heten heter skap skapet ande ende else elsen ment mentet itet iteten erna orna arna aren ismen isk iska lig liga ören heter ligt'.split(' '),
  nb: 'ning ningen ninger sjon sjonen sjoner het heten skap skapet else elsen ment mentet itet iteten ene isk iske lig lige'.split(' '),
  da: 'ning ningen ninger tion tionen tioner hed heden skab skabet else elsen ment mentet itet iteten erne isk iske lig lige ering'.split(' '),
  fi: 'minen mista tieto tiedot palvelu palvelut toiminta uutiset inta intaa'.split(' '),
  de: 'ung ungen heit heiten keit keiten schaft schaften ion ionen tät täten ismus lich liche lichen isch ische ischen ungs nis nisse'.split(' '),
  fr: 'tion tions ment ments ité ités ance ences ence ique iques eurs elle elles aire aires isme'.split(' '),
  nl: 'ing ingen heid heden schap tie ties teit isch ische lijk lijke aties'.split(' '),
  es: 'ción ciones dad dades miento mientos encia encias ancia icos icas'.split(' '),
  it: 'zione zioni mento menti ità enza enze anza ici iche'.split(' '),
  pl: 'nie nia anie ania enie enia ość ości cja cji cje stwo stwa owy owa owe owej'.split(' '),
  cs: 'ní ání ení ost osti stvo ství ace ací ický ická ické'.split(' '),
  pt: 'ção ções dade dades mento mentos ência ências'.split(' '),
};
