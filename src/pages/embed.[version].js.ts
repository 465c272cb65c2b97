import type { GetStaticPaths } from 'astro';
import { loaderScript, versionOf } from '../site/embed-assets.ts';

export const getStaticPaths = (() => [{ params: { version: versionOf(loaderScript) } }]) satisfies GetStaticPaths;

export { GET } from './embed.js.ts';
