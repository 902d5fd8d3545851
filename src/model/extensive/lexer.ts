/** Where something stands in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type TokenKind = 'text' | 'number' | 'word' | 'open' | 'close' | 'end';

export interface Token extends Position {
  readonly kind: TokenKind;
  /** The characters between the quotes with escapes undone, the word, or the number as written. */
  readonly text: string;
}

/** A fault of a file: a stable code, the place, and the facts to word it. */
export interface FileFault extends Position {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Thrown by lexer and parser, and turned into a value at the module's edge. */
export class FaultyFile extends Error {
  readonly fault: FileFault;

  constructor(code: string, { line, column }: Position, facts: FileFault['facts'] = {}) {
    super(code);
    this.fault = { code, line, column, facts };
  }
}

const SPACE = /[\s,]/u;
const WORD = /[A-Za-z_]/u;
const NUMBER_START = /[-+.0-9]/u;
/** A decimal number, or a fraction of two. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?:\/[-+]?(?:\d+\.?\d*|\.\d+))?$/u;
const DELIMITER = /[\s,{}"]/u;

/**
 * Words of Gambit's format: quoted texts, numbers, words and braces. Commas are space; a quote or a
 * backslash within a text is written after a backslash.
 */
export class Lexer {
  readonly #source: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #here(): Position {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #advance(): string {
    const character = this.#source[this.#at++]!;
    if (character === '\n') {
      this.#line++;
      this.#lineStart = this.#at;
    }
    return character;
  }

  /** The next token; past the last one always `end`. */
  next(): Token {
    while (this.#at < this.#source.length && SPACE.test(this.#source[this.#at]!)) this.#advance();
    const start = this.#here();
    if (this.#at >= this.#source.length) return { kind: 'end', text: '', ...start };
    const first = this.#source[this.#at]!;
    if (first === '{' || first === '}') {
      this.#advance();
      return { kind: first === '{' ? 'open' : 'close', text: first, ...start };
    }
    if (first === '"') return { kind: 'text', text: this.#quoted(start), ...start };
    if (!WORD.test(first) && !NUMBER_START.test(first)) {
      throw new FaultyFile('efg/unexpected-character', start, { found: first });
    }
    let text = '';
    while (this.#at < this.#source.length && !DELIMITER.test(this.#source[this.#at]!)) {
      text += this.#advance();
    }
    if (WORD.test(first)) return { kind: 'word', text, ...start };
    if (!NUMBER.test(text)) throw new FaultyFile('efg/not-a-number', start, { found: text });
    return { kind: 'number', text, ...start };
  }

  #quoted(start: Position): string {
    this.#advance();
    let text = '';
    while (this.#at < this.#source.length) {
      const character = this.#advance();
      if (character === '"') return text;
      const next = this.#source[this.#at];
      if (character === '\\' && (next === '"' || next === '\\')) text += this.#advance();
      else text += character;
    }
    throw new FaultyFile('efg/text-not-closed', start);
  }
}

/** The value of a number as written: decimal, or a fraction of two. */
export function numberFrom(token: Token): number {
  const [numerator, denominator] = token.text.split('/');
  const value =
    denominator === undefined ? Number(numerator) : Number(numerator) / Number(denominator);
  if (!Number.isFinite(value)) throw new FaultyFile('efg/not-finite', token, { found: token.text });
  return value;
}
