import type { APIContext } from 'astro';
import { getPublication } from '../build/publication.ts';
import { languageOf } from '../components/page-context.ts';
import { describeMessage } from '../message/message.ts';
import { toActorEntry } from '../review/actor-entry.ts';
import { requests } from '../review/read-request.ts';
import { deskContext, deskFiles, readDesk } from './desk-data.ts';
import type { Outcome } from './desk-files.ts';
import { mayAnswer } from './guard.ts';

const MOST_BYTES = 100_000;

const answer = (value: unknown, status = 200): Response =>
  Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });

/** What each request does with the files. */
const ACTIONS: { readonly [Name in keyof typeof requests]: (body: unknown) => Promise<Outcome> | null } = {
  decide: (body) => {
    const { success, data } = requests.decide.safeParse(body);
    return success ? deskFiles.append('edits.yaml', data.digest, data.entries) : null;
  },
  actor: (body) => {
    const { success, data } = requests.actor.safeParse(body);
    return success ? deskFiles.append('actors.yaml', data.digest, [toActorEntry(data.actor)]) : null;
  },
  undo: (body) => (requests.undo.safeParse(body).success ? deskFiles.undo() : null),
};

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > MOST_BYTES) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Asked here too, where no other spelling of the path leads round it. */
const isOwn = ({ request, clientAddress }: APIContext): boolean =>
  mayAnswer({
    method: request.method,
    host: request.headers.get('host') ?? undefined,
    origin: request.headers.get('origin') ?? undefined,
    contentType: request.headers.get('content-type') ?? undefined,
    remote: clientAddress,
  });

/** `desk`: everything that is proposed, in the language of `?in=`. */
export async function GET(context: APIContext): Promise<Response> {
  const { params, url } = context;
  if (!isOwn(context)) return answer(null, 403);
  if (params['action'] !== 'desk') return answer(null, 404);
  const publication = await getPublication();
  return answer(await readDesk(publication, deskContext(publication, url.searchParams.get('in') ?? '')));
}

/** `decide`, `actor` and `undo`: writes into the publication's files, or says why not. */
export async function POST(context: APIContext): Promise<Response> {
  const { params, request, url } = context;
  if (!isOwn(context)) return answer(null, 403);
  const action = ACTIONS[params['action'] as keyof typeof ACTIONS];
  if (action === undefined) return answer(null, 404);
  const outcome = await action(await bodyOf(request));
  if (outcome === null) return answer({ refusal: 'refused', digest: '', messages: [] }, 400);
  const language = languageOf(url.searchParams.get('in') ?? '');
  const messages = outcome.messages.map((message) => describeMessage(message, language.messages));
  return answer({ ...outcome, messages }, outcome.refusal === null ? 200 : 409);
}
