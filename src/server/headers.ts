/** Scripts come from here alone; libraries set styles and draw pictures from data, so those may. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

/**
 * The headers of every answer. Where several processes share the sessions, the page also connects to
 * the others, whose addresses are given as a browser writes them: `wss://two.example.org`.
 */
export function securityHeaders(others: readonly string[] = []): Readonly<Record<string, string>> {
  const policy = POLICY.map((rule) =>
    rule.startsWith('connect-src') ? [rule, ...others].join(' ') : rule,
  );
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
}
