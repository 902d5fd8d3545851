import { levelJsonSchema } from '../../content/jsonschema.ts';
import { levelDocs } from './docs.ts';

/** `level schema`: the JSON Schema of `level.json`, for editors. */
export function levelSchemaText(): string {
  return JSON.stringify(levelJsonSchema(levelDocs()), null, 1);
}
