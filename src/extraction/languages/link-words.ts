/** Verbs that begin the text of a link that writes to somebody, in all languages: "Mejla Amina", "Send email to …". */
export const writingWords: ReadonlySet<string> = new Set(
  `
  send write message mejla maila skicka skriv skrift lähetä kirjoita sendu senda skrifaðu mailen schreiben envoyer envoyez écrire écrivez stuur verstuur enviar envía enviarle escribir
  escribe invia inviare scrivi scrivere envie escrever escreva wyślij napisz poslat pošlete napsat napište kontakta emailen
`
    .trim()
    .split(/\s+/),
);

/** Nouns that begin it only where they are sent to somebody: "E-post till Amina", and not "E-Mail für Anfragen". */
export const mailWords: ReadonlySet<string> = new Set(
  'email e-mail mail mejl e-post epost sähköposti sähköpostia netfang nachricht courriel mél correo mensaje mensagem messaggio wiadomość zpráva bericht'.split(' '),
);
export const toWords: ReadonlySet<string> = new Set('to till til an à a al alla ao naar aan do pro na the us me him her them'.split(' '));

/** What begins the text of a link that leads on or gives a file: "Läs mer", "View profile", "Ladda ner vCard". */
export const leadingOnWords: ReadonlySet<string> = new Set(
  `
  read view see show download more full add save find visit follow läs visa se ladda hämta spara mer lägg les vis last mer lagre legg læs hent mere gem tilføj lue katso lataa näytä lisää tallenna
  lesa sjá sækja meira mehr weiterlesen zum zur anzeigen herunterladen weitere lire voir télécharger consulter ajouter lees bekijk meer toon leer ver descargar más leggi vedi scarica
  ler leia baixar descarregar mais czytaj zobacz pobierz więcej číst zobrazit stáhnout více přidat
`
    .trim()
    .split(/\s+/),
);

/** What ends it: "Visitenkarte herunterladen", "Full biography". */
export const leadingOnEnds: ReadonlySet<string> = new Set(
  'vcard vcf v-card v-kort vkort visitenkarte herunterladen anzeigen weiterlesen mehr more mer mere biography bio profile profil profiili profilo perfil lisää meer'.split(' '),
);
