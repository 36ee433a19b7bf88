/**
 * A Vite plugin: of `@ghostery/adblocker` ships what reads an engine and matches element-hiding rules. Compiling lists,
 * writing engines, blocking requests, scriptlets and metadata are half of the library; our engines are compiled by
 * `scripts/filters.mjs` and hold none of it. Classes cannot be tree-shaken, so their members are named here; what only
 * they used then goes by itself.
 *
 * A member or module that is not there any more stops the build, so that somebody looks.
 * `tests/scripts/filter-matcher.test.ts` compares the answers with those of the whole library.
 */
import MagicString from 'magic-string';

const LIBRARY = /\/node_modules\/@ghostery\/adblocker\/dist\/esm\/(.+)\.js$/;
/** Modules of the library and of what it is made of: none does anything but define when it is imported. */
const PURE = /\/node_modules\/(?:@ghostery|@remusao|tldts)[^?]*\.js$/;

const words = (text) => text.trim().split(/\s+/);

/** Class members that nothing here calls, by module. */
export const UNUSED_MEMBERS = {
  // Making engines from lists, writing them, changing them; matching requests.
  'engine/engine': words(`fromCached empty fromLists fromPrebuiltAdsOnly fromPrebuiltAdsAndTracking fromPrebuiltFull
    fromTrackerDB merge parse getSerializedSize serialize loadedLists hasList updateResources getFilters update
    updateFromDiff updateEnv getHtmlFilters matchAll match getCSPDirectives getPatternMetadata blockScripts blockImages
    blockMedias blockFrames blockFonts blockStyles`),
  'engine/reverse-index': words('merge getTokens getSerializedSize serialize update'),
  'engine/bucket/filters': words('merge update getSerializedSize serialize'),
  'engine/bucket/cosmetic': words('getFilters update getSerializedSize serialize'),
  'engine/bucket/network': words('getFilters update getSerializedSize serialize match'),
  'engine/bucket/html': words('update serialize getSerializedSize getHTMLFilters getFilters'),
  'engine/bucket/preprocessor': words('updateEnv update serialize getSerializedSize'),
  'engine/domains': words('parse serialize getSerializedSize'),
  preprocessor: words('getCondition parse evaluate serialize getSerializedSize'),
  config: words('getSerializedSize serialize'),
  // Reading a rule's text, printing it, what it would block, replace or inject.
  'filters/cosmetic': words(`parse serialize getSerializedSize toString getTokens parseScript getScript getSelectorAST
    getASTComponents getExtendedSelector getStyleAttributeHash isHtmlFiltering isCosmeticFilter isNetworkFilter
    hasSubframeConstraint isRemove isCSS`),
  'filters/network': words(`parse serialize getSerializedSize toString getHtmlModifier getRedirectResource
    getRedirectPriority getTokens redirect removeparam isCosmeticFilter isNetworkFilter getRedirect isHtmlFilteringRule
    isPlain isElemHide`),
  request: words('guessTypeOfRequest isMainFrame isSubFrame'),
  resources: words(
    'parse copy getResource getScriptlet getSurrogate getScriptletDependencies getSerializedSize serialize',
  ),
  // Writing, and compressed text, which our engines have none of.
  'data-view': words(`allocate enableCompression pushBool pushByte pushBytes pushASCII pushUTF8 pushNetworkRedirect
    pushNetworkHostname pushNetworkCSP pushNetworkFilter pushCosmeticSelector pushRawCosmetic pushRawNetwork pushLength dataAvailable getPos setByte pushUint8 pushUint16 pushUint32
    pushUint32Array`),
};

/** Modules that our engines give nothing to do, and what stands in for what the engine imports from them. */
const UNUSED_MODULES = {
  'engine/metadata': 'export const Metadata = undefined;',
};

/**
 * @param {string} code of a module
 * @param {string} id its path
 * @param {(code: string) => object} parse gives its syntax tree
 * @returns {string | null} the module with what is used of it; null for modules that are left alone
 * @throws when something named above is not there
 */
export function withoutUnused(code, id, parse) {
  const name = LIBRARY.exec(id.split('?')[0])?.[1];
  if (name === undefined) return null;
  if (UNUSED_MODULES[name] !== undefined) return UNUSED_MODULES[name];
  const unused = new Set(UNUSED_MEMBERS[name]);
  if (unused.size === 0) return null;
  const edited = new MagicString(code);
  for (const member of membersOf(parse(code)))
    if (unused.delete(member.key.name)) edited.remove(member.start, member.end);
  if (unused.size > 0) throw new Error(`${id} has no ${[...unused]} any more: adapt scripts/lib/filter-matcher.mjs`);
  return edited.toString();
}

/** The members of the classes that a module exports by default. */
function membersOf({ body }) {
  return body
    .map((statement) => statement.declaration ?? statement)
    .filter(({ type }) => type === 'ClassDeclaration')
    .flatMap((declaration) => declaration.body.body);
}

/** @returns {import('vite').Plugin} */
export function filterMatcher() {
  return {
    name: 'copydesk:filter-matcher',
    apply: 'build',
    transform(code, id) {
      if (!PURE.test(id)) return null;
      return { code: withoutUnused(code, id, (text) => this.parse(text)) ?? code, map: null, moduleSideEffects: false };
    },
  };
}
