import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteDataPath } from './data.ts';

/** A column of a table, or a part of a file that is none. */
export interface DataField {
  readonly name: string;
  readonly type: string | null;
  readonly about: string;
}

/** A file that the site hands out under `/data/`, as the data package describes it. */
export interface DataFile {
  readonly name: string;
  readonly title: string;
  readonly about: string | null;
  readonly mediatype: string;
  readonly bytes: number;
  readonly fields: readonly DataField[];
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
}

interface Resource {
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly schema?: { readonly fields: readonly Described[] };
  readonly contents?: readonly Described[];
}

const PACKAGE = 'datapackage.json';
const folder = join(dirname(siteDataPath), 'data');

/** The data files that the build has written, in the order of the page that lists them; without the package itself. */
export function listDataFiles(): DataFile[] {
  const { resources } = JSON.parse(readFileSync(join(folder, PACKAGE), 'utf8')) as {
    readonly resources: readonly Resource[];
  };
  return resources.map(({ path, title, description, mediatype, bytes, schema, contents }) => ({
    name: path,
    title,
    about: description ?? null,
    mediatype,
    bytes,
    fields: (schema?.fields ?? contents ?? []).map((field) => ({
      name: field.name,
      type: field.type ?? null,
      about: field.description,
    })),
  }));
}

/** The description of all the others. */
export const dataPackageFile = (): { readonly name: string; readonly bytes: number } => ({
  name: PACKAGE,
  bytes: statSync(join(folder, PACKAGE)).size,
});
