import type { SiteConfig } from '../model/site.ts';

/**
 * The colours of the parties as custom properties, `--side-<id>` and `--disputed`, for both themes; the class
 * `side-<id>` sets `--side` for what belongs to one party.
 *
 * @param config - Ids and colours were checked when the file was read, so they can stand in CSS as they are.
 */
export function sideStyles(config: Pick<SiteConfig, 'sides' | 'disputed'>): string {
  const properties = (theme: 'light' | 'dark'): string =>
    [...config.sides.map((side) => `--side-${side.id}:${side[theme]}`), `--disputed:${config.disputed[theme]}`].join(
      ';',
    );
  const classes = config.sides.map((side) => `.side-${side.id}{--side:var(--side-${side.id})}`).join('\n');
  return `:root{${properties('light')}}
@media (prefers-color-scheme:dark){:root{${properties('dark')}}}
@media print{:root{${properties('light')}}}
${classes}
`;
}
