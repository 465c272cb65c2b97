/** Red, green and blue, 0 to 1, without the gamma of screens. */
type Linear = readonly [number, number, number];

/** `#rrggbb` as light. */
function toLinear(hex: string): Linear {
  const [r = 0, g = 0, b = 0] = (hex.slice(1).match(/../g) ?? []).map((pair) => {
    const c = Number.parseInt(pair, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function luminance([r, g, b]: Linear): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(toLinear(a)), luminance(toLinear(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * What eyes make of light that lack one kind of cone wholly.
 *
 * @see https://doi.org/10.1109/TVCG.2009.113 Machado, Oliveira and Fernandes, severity 1.0
 */
export const SIGHTS = {
  'full sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seenAs(light: Linear, m: readonly number[]): Linear {
  const row = (i: number): number => {
    const sum = light.reduce((total, value, k) => total + (m[3 * i + k] ?? 0) * value, 0);
    return Math.min(1, Math.max(0, sum));
  };
  return [row(0), row(1), row(2)];
}

/** CIE L*a*b* under D65. */
function toLab([r, g, b]: Linear): Linear {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look (ΔE, CIE 1976) to one kind of sight; 2.3 is just noticeable. */
export function difference(a: string, b: string, sight: keyof typeof SIGHTS): number {
  const [one, two] = [a, b].map((hex) => toLab(seenAs(toLinear(hex), SIGHTS[sight])));
  return Math.hypot(...[0, 1, 2].map((i) => (one?.[i] ?? 0) - (two?.[i] ?? 0)));
}
