import type { APIContext } from 'astro';
import { getPublication } from '../../build/publication.ts';
import { drawSocialCard } from '../../build/social-card.ts';
import { localeName, localePaths, pageContext } from '../../components/page-context.ts';
import { eventDensity, siteFacts } from '../../components/site-facts.ts';

/** Bars of the card's strip. */
const PARTS = 80;

export async function getStaticPaths() {
  const publication = await getPublication();
  return localePaths(publication).map(({ locale }) => ({
    params: { card: localeName(pageContext(publication, locale)) },
    props: { locale },
  }));
}

/** The picture that social networks show for the site, in one of its languages. */
export async function GET({ props }: APIContext<{ locale: string }>): Promise<Response> {
  const context = pageContext(await getPublication(), props.locale);
  const { site, events } = context.publication.timeline;
  const card = drawSocialCard({
    title: context.pick(site.titles).text || context.strings.page.home,
    standfirst: context.pick(site.descriptions).text,
    facts: siteFacts(context).join(context.strings.separator),
    direction: context.language.direction,
    density: eventDensity(events, PARTS),
  });
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } });
}
