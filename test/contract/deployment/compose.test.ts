import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment as readGateway } from '@gatehouse/gateway/environment';
import {
  keepAliveTimeoutMs,
  requestDeadlineMs,
  shutdownDeadlineMs,
} from '@gatehouse/gateway/limits';
import { readEnvironment as readSubgraph } from '@gatehouse/kit-subgraph/environment';
import { subgraphNames } from '@gatehouse/schema/type-defs';
import { describe, expect, test } from 'vitest';
import {
  interpolate,
  readCompose,
  readText,
  root,
  variablesOf,
  type Service,
} from './compose-file.ts';

const compose = readCompose();
const { services } = compose;
const given = {
  POSTGRES_PASSWORD: 'letters1and2digits',
  GATEHOUSE_SECRET: 'a secret of this test, long enough to be one',
  HOP_SECRETS: 'a new secret of this test for hops,an old secret of this test for hops',
  PUBLIC_URL: 'https://api.example.com',
};
const ours = ['gateway', ...subgraphNames];

const the = (name: string): Service => {
  const found = services[name];
  if (found === undefined) throw new Error(`There is no service ${name}.`);
  return found;
};

/** What the processes of a service are started with. */
const environmentOf = (name: string): Record<string, string> => ({
  NODE_ENV: 'production',
  ...Object.fromEntries(
    Object.entries(the(name).environment ?? {}).map(([key, value]) => [
      key,
      interpolate(value, given),
    ]),
  ),
});

/** Every file that reads a part of the environment in the processes of a service. */
const environmentFiles = (name: string): readonly string[] =>
  name === 'gateway'
    ? ['gateway/src/environment.ts']
    : [
        'kit/subgraph/src/environment.ts',
        'kit/files/src/environment.ts',
        `subgraphs/${name}/src/environment.ts`,
        `subgraphs/${name}/src/providers/environment.ts`,
      ].filter((file) => existsSync(path.join(root, file)));

describe('CORE-01: the compose file', () => {
  test('has every subgraph where the supergraph says that it is', () => {
    const routing = [
      ...readText('schema/supergraph.graphql').matchAll(
        /@join__graph\(name: "(\w+)", url: "(.+)\/graphql"\)/g,
      ),
    ].map(([, name, url]) => [name, url]);

    const { subgraphUrls } = readGateway(environmentOf('gateway'));

    expect(subgraphUrls).toEqual(Object.fromEntries(routing));
    for (const [name, url] of Object.entries(subgraphUrls)) {
      expect(new URL(url).hostname).toBe(name);
      expect(new URL(url).port).toBe(environmentOf(name)['PORT']);
      expect(readSubgraph(environmentOf(name)).subgraphUrls).toEqual(subgraphUrls);
    }
    expect(Object.keys(subgraphUrls).toSorted()).toEqual(subgraphNames.toSorted());
  });

  test.each(ours)('starts %s from a script that exists, with variables that it reads', (name) => {
    const [script = ''] = the(name).command ?? [];
    const known = environmentFiles(name).flatMap(variablesOf);
    const environment = environmentOf(name);
    const read = name === 'gateway' ? readGateway : readSubgraph;

    expect(existsSync(path.join(root, script))).toBe(true);
    expect(script.startsWith(name === 'gateway' ? 'gateway/' : `subgraphs/${name}/`)).toBe(true);
    expect(known).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(read(environment)).toMatchObject({ production: true, host: '0.0.0.0' });
    expect(known.includes('FILES_DIR') && environment['FILES_DIR'] === undefined).toBe(
      name === 'finances',
    );
  });

  test('has no default for a secret, and says which are missing', () => {
    const text = readText('docker-compose.yml');
    const required = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? '');

    expect(required.toSorted()).toEqual(Object.keys(given).toSorted());
    for (const name of required) expect(text).not.toContain(`\${${name}:-`);
    expect(text).not.toMatch(/(SECRET|PASSWORD)S?: [^$\n]/);
  });

  test('publishes the proxy, and of this machine the inbox; subgraphs, gateways and database are inside', () => {
    const published = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, interpolate(port, given)]),
    );

    expect(published).toEqual([
      ['proxy', '4000:8080'],
      ['mailpit', '127.0.0.1:8025:8025'],
    ]);
    expect(compose.networks['inner']).toEqual({ internal: true });
    expect([the('gateway').networks, the('postgres').networks]).toEqual([['inner'], ['inner']]);
    expect(Object.keys(environmentOf('gateway'))).not.toContain('GATEHOUSE_SECRET');
    expect(Object.keys(environmentOf('gateway'))).not.toContain('DATABASE_URL');
  });

  test('names only what it declares, and waits only for what can be healthy', () => {
    for (const { networks, volumes = [], configs = [], depends_on: needs = {} } of Object.values(
      services,
    )) {
      expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(networks));
      for (const volume of volumes)
        expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
      for (const { source } of configs)
        expect(existsSync(path.join(root, compose.configs[source]?.file ?? 'missing'))).toBe(true);
      for (const needed of Object.keys(needs)) expect(the(needed).healthcheck).toBeDefined();
    }
  });

  test.each(ours)(
    '%s runs with no more than it needs, and is not killed while it stops',
    (name) => {
      const service = the(name);

      expect(service).toMatchObject({
        read_only: true,
        tmpfs: ['/tmp'],
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
      expect(Number.parseInt(service.stop_grace_period ?? '', 10) * 1000).toBeGreaterThan(
        shutdownDeadlineMs,
      );
      expect(interpolate(service.healthcheck?.test.at(-1) ?? '', given)).toContain(
        '127.0.0.1:${process.env.PORT}/health/ready',
      );
    },
  );
});

test('CORE-08: the operator’s page names every variable that a process reads', () => {
  const page = readText('docs/operations.md');
  const files = new Set(ours.flatMap(environmentFiles));

  for (const variable of [...files].flatMap(variablesOf)) expect(page).toContain(`\`${variable}\``);
});

describe('CORE-01: the proxy of the compose file', () => {
  const proxy = readText('deploy/haproxy.cfg');
  const timeout = (name: string) =>
    Number(new RegExp(`^ +timeout ${name} (\\d+)s$`, 'm').exec(proxy)?.[1]) * 1000;
  const gateway = readGateway(environmentOf('gateway'));

  test('asks gateways whether they are ready, and is one hop that they trust', () => {
    const { PORT } = environmentOf('gateway');

    expect(proxy).toContain(`server-template gateway 1-10 gateway:${PORT}\n`);
    expect(proxy).toContain('option httpchk GET /health/ready\n');
    // A gateway that was just started has a name before it listens.
    expect(proxy).toContain(' init-state down ');
    expect(proxy).toContain('bind :8080\n');
    expect(gateway.trustedProxyHops).toBe(1);
    expect(proxy).toMatch(/del-header x-forwarded-for\n +option forwardfor\n/);
  });

  test('waits longer than a gateway, keeps connections shorter, and sees in time that one stops', () => {
    const [, inter, fall] = /check inter (\d+)s fall (\d+)/.exec(proxy) ?? [];

    expect(timeout('server')).toBeGreaterThan(requestDeadlineMs);
    expect(timeout('http-keep-alive')).toBeLessThan(keepAliveTimeoutMs);
    expect(Number(inter) * Number(fall) * 1000).toBeLessThan(gateway.drainMs);
  });
});
