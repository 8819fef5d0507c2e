import type { AstroIntegration } from 'astro';
import { contentRoot } from '../build/content-root.ts';
import { removeUnfinished } from '../build/write-file.ts';
import { mayAnswer } from './guard.ts';

/** Path of the desk below the site's base. */
export const DESK_PATH = 'review';

const ROUTES: readonly (readonly [pattern: string, entrypoint: string])[] = [
  [`/${DESK_PATH}/api/[action]`, './src/desk/api.ts'],
  [`/${DESK_PATH}/[tag]/event/[event]`, './src/desk/event.astro'],
  [`/${DESK_PATH}/[tag]`, './src/desk/desk.astro'],
  [`/${DESK_PATH}`, './src/desk/desk.astro'],
];

/** A path as the router will read it, without dots and codes: `/%72eview` is the desk's too. Null where it can't be read. */
export function plainPath(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname).replace(/^\/+/, '/');
  } catch {
    return null;
  }
}

/** The review desk, in development alone: a published site has no page and no address of it. */
export function reviewDesk(): AstroIntegration {
  return {
    name: 'review-desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const [pattern, entrypoint] of ROUTES) injectRoute({ pattern, entrypoint, prerender: false });
      },
      'astro:server:setup': async ({ server }) => {
        // Of a desk that was killed while it wrote.
        await removeUnfinished(contentRoot());
        const base = server.config.base.replace(/\/?$/, `/${DESK_PATH}`);
        server.middlewares.use((request, response, next) => {
          const path = plainPath(request.originalUrl ?? request.url ?? '');
          if (path !== null && !path.startsWith(base) && !path.startsWith(`/${DESK_PATH}`)) return next();
          const { host, origin, 'content-type': contentType } = request.headers;
          const { method = 'GET', socket } = request;
          if (mayAnswer({ method, host, origin, contentType, remote: socket.remoteAddress })) return next();
          response.statusCode = 403;
          response.end();
        });
      },
    },
  };
}
