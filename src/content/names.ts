import { z } from 'zod';

/** Names that a schema knows at a path: the keys of an object, or of a table whose keys it lists. */
export function namesAt(from: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const schema = path.reduce(stepInto, from as unknown);
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.keyType.options.map(String);
  }
  return [];
}

function stepInto(schema: unknown, key: PropertyKey): unknown {
  const inner = partOf(schema, key);
  return inner instanceof z.ZodOptional ? inner.unwrap() : inner;
}

function partOf(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[key as string];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}
