import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';

const base = process.env.EXPLAINERS_DIR || join(process.env.CONTENT_DIR || 'content', 'explainers');

/** Pages that the build composed. What is said about them (title, notes, counts) stands in the site's data. */
const explainers = defineCollection({ loader: glob({ pattern: '*.mdx', base }) });

export const collections = { explainers };
