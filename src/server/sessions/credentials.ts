import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another, read aloud or from a projector. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 6;

/** A code to join by: 30^6, some 730 million. It lets in and opens nothing; tickets do. */
export function newCode(): string {
  return Array.from(
    { length: CODE_LENGTH },
    () => CODE_LETTERS[randomInt(CODE_LETTERS.length)],
  ).join('');
}

/** Whether this could be a code at all. */
export function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[2-9A-HJKMNP-TV-Z]{6}$/.test(value);
}

/** A ticket or secret: 128 bits from the machine's source of chance, for an address. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a ticket or secret. It has 128 bits of its own, so it needs neither salt nor stretching. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether this could be a ticket or secret at all. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{22}$/.test(value);
}
