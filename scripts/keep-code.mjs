// Loaded before a task: keeps its compiled modules beside the packages, so that only the first run compiles them.
// Astro's process is left alone: most of what it runs it makes anew, and keeping gains nothing there.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/code', import.meta.url)));
