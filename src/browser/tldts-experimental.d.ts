/** The library's table of public suffixes, which it does not declare itself. */
declare module 'tldts-experimental/dist/es6/src/data/hashes.js' {
  const table: Uint32Array;
  export default table;
}
