import { hash } from 'node:crypto';

/** Small letters, digits and single hyphens, fit for an address. Letters beyond a-z lose their marks or fall away. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Ten hexadecimal digits that stay the same for the same words, whatever their spacing and case. */
export function fingerprint(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return hash('sha256', words).slice(0, 10);
}
