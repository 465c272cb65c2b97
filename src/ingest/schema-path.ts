import { z } from 'zod';

type Path = readonly PropertyKey[];

/**
 * Follows a path into a schema, through optional, default, nullable and the like.
 *
 * @returns The schema of the value at the path, or null when the path leaves what the schema describes.
 */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let here: unknown = schema;
  for (const step of path) {
    const open = unwrap(here);
    if (open instanceof z.ZodObject) here = open.shape[String(step)];
    else if (open instanceof z.ZodArray) here = open.element;
    else if (open instanceof z.ZodRecord) here = open.valueType;
    else return null;
  }
  return here instanceof z.ZodType ? here : null;
}

/** Names that may stand in the map at a path; empty when anything may. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const open = unwrap(schemaAt(schema, path));
  return open instanceof z.ZodObject ? Object.keys(open.shape) : [];
}

/** What the schema tells editors about the value at a path: the text given to `describe`. */
export function descriptionAt(schema: z.ZodType, path: Path): string | null {
  let here: unknown = schemaAt(schema, path);
  while (here instanceof z.ZodType) {
    if (here.description !== undefined) return here.description;
    const inner = innerOf(here);
    if (inner === null) return null;
    here = inner;
  }
  return null;
}

function unwrap(schema: unknown): unknown {
  let here = schema;
  for (let inner = innerOf(here); inner !== null; inner = innerOf(here)) here = inner;
  return here;
}

function innerOf(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return schema.def.innerType;
  }
  if (schema instanceof z.ZodReadonly) return schema.def.innerType;
  // What an editor writes is the input of a pipe.
  return schema instanceof z.ZodPipe ? schema.def.in : null;
}
