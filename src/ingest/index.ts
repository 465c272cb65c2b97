export { readGazetteer } from './gazetteer.ts';
export { nearestName, proposeName } from './nearest.ts';
export { readSiteConfig } from './site.ts';
export { readYaml } from './yaml.ts';
