import type { Language } from './language.ts';

/**
 * Words in nobody's name, and given names, of German.
 */
export const deNames = {
  notNames: `
    der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei beim bis durch für gegen im in ins ist
    sind war waren wird werden wurde wurden sein haben hat hatte kann können soll muss müssen mit nach nicht noch nur ohne seit sich sie er
    es wir ihr ihre ihren ihrer ihrem unser unsere unserer unseren mein meine dein so über um unter vom von vor was wenn wer wie wo warum
    wann welche welcher welches zu zum zur zwischen alle alles allen andere anderen mehr weitere weiterer weiteren viele einige neue neues
    diese dieser dieses diesem hier dort jetzt heute morgen gestern immer schon sehr kontakt kontakte kontaktformular ansprechpartner
    ansprechpartnerin ansprechpartnerinnen mitarbeiter startseite start home homepage seite seiten menü menu navigation navigieren hauptmenü
    hauptnavigation inhalt inhalte inhaltsverzeichnis sprung springen suche suchen suchergebnisse suchbegriff sitemap impressum datenschutz
    datenschutzerklärung datenschutzhinweise barrierefreiheit nutzungsbedingungen nutzungshinweise agb haftungsausschluss rechtliche
    rechtliches hinweise hinweis copyright urheberrecht cookies cookie einstellungen akzeptieren ablehnen zustimmen leichte sprache
    gebärdensprache deutsch englisch english français login anmelden anmeldung abmelden registrieren registrierung newsletter abonnieren
    abonnement abo rss drucken teilen weiterempfehlen merken herunterladen download downloads pdf facebook twitter linkedin xing instagram
    youtube folgen aktuelles aktuell aktuelle aktueller neuigkeiten nachrichten news meldung meldungen mitteilung mitteilungen
    pressemitteilung pressemitteilungen presseinformation presseinformationen pressemeldung pressemeldungen medienmitteilung
    medienmitteilungen pressebereich pressearchiv pressebilder pressefotos pressemappe pressematerial pressespiegel presse medien archiv
    bild bilder bildergalerie foto fotos video videos mediathek galerie podcast blog artikel beitrag beiträge bericht berichte publikationen
    publikation veröffentlichungen broschüren dokumente dokument termine termin veranstaltungen veranstaltung veranstaltungskalender
    kalender programm tagesordnung themen thema schlagworte schlagwörter stichworte kategorien kategorie links weiterführende verwandte
    ähnliche übersicht einführung hintergrund zusammenfassung details allgemein allgemeine allgemeines allgemeiner fragen häufige antworten
    antwort faq hilfe feedback kommentar kommentare lesen weiterlesen weiter zurück nächste nächster vorherige erste ersten letzte letzten
    oben schließen öffnen anzeigen ausblenden zeigen weniger senden absenden schreiben klicken wählen auswählen bestellen bestellung
    warenkorb kasse shop produkte produkt leistungen leistung dienstleistungen service services lösungen preise angebote angebot kunden
    kundenservice referenzen karriere jobs stellen stellenangebote stellenausschreibungen bewerbung bewerben ausbildung weiterbildung
    fortbildung beruf arbeit unternehmen firma firmen uns geschichte leitbild organisation struktur organigramm satzung vorstand
    geschäftsführung geschäftsstelle verwaltung team mitglied mitglieder mitgliedschaft spenden spende spendenkonto engagement ehrenamt
    partner sponsoren förderer förderung projekte projekt forschung lehre studium studieren studierende studiengänge studieninteressierte
    hochschule universität fakultäten institute bibliothek wissenschaft schule schulen bildung kinder jugend jugendliche familie familien
    senioren frauen männer menschen soziales gesundheit pflege kultur sport freizeit tourismus natur umwelt klima klimaschutz nachhaltigkeit
    energie verkehr mobilität bauen wohnen planen wirtschaft finanzen steuern haushalt politik gesellschaft verbraucher sicherheit ordnung
    notfall notruf rathaus bürger bürgerinnen bürgerservice formulare anträge antrag online digital digitale digitalisierung technik
    technische technischer internationale international internationales nationale regionale region lokale lokales öffentliche öffentlich
    private gemeinsame besondere deutschland deutsche deutscher deutschen österreich österreichische schweiz schweizer frankreich italien
    spanien europa europäische europäischen eu bund länder berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig
    dresden hannover nürnberg bremen duisburg bochum wuppertal bielefeld bonn karlsruhe mannheim augsburg wiesbaden potsdam mainz erfurt
    rostock kiel lübeck magdeburg freiburg heidelberg kassel saarbrücken schwerin wien graz linz salzburg innsbruck zürich basel bern genf
    luzern bayern bayerische sachsen thüringen hessen hessische niedersachsen mecklenburg-vorpommern sachsen-anhalt schleswig-holstein
    nordrhein-westfalen baden-württemberg rheinland-pfalz saarland adresse anschrift postanschrift telefon telefax fax mobil e-mail email
    mail karte stadtplan anfahrt lageplan wegbeschreibung öffnungszeiten sprechzeiten uhr datum zeit ort stand veröffentlicht aktualisiert
    änderung zuletzt erstellt geändert einladung pressekonferenz pressetermin akkreditierung anmeldeschluss willkommen herzlich vielen dank
    grüße freundlichen geehrte damen herren redaktion verantwortlich herausgeber meinung tv radio sendungen tickets karten rückfragen
    rückfrage auskunft auskünfte bitte wenden name vorname nachname titel funktion abteilung bereich jahr jahre monat woche tag tage täglich
    investoren aktie aktien geschäftsbericht quartalsbericht hauptversammlung finanzberichte stellvertretung nummer inhaber sonstige
    sonstiges wichtige wichtiges beliebte zentrale hauptsitz standorte standort niederlassungen filialen aktionen kampagne kampagnen
    positionen presseverteiler aufnahme gefördert vorlesen schriftgröße kontrast bürgerbeteiligung ausschreibungen bekanntmachungen
    satzungen gremien wahlen ratsinformationssystem geoportal bildnachweis quelle bildquelle
  `.trim().split(/\s+/),
  // Compiled by hand from general knowledge of the published name statistics; weak evidence only, its weight is set where it is used.
  givenNames: `
    peter michael thomas andreas wolfgang klaus jürgen günter günther stefan christian uwe hans bernd ulrich frank martin werner manfred
    dieter jörg rainer joachim heinz gerhard horst helmut markus matthias alexander daniel ralf karl jan sebastian tobias florian dirk sven
    torsten thorsten jens oliver karsten carsten holger volker rolf rudolf norbert reinhard dennis marco marcel patrick tim timo felix lukas
    lucas maximilian philipp philip benjamin david jonas paul simon johannes julian fabian dominik kevin robert andré andrè andre axel
    bastian bernhard björn boris christoph christopher clemens conrad konrad detlef eckhard eberhard edgar egon elias emil erich erik eric
    ernst eugen fabio ferdinand finn franz franziskus friedrich fritz georg gerd gert gernot gregor guido gunnar gunther gustav hannes
    harald hartmut heiko heinrich heiner hendrik henrik henning herbert hermann hubert hugo ingo jakob jochen johann jonathan josef joseph
    julius kai kaspar kilian klemens kurt lars leo leon leonard leonhard linus lorenz lothar ludwig luca luis lutz magnus malte manuel marc
    mark marius mario mathias max maik mike moritz nico niklas nicolas nils noah olaf ole oskar otto pascal pasquale ralph raphael raimund
    reiner reinhold reto richard robin roger roland roman ruben rüdiger samuel sascha siegfried siegmar sigmund silvio stephan steffen
    theodor theo thilo tilo till tom toni udo urs ulf uli valentin veit viktor victor vincent vinzenz walter wilfried wilhelm willi willy
    wolf wolfram yannick jannik jannis xaver alois anton beat bruno christof mehmet mustafa ali ahmed mohammed mohamed murat hasan emre can
    cem maria ursula monika petra sabine renate helga karin brigitte ingrid andrea gisela susanne claudia birgit gabriele christine heike
    barbara stefanie stephanie martina silke kerstin anja katrin kathrin anna nicole angelika ute ulrike sandra melanie julia christina
    katharina daniela marion sonja tanja bettina heidi elke cornelia doris jutta simone sabrina jessica jennifer lisa laura sarah sara lena
    lea hannah hanna emma sophie sofie sophia johanna franziska carina carolin caroline charlotte christiane antje anke anne annette
    annegret annika antonia astrid beate bärbel bianca birgitta birte britta carmen carla clara corinna dagmar denise diana dorothea
    dorothee edith elena eleonore elfriede elisabeth elise ella ellen emilia erika esther eva evelyn evelyne frauke friederike gabi gaby
    gerda gertrud gudrun hannelore hedwig heidrun helene henrike hilde hildegard ilona ilse imke ina ines inga inge inken irene iris irmgard
    isabel isabell isabella isabelle jana janina jasmin jaqueline jeanette joana judith juliane juliana karla karoline kathleen kathi katja
    kirsten klara kristin kristina lara leonie lieselotte linda lotte luise luisa lydia magdalena maike maja mandy manuela mareike margarete
    margit margot margret margrit marianne marie marina marlene marlies marlis martha mathilde maya meike melissa mia michaela michelle mina
    miriam mirjam mona nadine nadja natalie nathalie nele nina nora olga patricia paula paulina pauline pia ramona rebecca rebekka regina
    regine regula renata rita rosemarie rosa roswitha ruth sabina sandy saskia sibylle sigrid silvia sylvia sina sonia susann svenja
    svetlana tatjana teresa theresa therese tina ulla ursel uta valentina vanessa vera verena veronika viktoria victoria vivien waltraud
    wiebke yvonne ayse fatma elif hans-peter hans-jürgen hans-joachim karl-heinz klaus-dieter klaus-peter wolf-dieter anna-lena ann-kathrin
    eva-maria anne-marie annemarie marie-luise dajana
  `.trim().split(/\s+/),
} satisfies Pick<Language, 'notNames' | 'givenNames'>;
