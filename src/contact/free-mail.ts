/** Domains of mailboxes that anybody can open: whoever writes from one speaks for no host. "name." stands for the name under any top level. */
const FREE_MAIL = new Set(
  [
    'gmail.com googlemail.com icloud.com me.com mac.com msn.com aol.com proton.me protonmail.com tutanota.com tuta.com fastmail.com zoho.com mail.com',
    'hotmail. outlook. live. yahoo. ymail. rocketmail. gmx. yandex. mail.ru bk.ru list.ru inbox.ru',
    'web.de t-online.de freenet.de arcor.de posteo.de mailbox.org 1und1.de vodafone.de',
    'telia.com telia.se bredband.net bredband2.com comhem.se spray.se tele2.se swipnet.se glocalnet.net passagen.se home.se bahnhof.se',
    'online.no broadpark.no frisurf.no getmail.no lyse.net altibox.no',
    'jubii.dk mail.dk ofir.dk stofanet.dk youmail.dk tdcadsl.dk get2net.dk',
    'luukku.com kolumbus.fi elisanet.fi saunalahti.fi suomi24.fi pp.inet.fi inet.fi netti.fi welho.com',
    'simnet.is internet.is visir.is islandia.is',
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr',
    'btinternet.com btopenworld.com talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk',
    'bluewin.ch hispeed.ch sunrise.ch aon.at chello.at utanet.at libero.it virgilio.it tin.it alice.it wp.pl onet.pl o2.pl interia.pl seznam.cz telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl',
    'comcast.net verizon.net att.net sbcglobal.net cox.net bellsouth.net rogers.com shaw.ca',
  ]
    .join(' ')
    .split(' '),
);

/** True for the domain of a mail provider that is open to anybody. */
export function isFreeMail(domain: string): boolean {
  const [name] = domain.split('.');
  return FREE_MAIL.has(domain) || (name !== undefined && FREE_MAIL.has(`${name}.`));
}
