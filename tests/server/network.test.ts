import { afterAll, expect, it } from 'vitest';
import { RemoteConnection } from '../../src/ui/classroom/remote.ts';
import { Balancer } from '../fixtures/balancer.ts';
import { mainLevel } from '../fixtures/level.ts';
import { createSession, joinSession, Served, until } from '../fixtures/served.ts';

const level = mainLevel();
const served = new Served();
let network: Balancer | null = null;
afterAll(async () => {
  network?.close();
  await served.close();
});

it('a network that falls silent is noticed, and what was asked meanwhile is done once it is back', async () => {
  await served.start();
  network = await Balancer.before([served.port]);
  const { code } = await createSession(served.address, level, { tables: 1 });
  const { ticket } = await joinSession(served.address, code, 'Somebody');
  const student = new RemoteConnection(network.address, code, ticket);
  await until('it is connected', () => student.getLine().state === 'connected');
  // Back at once when that is noticed: a try that meets the silence would be as long in finding out.
  let isNoticed = false;
  student.subscribe(() => {
    if (student.getLine().state !== 'lost') return;
    isNoticed = true;
    network?.thaw();
  });
  network.freeze();
  // Half of the time that it takes to notice: a request has patience for twenty seconds.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  const done = student.ask({ type: 'rename', nickname: 'Somebody else' });
  await until('it is noticed', () => isNoticed);
  await until('it is connected again', () => student.getLine().state === 'connected');
  expect(await done).toBeNull();
  await until('it is shown', () => student.getPicture()?.me?.nickname === 'Somebody else');
  student.close();
});

it('a page that is left while it connects leaves nobody behind', async () => {
  const { code, secret } = await createSession(served.address, level, { tables: 1 });
  const { ticket } = await joinSession(served.address, code, 'Somebody');
  const facilitator = new RemoteConnection(served.address, code, secret);
  for (let waitMs = 0; waitMs < 40; waitMs += 2) {
    const student = new RemoteConnection(served.address, code, ticket);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    student.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect.poll(() => facilitator.getPicture()?.people[0]?.connected).toBe(false);
  facilitator.close();
});
