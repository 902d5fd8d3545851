import { z } from 'zod';
import { levelSchema } from './schema.ts';

/** What is said of a key: its words, and the name of the type of its value or of the items of that. */
export interface KeyDoc {
  readonly words?: string;
  readonly type?: string;
}

/** What is said of the keys of each type, and of the names of each list of names. */
export type Docs = Readonly<Record<string, Readonly<Record<string, KeyDoc>>>>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly enum?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Lists of names by what is in them: their names are described where they are keys. */
const NAME_LISTS = ['METERS', 'EFFECTS'] as const;

/**
 * The JSON Schema of `level.json` for editors: draft 7, which most of them read. What each key means comes
 * from what the program says of it.
 */
export function levelJsonSchema(docs: Docs): object {
  const { $schema, ...schema } = z.toJSONSchema(levelSchema, {
    target: 'draft-7',
    unrepresentable: 'any',
  }) as Schema & { readonly $schema: string };
  const { properties, ...rest } = described(schema, 'Level', docs);
  const { delegations, ...others } = properties!;
  // The four are alike, and make two thirds of the whole: said once.
  const delegation = Object.values(delegations!.properties!)[0]!;
  const parties = Object.keys(delegations!.properties!);
  const each = { $ref: '#/definitions/delegation' };
  return {
    $schema,
    title: 'A level of Line of Contact',
    ...rest,
    properties: {
      ...others,
      delegations: {
        ...delegations,
        properties: Object.fromEntries(parties.map((party) => [party, each])),
      },
    },
    definitions: { delegation },
  };
}

/** A schema with what is said of its keys, read as that of a type. */
function described(schema: Schema, type: string | undefined, docs: Docs): Schema {
  const { items, additionalProperties: others, propertyNames, ...rest } = schema;
  const names = propertyNames?.enum;
  if (names && typeof others === 'object') {
    // Editors offer keys that are listed; of a name among many they only say that it is wrong.
    const list = NAME_LISTS.find((each) => names.every((name) => docs[each]?.[name]));
    const properties = names.map((name) => [
      name,
      described(withWords(others, list && docs[list]![name]!.words), undefined, docs),
    ]);
    return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false };
  }
  return {
    ...rest,
    ...(schema.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([key, value]) => {
              const doc = docOf(docs, type, key);
              // A key that is not of the type itself is one of a table of such: delegations by seat.
              const of = doc ? doc.type : type;
              return [key, described(withWords(value, doc?.words), of, docs)];
            }),
          ),
        }
      : {}),
    ...(propertyNames ? { propertyNames } : {}),
    ...(others === undefined
      ? {}
      : {
          additionalProperties: typeof others === 'object' ? described(others, type, docs) : others,
        }),
    ...(items === undefined ? {} : { items: isList(items) ? items : described(items, type, docs) }),
  };
}

function isList(items: Schema | readonly Schema[]): items is readonly Schema[] {
  return Array.isArray(items);
}

/** What is said of a key: of its type, or of the list of names that it is in. */
function docOf(docs: Docs, type: string | undefined, key: string): KeyDoc | undefined {
  const own = type === undefined ? undefined : docs[type];
  if (own) return own[key];
  return docs[NAME_LISTS.find((list) => docs[list]?.[key]) ?? '']?.[key];
}

function withWords(schema: Schema, words: string | undefined): Schema {
  return words === undefined ? schema : { ...schema, description: words };
}
