import type { APIContext } from 'astro';
import { getPublication } from '../build/publication.ts';
import { languageOf } from '../components/page-context.ts';
import { describeMessage } from '../message/message.ts';
import { toActorEntry } from '../review/actor-entry.ts';
import { requests } from '../review/read-request.ts';
import { deskContext, deskFiles, readDesk } from './desk-data.ts';
import type { Outcome } from './desk-files.ts';

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

/** `desk`: everything that is proposed, in the language of `?in=`. */
export async function GET({ params, url }: APIContext): Promise<Response> {
  if (params['action'] !== 'desk') return answer(null, 404);
  const publication = await getPublication();
  return answer(await readDesk(publication, deskContext(publication, url.searchParams.get('in') ?? '')));
}

/** `decide`, `actor` and `undo`: writes into the publication's files, or says why not. */
export async function POST({ params, request, url }: APIContext): Promise<Response> {
  const action = ACTIONS[params['action'] as keyof typeof ACTIONS];
  if (action === undefined) return answer(null, 404);
  const outcome = await action(await bodyOf(request));
  if (outcome === null) return answer({ refusal: 'refused', digest: '', messages: [] }, 400);
  const language = languageOf(url.searchParams.get('in') ?? '');
  const messages = outcome.messages.map((message) => describeMessage(message, language.messages));
  return answer({ ...outcome, messages }, outcome.refusal === null ? 200 : 409);
}
