import { read, remove, write } from '../storage.ts';
import { href } from '../route.ts';

/**
 * Tickets of the sessions that this browser has joined, by code. All tabs share them, so a second tab is
 * the same person in the same seat.
 */
const key = (code: string) => `classroom/ticket/${code}`;

/** Tickets of this page, for a browser that keeps nothing. */
const held = new Map<string, string>();

/** The ticket for a session, or null. */
export function ticketFor(code: string): string | null {
  return held.get(code) ?? read(key(code));
}

/** Keep a ticket. False where the browser keeps nothing: then only the rejoin link leads back. */
export function keepTicket(code: string, ticket: string): boolean {
  held.set(code, ticket);
  write('classroom/last', code);
  return write(key(code), ticket);
}

/** Forget a ticket that the host no longer takes. */
export function forgetTicket(code: string): void {
  held.delete(code);
  remove(key(code));
  if (read('classroom/last') === code) remove('classroom/last');
}

/** The code of the session joined last, whose seat can be taken up again. */
export function lastJoined(): string | null {
  const code = read('classroom/last');
  return code !== null && ticketFor(code) !== null ? code : null;
}

/**
 * The link that leads to the same seat on any device. Whoever has it is this person.
 * @param folder address of the page, with the slash at its end.
 */
export function rejoinLink(folder: string, code: string, ticket: string): string {
  return `${folder}${href('seat')}?code=${code}&ticket=${ticket}`;
}

/**
 * Take the ticket out of the address and keep it: it is not left in the address bar or the history,
 * where somebody who looks at the screen could read it.
 */
export function takeTicketFromAddress(code: string, ticket: string): void {
  if (/^[\w-]{16,128}$/.test(ticket)) keepTicket(code, ticket);
  location.replace(`${href('seat')}?code=${code}`);
}
