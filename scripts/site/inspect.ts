import type { Effects } from '../../src/effects.ts';
import { formatMessage } from '../../src/message.ts';
import type { Message } from '../../src/model/message.ts';
import { readArticles } from '../../src/read-content.ts';
import { readSiteData } from '../../src/site/read-data.ts';
import { askNu, findStale, readFiles, readSite, rules } from '../checks/index.ts';
import { count } from '../terminal/steps.ts';
import { type Settings, shownPath } from './settings.ts';

/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Findings of one check that are shown; the rest is counted. */
const shown = 20;

async function readExplainers(settings: Settings, effects: Effects): Promise<Record<string, string>> {
  const names = await effects.readDir(settings.explainersDir);
  const texts = await Promise.all(
    names.map(async (name) => [name, await effects.readText(`${settings.explainersDir}/${name}`)] as const),
  );
  return Object.fromEntries(texts);
}

/** Checks the site as it was last built, and tells each finding. @throws When there is no site. */
export async function inspect(settings: Settings, effects: Effects): Promise<Tally> {
  const { outDir, base, site: origin, explainersDir, siteDataFile, articlesDir } = settings;
  const siteData = readSiteData(siteDataFile);
  const { articles } = await readArticles(articlesDir, effects);
  const files = readFiles(outDir);
  const site = readSite({ name: shownPath(outDir), base, origin, siteData, articles, files });
  const made = findStale(siteData, shownPath(explainersDir), await readExplainers(settings, effects));
  const nu = await askNu(outDir, site.name);
  const results: readonly (readonly [claim: string, findings: readonly Message[]])[] = [
    ...rules.map((rule) => [rule.claim, rule.find(site)] as const),
    ['the made explainers are what the build makes', made],
    ...(nu.skipped === null ? [['the Nu Html Checker finds nothing in any page', nu.findings] as const] : []),
  ];
  effects.log(`${count(site.pages.size, 'page')}, ${count(site.files.size, 'file')} in ${site.name}`);
  for (const [claim, findings] of results) {
    effects.log(`${findings.length === 0 ? '✓' : '✗'} ${claim}`);
    for (const message of findings.slice(0, shown)) effects.log(formatMessage(message));
    if (findings.length > shown) effects.log(`  and ${count(findings.length - shown, 'more finding')}`);
  }
  if (nu.skipped !== null) effects.log(`– the Nu Html Checker was not asked: ${nu.skipped}`);
  const failed = results.filter(([, findings]) => findings.length > 0).length;
  return { passed: results.length - failed, failed };
}
