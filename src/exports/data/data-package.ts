import { createHash } from 'node:crypto';
import type { SiteData } from '../../model/site.ts';
import { spoken } from '../../words/index.ts';
import { fullAddress, type SiteAddress } from '../address.ts';
import type { DataTable } from './table.ts';

/** What the package says of a file that is no table. */
export interface DataText {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly mediatype: string;
}

/** Length and hash of a file's content. */
export interface Sizes {
  readonly bytes: number;
  readonly hash: string;
}

/** Passes pieces of a text on as bytes, and says of what size they were when all have gone through. */
export function measurePieces(texts: Iterable<string>): {
  readonly pieces: Iterable<Uint8Array>;
  readonly sizes: () => Sizes;
} {
  const hash = createHash('sha256');
  let bytes = 0;
  function* pass(): Generator<Uint8Array> {
    for (const text of texts) {
      const piece = Buffer.from(text);
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  return { pieces: pass(), sizes: () => ({ bytes, hash: `sha256:${hash.copy().digest('hex')}` }) };
}

const resourceName = (file: string): string => file.replaceAll('.', '-');

/**
 * The description of all data files as a Frictionless Data Package, version 2.
 *
 * Beyond the standard a resource that is no table has `contents`, a list of `name` and `description`.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(
  site: SiteData,
  at: SiteAddress,
  tables: readonly (Omit<DataTable, 'csv'> & Sizes)[],
  texts: readonly (DataText & Sizes)[],
): string {
  const { config, ledger, editions } = site;
  const edition = editions[0]?.date;
  const name =
    config.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'data';
  const tabular = tables.map(({ name, title, columns, bytes, hash }) => ({
    name,
    path: `${name}.csv`,
    title,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash,
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: `${column.about}.`,
        ...(column.isKey ? { constraints: { required: true, unique: true } } : {}),
      })),
      missingValues: [''],
      ...(columns.some(({ isKey }) => isKey)
        ? { primaryKey: columns.filter(({ isKey }) => isKey).map((column) => column.name) }
        : {}),
    },
  }));
  const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = spoken().data.parts;
  const others = texts.map(({ name, title, about, mediatype, bytes, hash }) => ({
    name: resourceName(name),
    path: name,
    title,
    description: about,
    format: name.split('.').at(-1),
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash,
    ...(parts[name]
      ? { contents: Object.entries(parts[name]).map(([name, about]) => ({ name, description: `${about}.` })) }
      : {}),
  }));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: config.name,
    description: config.description,
    homepage: fullAddress(at, '/'),
    ...(edition === undefined ? {} : { version: edition.replaceAll('-', '.'), created: `${edition}T00:00:00Z` }),
    licenses: [
      { name: spoken().files.licenceName, path: spoken().files.licenceAddress, title: spoken().files.licenceTitle },
    ],
    contributors: [{ title: config.name, path: fullAddress(at, '/'), roles: ['publisher'] }],
    sources: ledger.articles.map(({ title, publisher, url, id }) => ({
      title: [publisher, title].filter((words) => words !== null).join(': ') || id,
      path: url ?? fullAddress(at, `/articles/${id}/`),
    })),
    resources: [...tabular, ...others],
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
