/**
 * Addresses of press councils, trust lists and their certificates: a link to one of them is a declaration of the
 * publisher. Members of the Alliance of Independent Press Councils of Europe and others (https://www.presscouncils.eu/).
 */
export interface DeclarationHost {
  readonly host: string;
  readonly kind: 'press-council' | 'jti';
}

export const DECLARATION_HOSTS: readonly DeclarationHost[] = [
  { host: 'presserat.de', kind: 'press-council' },
  { host: 'presserat.at', kind: 'press-council' },
  { host: 'presserat.ch', kind: 'press-council' },
  { host: 'cdjm.org', kind: 'press-council' },
  { host: 'lecdj.be', kind: 'press-council' },
  { host: 'rvdj.be', kind: 'press-council' },
  { host: 'rvdj.nl', kind: 'press-council' },
  { host: 'ipso.co.uk', kind: 'press-council' },
  { host: 'impressorg.com', kind: 'press-council' },
  { host: 'impress.press', kind: 'press-council' },
  { host: 'presscouncil.ie', kind: 'press-council' },
  { host: 'presscouncil.org.au', kind: 'press-council' },
  { host: 'presscouncil.org.za', kind: 'press-council' },
  { host: 'mediacouncil.org.nz', kind: 'press-council' },
  { host: 'mediacouncil.ca', kind: 'press-council' },
  { host: 'conseildepresse.qc.ca', kind: 'press-council' },
  { host: 'medieombudsmannen.se', kind: 'press-council' },
  { host: 'presse.no', kind: 'press-council' },
  { host: 'pressenaevnet.dk', kind: 'press-council' },
  { host: 'jsn.fi', kind: 'press-council' },
  { host: 'consejoinformacioncatalunya.cat', kind: 'press-council' },
  { host: 'journalismtrustinitiative.org', kind: 'jti' },
  { host: 'jti-app.com', kind: 'jti' },
];
