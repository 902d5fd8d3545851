import { strFromU8, strToU8 } from 'fflate';

/** Writes numbers and texts one after the other as bytes. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** A whole number of 0 or more, seven bits a byte. */
  whole(value: number): void {
    let left = value;
    while (left >= 0x80) {
      this.byte((left % 0x80) | 0x80);
      left = Math.floor(left / 0x80);
    }
    this.byte(left);
  }

  text(value: string): void {
    const bytes = strToU8(value);
    this.whole(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  /** Hexadecimal digits, two a byte. */
  hex(digits: string): void {
    for (let at = 0; at < digits.length; at += 2) {
      this.byte(Number.parseInt(digits.slice(at, at + 2), 16));
    }
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads them again. Of bytes that were not written so it makes what it can, and says that it is broken. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #broken = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Whether something was read that cannot have been written. */
  get broken(): boolean {
    return this.#broken;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** Note that what was read makes no sense. */
  fail(): void {
    this.#broken = true;
    this.#at = this.#bytes.length;
  }

  byte(): number {
    if (this.left === 0) this.fail();
    return this.#bytes[this.#at++] ?? 0;
  }

  whole(): number {
    let value = 0;
    for (let scale = 1; scale <= 0x1000_0000; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    this.fail();
    return 0;
  }

  /** How many of something follow: each takes a byte at least. */
  count(): number {
    const count = this.whole();
    if (count <= this.left) return count;
    this.fail();
    return 0;
  }

  text(): string {
    const length = this.count();
    const from = this.#at;
    this.#at += length;
    // A text decoder takes a mark of byte order away where a text begins with it, so it begins otherwise.
    return strFromU8(Uint8Array.of(0, ...this.#bytes.subarray(from, this.#at))).slice(1);
  }

  hex(bytes: number): string {
    let digits = '';
    for (let at = 0; at < bytes; at++) digits += this.byte().toString(16).padStart(2, '0');
    return digits;
  }

  /** One of a list, by its place. */
  oneOf<T>(list: readonly T[], at = this.whole()): T {
    if (at >= list.length) this.fail();
    return list[Math.min(at, list.length - 1)]!;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url (RFC 4648) without padding: nothing in it needs escaping in an address. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = Math.min(4, bytes.length - at + 1);
    for (let digit = 0; digit < digits; digit++) text += DIGITS[(three >> (18 - 6 * digit)) & 63];
  }
  return text;
}

/** The bytes of base64url, or null for any text that is not the one that they are written as. */
export function fromBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let to = 0;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[to++] = held >> bits;
    }
  }
  const rest = held & ((1 << bits) - 1);
  return bits < 6 && rest === 0 ? bytes : null;
}
