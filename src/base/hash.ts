import canonicalize from 'canonicalize';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hash of any JSON value: SHA-256 of its canonical form (RFC 8785), the first 16 hex digits. */
export function hashOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('broken invariant: only JSON values have a hash');
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
