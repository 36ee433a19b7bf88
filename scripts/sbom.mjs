#!/usr/bin/env node
/**
 * Software bill of materials of what ships, in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): every package with
 * version, licence and hash, from the lockfile. Not `npm sbom`: that knows development and production, and the filter
 * lists, which ship, come by a development dependency.
 *
 *   node scripts/sbom.mjs > .output/copydesk-sbom.cdx.json
 */
import { lockedPackages, shippedPackages } from './lib/ships.mjs';

const own = lockedPackages()[''];
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licences = (licence) =>
  /^[\w.+-]+$/.test(licence) ? [{ license: { id: licence } }] : [{ expression: licence.replace(/^\((.*)\)$/, '$1') }];
/** `sha512-<base64>` as CycloneDX wants it. */
const hashes = (integrity) =>
  [/^sha512-(.+)$/.exec(integrity ?? '')?.[1]]
    .filter((hash) => hash !== undefined)
    .map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }));

const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': purl(own.name, own.version),
      name: own.name,
      version: own.version,
      licenses: licences(own.license),
    },
  },
  components: shippedPackages().map(({ name, version, licence, integrity }) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
    licenses: licences(licence),
    hashes: hashes(integrity),
  })),
};
console.log(JSON.stringify(bill, null, 2));
