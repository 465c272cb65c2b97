import type { Message } from '../model/message.ts';
import { type SiteConfig, siteConfig } from '../model/site.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads `content/site.yaml`.
 *
 * @param path - For messages.
 * @returns What an editor says about the site, or null with one error for each fault.
 */
export function readSiteConfig(
  text: string,
  path: string,
): { config: SiteConfig | null; messages: readonly Message[] } {
  const { value, messages } = readYaml(text, path, siteConfig);
  return { config: value, messages };
}
