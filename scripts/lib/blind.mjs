/**
 * Takes from a saved page what it declares for machines, so that measuring shows what the visible page alone gives:
 * a stand-in for publishers that declare nothing, or declare it wrongly.
 */

/** What `--blind` can take away. */
export const BLIND = ['authors', 'agencies', 'credits', 'pieces'];

/** Keys of JSON-LD, names of meta tags and of `itemprop`, by what they tell. */
const DECLARED = {
  authors: {
    keys: /^(?:author|creator|contributor|editor|accountablePerson)$/,
    metas: /author|creator|^byl$|^twitter:(?:label|data)\d$|^cxenseparse:.*aut/i,
  },
  agencies: {
    keys: /^(?:author|creator|contributor|provider|sourceOrganization|copyrightHolder|creditText)$/,
    metas: /author|creator|^byl$|source|provider|^twitter:(?:label|data)\d$/i,
  },
  credits: {
    keys: /^(?:creditText|copyrightNotice|copyrightHolder|creator|caption|description)$/,
    metas: /^(?:og:image:.*|twitter:image:alt)$/i,
  },
  pieces: {
    keys: /^(?:articleSection|genre|alternativeHeadline|keywords)$/,
    metas: /section|genre|type|keywords|tag|opinion/i,
  },
};

/**
 * A function's source text, to be run in the browser on the saved document (`globalThis.saved`).
 * @param {string[]} parts some of `BLIND`
 */
export function blindfold(parts) {
  const source = (kind) => parts.map((part) => `(?:${DECLARED[part][kind].source})`).join('|');
  return `(${strip})(saved, ${JSON.stringify({ keys: source('keys'), metas: source('metas'), pieces: parts.includes('pieces') })})`;
}

/** Runs in the browser. */
function strip(document, { keys, metas, pieces }) {
  const declared = new RegExp(keys);
  const named = new RegExp(metas, 'i');
  const plainTypes = (type) =>
    [type]
      .flat()
      .map((t) => (/^(?:\w+NewsArticle|LiveBlogPosting|\w*Article|ClaimReview|Review)$/.test(t) ? 'NewsArticle' : t));
  const clean = (value) => {
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    if (pieces && [value['@type']].flat().includes('BreadcrumbList')) return {};
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !declared.test(key))
        .map(([key, inner]) => [key, pieces && key === '@type' ? plainTypes(inner) : clean(inner)]),
    );
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    try {
      script.textContent = JSON.stringify(clean(JSON.parse(script.textContent)));
    } catch {
      script.remove();
    }
  }
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? '';
    if (named.test(name) && !/^og:type$/.test(name)) meta.remove();
  }
  for (const element of document.querySelectorAll('[itemprop]'))
    if (
      element
        .getAttribute('itemprop')
        .split(/\s+/)
        .some((name) => declared.test(name))
    )
      element.removeAttribute('itemprop');
}
