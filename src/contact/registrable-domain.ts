/** Second levels under which anybody may register, where the top level is split up. */
const PUBLIC_SECOND_LEVELS = new Set(
  [
    'ac.uk co.uk gov.uk ltd.uk me.uk net.uk nhs.uk org.uk plc.uk police.uk sch.uk',
    'com.pl edu.pl gov.pl info.pl net.pl org.pl waw.pl',
    'ac.at co.at gv.at or.at',
    'asso.fr com.fr gouv.fr',
    'com.es gob.es org.es com.pt gov.pt org.pt edu.it gov.it com.gr gov.gr com.cy com.mt com.tr gov.tr org.tr',
    'com.ua gov.ua org.ua com.ru org.ru co.hu org.hu com.ro org.ro com.hr gov.ie',
    'priv.no kommune.no fylkeskommune.no mil.no dep.no',
    'pp.se tm.se org.se press.se parti.se fh.se',
    'com.au edu.au gov.au id.au net.au org.au ac.nz co.nz govt.nz org.nz co.za gov.za org.za',
    'ac.jp co.jp go.jp ne.jp or.jp co.kr go.kr or.kr com.cn edu.cn gov.cn org.cn com.hk com.tw gov.tw com.sg gov.sg com.my',
    'co.in gov.in net.in org.in com.br gov.br org.br com.mx gob.mx com.ar gob.ar co.il gov.il org.il',
    // Hosts of pages of many hands, one subdomain each.
    'blogspot.com wordpress.com github.io gitlab.io netlify.app vercel.app pages.dev web.app azurewebsites.net herokuapp.com weebly.com wixsite.com webnode.se',
  ]
    .join(' ')
    .split(' '),
);

/**
 * The part of a host that somebody registered: "kristianstad.se" of "press.kristianstad.se", "example.co.uk" of "www.example.co.uk".
 * Nothing for an IP address, a host without dot and a public second level itself.
 */
export function registrableDomain(host: string): string | undefined {
  const labels = host.toLowerCase().split('.');
  if (labels.length < 2 || labels.includes('') || /^\d+$/.test(labels.at(-1) ?? '')) return undefined;
  const lastTwo = labels.slice(-2).join('.');
  if (!PUBLIC_SECOND_LEVELS.has(lastTwo)) return lastTwo;
  return labels.length < 3 ? undefined : labels.slice(-3).join('.');
}
