import { createHash } from 'node:crypto';
import type { SiteData } from '../../model/site.ts';
import { spoken } from '../../words/index.ts';
import { fullAddress, type SiteAddress } from '../address.ts';
import type { DataTable } from './table.ts';

/** A file that is no table, with what the package says of it. */
export interface DataText {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly mediatype: string;
  readonly text: string;
}

const sizes = (text: string) => ({
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});

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
  tables: readonly DataTable[],
  texts: readonly DataText[],
): string {
  const { config, ledger, editions } = site;
  const edition = editions[0]?.date;
  const name =
    config.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'data';
  const tabular = tables.map(({ name, title, columns, csv }) => ({
    name,
    path: `${name}.csv`,
    title,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...sizes(csv),
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
  const others = texts.map(({ name, title, about, mediatype, text }) => ({
    name: resourceName(name),
    path: name,
    title,
    description: about,
    format: name.split('.').at(-1),
    mediatype,
    encoding: 'utf-8',
    ...sizes(text),
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
