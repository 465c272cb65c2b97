import { describe, expect, test } from 'vitest';
import { formatMessage } from '../message.ts';
import { readSiteConfig } from './site.ts';

const site = `name: River News
tagline: what the river did
description: A site about a river.
explainers: [the-dam]
keyFigures: [{ measure: height, caption: Height of the dam }]
sides: [{ id: town, name: Town, light: "#224466", dark: "#88aacc" }]
disputed: { light: "#777777", dark: "#999999" }
lanes: [{ id: works, name: Works }]
`;

describe('readSiteConfig', () => {
  test('reads what an editor says about the site', () => {
    const { config, messages } = readSiteConfig(site, 'content/site.yaml');
    expect(messages).toEqual([]);
    expect(config).toMatchObject({ name: 'River News', language: 'en', explainers: ['the-dam'] });
  });

  test.each(['desk@river.example', 'https://river.example/issues'])('takes %s as the address for errors', (contact) => {
    expect(readSiteConfig(`${site}contact: ${contact}\n`, 'content/site.yaml').config).toMatchObject({ contact });
  });

  test.each(['the desk', 'javascript:alert(1)', 'http://localhost/'])('does not take %s for an address', (contact) => {
    expect(readSiteConfig(`${site}contact: "${contact}"\n`, 'content/site.yaml').config).toBeNull();
  });

  test('names each fault with its place', () => {
    const { config, messages } = readSiteConfig(
      site.replace('tagline', 'tagine').replace('#224466', 'blue'),
      'content/site.yaml',
    );
    expect(config).toBeNull();
    expect(messages.map(formatMessage).join('\n')).toMatchInlineSnapshot(`
      "content/site.yaml:1:1: error: tagline is missing
        tagline: one line under the name.  [ingest/missing-key]
      content/site.yaml:2:1: error: unknown key "tagine"
        Did you mean "tagline"?  [ingest/unknown-key]
      content/site.yaml:6:40: error: sides[1].light: "blue": a colour is written #rrggbb
        [ingest/wrong-value]"
    `);
  });
});
