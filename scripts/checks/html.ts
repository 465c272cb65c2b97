import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { finding, type Rule } from './site.ts';

/**
 * What html-validate is asked. Switched off is what speaks of taste or of other sites: `require-sri` means files of
 * other hosts; a chart's title says its finding, however long (`long-title`); blanks at line ends are the printer's; a
 * form that acts as one chooses has nothing to submit (`wcag/h32`); a frame that scrolls is a region itself.
 */
const config = JSON.parse(readFileSync(join(import.meta.dirname, 'html-validate.json'), 'utf8')) as ConfigData;

/** Every page is what the HTML standard calls valid, and keeps what html-validate knows of accessibility. */
export const html: Rule = {
  name: 'check/html',
  claim: 'html-validate finds nothing in any page',
  find: (site) => {
    const validator = new HtmlValidate(config);
    return [...site.pages.values()].flatMap((page) =>
      validator.validateStringSync(page.html, page.file).results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => ({
          ...finding(site, page, null, 'check/html', message, `See the rule ${ruleId} of html-validate.`),
          line,
          column,
        })),
      ),
    );
  },
};
