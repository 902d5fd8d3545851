import { parseSync } from 'vite';
import { EXACT_MATH, HOST_NAMES, IMPURE_BUILTINS, LOCALE_MEMBER } from './rules.ts';

/** Something found in a file, and on which line. */
export interface Found {
  readonly text: string;
  readonly line: number;
}

export interface ParsedFile {
  /** Every module named: static, dynamic, re-exported, as a type, or as a worker's address. */
  readonly imports: readonly Found[];
  /** Every use of something that pure code must do without. */
  readonly impurities: readonly Found[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Fields in which an identifier is only a name, not a reference to something. */
function isNameField(node: Node, field: string): boolean {
  switch (field) {
    case 'property':
      return node.type === 'MemberExpression' && node['computed'] !== true;
    case 'key':
      return node['computed'] !== true;
    case 'right':
    case 'qualifier':
      return node.type === 'TSQualifiedName' || node.type === 'TSImportType';
    case 'imported':
    case 'exported':
    case 'label':
    case 'meta':
      return true;
    default:
      return false;
  }
}

function childrenOf(node: Node): [field: string, child: Node][] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .map((child) => [field, child] as [string, Node]),
  );
}

/** Names bound by a pattern: `a`, `{ a, b: [c] }`, `a = 1`, `...rest`. */
function boundBy(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern['name'])];
  return childrenOf(pattern)
    .filter(([field]) => !isNameField(pattern, field) && field !== 'typeAnnotation')
    .filter(([field]) => !(pattern.type === 'AssignmentPattern' && field === 'right'))
    .flatMap(([, child]) => boundBy(child));
}

/** Every name that a file declares anywhere, so that its own `process` or `location` is no alarm. */
function declaredIn(node: Node): string[] {
  const own = [
    ...(/Declarat|Function|Class/.test(node.type) ? boundBy(node['id']) : []),
    ...(/^Import.*Specifier$/.test(node.type) ? boundBy(node['local']) : []),
    ...(Array.isArray(node['params']) ? node['params'].flatMap(boundBy) : []),
    ...(node.type === 'CatchClause' ? boundBy(node['param']) : []),
  ];
  return own.concat(childrenOf(node).flatMap(([, child]) => declaredIn(child)));
}

function stringOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type === 'TSLiteralType') return stringOf(value['literal']);
  return null;
}

function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : null;
}

/** True for `import.meta.url`. */
function isOwnAddress(value: unknown): boolean {
  return (
    isNode(value) &&
    value.type === 'MemberExpression' &&
    isNode(value['object']) &&
    value['object'].type === 'MetaProperty' &&
    nameOf(value['property']) === 'url'
  );
}

/** The module that a node names, '?' where it cannot be known, or null where it names none. */
function moduleNamed(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return stringOf(node['source']);
    case 'ImportExpression':
    case 'TSImportType':
      return stringOf(node['source'] ?? node['argument']) ?? '?';
    case 'NewExpression': {
      const [address, base] = node['arguments'] as unknown[];
      return nameOf(node['callee']) === 'URL' && isOwnAddress(base)
        ? (stringOf(address) ?? '?')
        : null;
    }
    default:
      return null;
  }
}

/** What makes a node impure, or null. */
function impurityOf(node: Node, own: ReadonlySet<string>): string | null {
  switch (node.type) {
    case 'Identifier': {
      const name = String(node['name']);
      if (IMPURE_BUILTINS.has(name) || name === 'Math') return name;
      return HOST_NAMES.has(name) && !own.has(name) ? name : null;
    }
    case 'MemberExpression': {
      const member = node['computed'] ? stringOf(node['property']) : nameOf(node['property']);
      return member !== null && LOCALE_MEMBER.test(member) ? member : null;
    }
    case 'BinaryExpression':
      return node['operator'] === '**' ? '**' : null;
    case 'AssignmentExpression':
      return node['operator'] === '**=' ? '**=' : null;
    case 'MetaProperty':
      return nameOf(node['meta']) === 'import' ? 'import.meta' : null;
    default:
      return null;
  }
}

/** True for `Math.abs` and the like, whose parts then need no further look. */
function isExactMath(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node['computed'] !== true &&
    nameOf(node['object']) === 'Math' &&
    EXACT_MATH.has(nameOf(node['property']) ?? '')
  );
}

/** Reads the imports and impurities of a TypeScript file from its syntax tree. */
export function parseFile(path: string, source: string): ParsedFile {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const root = program as unknown as Node;
  const own = new Set(declaredIn(root));
  const imports: Found[] = [];
  const impurities: Found[] = [];
  const visit = (node: Node) => {
    const line = () => source.slice(0, node.start).split('\n').length;
    const named = moduleNamed(node);
    if (named !== null) imports.push({ text: named, line: line() });
    if (isExactMath(node)) return;
    const impurity = impurityOf(node, own);
    if (impurity !== null) impurities.push({ text: impurity, line: line() });
    for (const [field, child] of childrenOf(node)) {
      if (!isNameField(node, field)) visit(child);
    }
  };
  visit(root);
  return { imports, impurities };
}
