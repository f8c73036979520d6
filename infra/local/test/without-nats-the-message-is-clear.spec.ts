import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NATS_MISSING, startNats } from '../src/index.ts';
import { findNats } from '../src/nats-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('Without nats-server on PATH', () => {
  const folder = temporaryFolder();
  const real = execFileSync('sh', ['-c', 'command -v nats-server'], { encoding: 'utf8' }).trim();
  /** A machine whose PATH holds these programs only. */
  const machine = (name: string, programs: Record<string, string>) => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const [program, script] of Object.entries(programs)) {
      writeFileSync(join(path, program), `#!/bin/sh\n${script}\n`);
      chmodSync(join(path, program), 0o755);
    }
    const said: string[] = [];
    return { env: { PATH: path }, toolsFolder: join(path, 'tools'), dataFolder: join(path, 'data'), log: (line: string) => void said.push(line), said };
  };
  const fetching = {
    'apt-get': `[ "$1" = download ] && : > nats-server_2.9.10_amd64.deb`,
    'dpkg-deb': `/bin/mkdir -p files/usr/sbin && /bin/cp ${real} files/usr/sbin/nats-server`,
  };

  it('names the command for every system', async () => {
    await expect(startNats(machine('bare', {}))).rejects.toThrow(NATS_MISSING);
    for (const command of ['apt-get install', 'dnf install', 'pacman -S', 'apk add', 'brew install', 'NATS_URL=']) expect(NATS_MISSING).toContain(command);
  });

  it('on Debian and Ubuntu takes it from the package of the system, says so, and does so once', async () => {
    const debian = machine('debian', fetching);

    const nats = await startNats(debian);
    await nats.stop();
    const again = await findNats(debian);

    expect(again).toEqual({ kind: 'program', path: join(debian.toolsFolder, 'nats-server') });
    expect(debian.said).toEqual(['nats-server is not on PATH: fetching the package "nats-server" of this system (apt-get)']);
  });

  it('runs it in Docker when the archive has none and Docker answers', async () => {
    const calls = join(folder, 'docker-calls');
    const docker = `
      echo "$@" >> ${calls}
      [ "$1" = run ] || exit 0
      while [ $# -gt 0 ]; do
        [ "$1" = --publish ] && port=\${2#127.0.0.1:} && port=\${port%:4222}
        [ "$1" = --volume ] && folder=\${2%:/data}
        shift
      done
      exec ${real} --addr 127.0.0.1 --port $port --jetstream --store_dir $folder`;
    const contained = machine('contained', { 'apt-get': 'exit 100', 'dpkg-deb': 'exit 1', docker });

    const nats = await startNats(contained);
    await nats.stop();

    expect(contained.said.at(-1)).toBe('nats-server is not on PATH: running NATS in Docker');
    expect(readFileSync(calls, 'utf8')).toMatch(/run --rm --name pearls-nats-\w+ --user \d+:\d+ --publish 127\.0\.0\.1:\d+:4222 --volume \S+:\/data nats:2\.12-alpine --config \/data\/nats\.conf/);
    expect(readFileSync(join(contained.dataFolder, 'nats.conf'), 'utf8')).toContain('store_dir: "/data"');
  });

  it('says so when Docker is there and does not answer', async () => {
    await expect(startNats(machine('silent-docker', { docker: 'exit 1' }))).rejects.toThrow(NATS_MISSING);
  });
});
