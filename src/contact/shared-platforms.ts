/**
 * Hosts that many organizations share. `newsroom` finds in the path whose newsroom a page belongs to; its captures make the site.
 * A page on which it finds none speaks only for itself, since the host would make everybody on it one.
 */
export type SharedPlatform = { hosts: readonly string[]; newsroom: RegExp };

export const sharedPlatforms: readonly SharedPlatform[] = [
  { hosts: ['mynewsdesk.com'], newsroom: /^\/([a-z]{2})\/(?:pressroom\/|newsroom\/)?([^/]+)/ },
  // Newsrooms and releases have numbers. That a release's query names a publisher proves nothing: whoever passes on a link can write it.
  { hosts: ['via.tt.se', 'kommunikasjon.ntb.no', 'ntb.no', 'via.ritzau.dk', 'sttinfo.fi'], newsroom: /^\/([^/]+\/\d+)/ },
  { hosts: ['news.cision.com', 'publish.cision.com'], newsroom: /^\/(?:[a-z]{2}\/)?([^/]{3,})/ },
  { hosts: ['presseportal.de', 'presseportal.ch'], newsroom: /^\/(?:blaulicht\/)?(?:[a-z]{2}\/)?(?:nr|pm)\/(\d+)/ },
  { hosts: ['ots.at'], newsroom: /^\/(?:pressemappe|p)\/(\d+)/ },
  { hosts: ['pressebox.de', 'pressebox.com'], newsroom: /^\/(?:pressemitteilung|newsroom|pressrelease)\/([^/]+)/ },
  {
    hosts: ['prnewswire.com', 'prnewswire.co.uk', 'businesswire.com', 'accesswire.com', 'einpresswire.com', 'epressi.com', 'newswire.com'],
    newsroom: /^\/(?:newsroom|news)\/([^/]+)\/?$/,
  },
  { hosts: ['linkedin.com', 'sites.google.com'], newsroom: /^\/([^/]+\/[^/]+)/ },
  { hosts: ['facebook.com', 'instagram.com', 'x.com', 'twitter.com', 'medium.com', 'notion.site', 'issuu.com'], newsroom: /^\/([^/]+)/ },
  { hosts: ['docs.google.com', 'web.archive.org', 'archive.org'], newsroom: /^(\/.+)/ },
];
