import { words } from './data.ts';
import { CONNECTIONS, type Errand } from './load.ts';

/** Saves one section again and again, each time with another text. */
export function saving(applications: string[], section: string, size: number, headers: Record<string, string>, versions: number[]): Errand {
  const texts = Array.from({ length: 64 }, () => words(size));
  let sent = 0;
  return {
    next(connection) {
      sent += 1;
      const text = `${sent} ${texts[sent % texts.length]}`.slice(0, size);
      return {
        method: 'PUT',
        path: `/api/v1/applications/${applications[connection]}/sections/${section}`,
        headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${versions[connection]}"` },
        body: JSON.stringify({ answers: { text }, completed: false }),
      };
    },
    heard(connection) {
      versions[connection]! += 1;
    },
  };
}

/** Reads an application whole. */
export const reading = (applications: string[], headers: Record<string, string>): Errand => ({
  next: (connection) => ({ method: 'GET', path: `/api/v1/applications/${applications[connection]}`, headers }),
  heard: () => undefined,
});

/** The versions everybody starts from. */
export const firstVersions = () => Array.from({ length: CONNECTIONS }, () => 1);
