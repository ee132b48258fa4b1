import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of Czech.
 */
export const csNames = {
  notNames: `
    a i o u v s z k na do od po za pro při před nad pod bez mezi proti podle kolem ve ze se si ke ku ale nebo ani aby že protože když jestli
    jestliže pokud kde kdy jak jaký jaká jaké který která které kteří kterou kterým kterých co kdo čí ne ano to ten ta ti ty tyto tento tato
    toto té tom tomu tím tou těch tak také též už již jen jenom pouze ještě velmi více méně nejvíce vždy nikdy nyní teď dnes zítra včera
    tady zde tam vše všechny všech všichni každý každá každé jiný jiná jiné jiných několik mnoho sám sama samo první druhý druhá třetí
    poslední nových nového velké dobré on ona ono oni já my vy nás nám vás vám jeho její jejich můj moje náš naše našich našeho našem váš
    vaše svůj svoje své svou je jsou byl byla bylo byli být bude budou jsem jsme jste není nejsou má mají mít může mohou musí lze až jako
    než však tedy proto např například přes během díky kvůli včetně mimo vedle okolo místo dále proč kolik kontakt kontakty kontaktní úvod
    úvodní domů hlavní stránka stránky strana stránek menu hledat vyhledávání vyhledat navigace mapa web webu webové odkazy odkaz obsah
    obsahu přejít přeskočit zpět nahoru dolů další předchozí následující zavřít otevřít zobrazit skrýt číst čtěte celý stáhnout stažení tisk
    vytisknout sdílet odeslat uložit zrušit klikněte přihlásit přihlášení odhlásit registrace registrovat účet uživatel heslo košík koupit
    objednat přidat odebrat upravit změnit cookies souhlas souhlasím odmítnout nastavení soukromí ochrana osobních údajů zásady prohlášení
    přístupnosti podmínky použití práva vyhrazena copyright newsletter odběr novinek sledujte facebook twitter instagram youtube linkedin
    rss často kladené dotazy dotaz otázky otázka odpověď odpovědi nápověda komentáře komentář jazyk čeština česky anglicky english aktuality
    aktualita novinky novinka zprávy zpráva tiskové tisková archiv článek články publikace kalendář akce událost události program programy
    fotografie foto fotky fotogalerie galerie video videa podcast blog časopis zpravodaj výroční dokumenty dokument studie výzkum rozhovor
    rozhovory název text autor představení historie poslání vize hodnoty tým struktura partneři partner sponzoři kariéra práce nabídka
    nabídky volná místa stáže vzdělávání kurzy kurz projekty projekt služby služba produkty produkt řešení klienti klient zákazníci zákazník
    firma firmy podnikatelé občané občan obyvatelé návštěvníci členové členství investoři výsledky korun kč euro milionů milion miliard
    tisíc úřad úřadu úřední deska ministerstvo ministr vláda stát republika republiky česká české český čeští česko evropská evropské
    evropský evropa evropy unie praha prahy praze brno brna brně ostrava plzeň liberec olomouc pardubice hradec králové ústí budějovice zlín
    jihlava karlovy vary kladno most opava frýdek místek teplice děčín morava moravy slezsko čechy jihomoravský středočeský moravskoslezský
    vysočina jižní severní východní západní střední sever jih východ západ kraj kraje krajský krajská okres region regionální celostátní
    národní mezinárodní světový místní veřejný veřejná veřejné soukromý obecný obecné městský městská městské obecní město města městě obec
    obce městys volby zastupitelstvo rada zasedání starosta komunikace informace adresa telefon fax pošta elektronická hodiny čísla číslo
    jméno příjmení předmět povinné pole formulář žádost žádosti formuláře datum den dny týden měsíc rok roku let hodin hodina pondělí pátek
    otevřeno zavřeno vstup zdarma vstupné vstupenky ceník ceny cena zdraví bezpečnost životní prostředí kultura sport vzdělání školství
    škola školy univerzita věda vědy studium studenti student mládež děti dítě rodina rodiny ženy muži senioři osoby osob lidé hospodářství
    ekonomika sociální bydlení doprava energie voda klima rozvoj cestovní ruch památky muzeum divadlo kino hudba kniha knihy výstava výstavy
    koncert festival knihovna spravedlnost policie obrana zemědělství digitální inovace průmysl obchod stavba rekonstrukce prevence život
    svět čas konec část případ skupina sídlo setkání jednání zákon vyhláška návštěva konference seminář ročník otevření sezona spolupráce
    soutěž soutěže zakázky dotace poskytne podá kontaktujte bližší srdečně zveme zdroj ostatní ostatních povinně zveřejňované
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    jiří jan petr josef pavel martin tomáš jaroslav miroslav zdeněk václav michal františek jakub milan karel lukáš david vladimír ladislav
    ondřej roman stanislav marek radek daniel antonín vojtěch filip adam miloslav matěj jaromír aleš libor dominik jindřich rudolf vlastimil
    miloš oldřich lubomír štěpán luboš bohumil dušan robert vít ivan rostislav radim richard bohuslav vratislav igor kamil šimon ivo patrik
    matyáš viktor dalibor marcel otakar bedřich arnošt augustin benedikt bohdan bořivoj břetislav ctibor čeněk čestmír denis dan eduard emil
    erik evžen felix gustav hubert hugo hynek ignác jáchym jeroným jonáš julius kryštof kristián kvido leoš leopold lev lumír maxmilián
    mikuláš mojmír norbert oskar otto prokop radomír radoslav radovan rené samuel sebastian silvestr slavomír svatopluk svatoslav tadeáš
    teodor tobiáš vavřinec vendelín vilém vincenc vítězslav vladislav vlastislav vladan vojen zbyněk zbyšek zdenek zikmund alois albert
    alexandr alexander alfréd andrej ambrož adolf alan artur marie jana eva hana anna lenka kateřina věra lucie alena petra veronika
    jaroslava martina tereza ludmila michaela helena jitka zdeňka ivana monika jarmila eliška zuzana markéta barbora marcela jiřina dagmar
    kristýna dana vlasta pavla miroslava adéla irena božena klára simona františka pavlína natálie růžena iveta nikola blanka renata libuše
    šárka miloslava daniela radka karolína milada romana soňa nela denisa naděžda silvie andrea dominika květa květoslava olga aneta vendula
    vladimíra emilie magdaléna žaneta gabriela drahomíra dita dorota edita ema ester erika hedvika hermína ilona ivona ivanka izabela
    jaromíra johana jolana josefa judita julie kamila karla karin ladislava laura leona libuška lída linda ljuba lydie magda marika marta
    mariana matylda michala milena miluše mína miriam nina nora oldřiška otylie patricie radana radmila regína rozálie rut sabina sandra
    sára slávka stanislava stela svatava světlana sylva sylvie štěpánka taťána terezie uršula valérie vanda vanesa viktorie viola vilma
    vladěna xenie zdena zina zita zlata zora žofie agáta alice alžběta amálie anastázie anděla anežka anita apolena beata běla berta
    bohumila bohuslava bronislava cecílie dobromila
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
