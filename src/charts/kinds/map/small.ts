import type { MapFile } from '../../../model/chart-file.ts';
import type { SmallPicture } from '../../../model/chart-spec.ts';
import { renderSmall } from '../../render.ts';
import { SMALL } from '../../sizes.ts';
import type { MapData } from './data.ts';
import { drawMap } from './draw.ts';
import { layOutMap } from './layout.ts';
import type { Shapes } from './shapes.ts';

/** Borders that a small picture need not follow, in px. */
const STEP = 1.6;

/** The part of the map that the wide layout shows, with the names of what it is about and no others. */
export function drawSmallMap(file: MapFile, data: MapData, shapes: Shapes): SmallPicture {
  const { inset, ...own } = file;
  const bare: MapFile = {
    ...own,
    around: [],
    labels: [],
    courses: [],
    frame: { ...file.frame, narrow: file.frame.wide },
  };
  const map = layOutMap(bare, { ...data, arrows: [] }, shapes, 'narrow', { ...SMALL, step: STEP });
  return renderSmall(file.kind, map.width, map.height, drawMap(map, ''));
}
