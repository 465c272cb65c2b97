import { dirname } from 'node:path';
import { readSettings, SettingError, type Settings } from '../site/settings.ts';

/** The project's root folder. */
export const root = dirname(dirname(import.meta.dirname));

/** Reads the settings of the environment; ends the process with exit code 2 when one cannot be used. */
export function settingsOrEnd(): Settings {
  try {
    return readSettings(process.env, root);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** The settings, as part of a command's help. */
export const settingsHelp = `Settings, as environment variables:
  SITE_URL      address of the site, such as https://example.org
  BASE_PATH     path the site stands under (default /)
  CONTENT_DIR   folder with the content (default content)
  ARTICLES_DIR  folder with the articles (default articles in it)
  OUT_DIR       folder the site is written to (default dist)
  CACHE_DIR     folder of what need not be made twice (default node_modules/.cache)
  PORT          port it is served at (default 4321)`;
