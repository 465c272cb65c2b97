import { z } from 'zod';

const page = /^\/(?:[a-z0-9][a-z0-9._~-]*\/)+$/i;

const row = z.strictObject({
  from: z
    .string()
    .regex(page, 'is not the address of a page, such as /articles/old-name/')
    .describe('the address that was given up, from the root of the site, with a slash at both ends'),
  to: z
    .string()
    .regex(/^(?:\/[^\s]*|https:\/\/[^\s/]+\.[^\s]+)$/, 'is no address, such as /articles/new-name/ or https://…')
    .describe('where it leads now: a page of the site, with #part if need be, or an address beginning with https://'),
});

/** `content/redirects.yaml`: a list of rows, or nothing but comments. */
export const redirectsFile = z.array(row).nullable();

/** An address that was given up, and where its content is now. Both count from the root of the site, without its base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Place of the row in the file, for messages. */
  readonly file: string;
  readonly line: number | null;
}
