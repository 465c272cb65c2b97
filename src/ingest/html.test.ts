import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import { readHtmlPage } from './html.ts';

const paragraph = (words: string) =>
  `<p>${words} It has held through nine floods since it was built, and nobody knows why it should not hold again.</p>`;
const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<header><h1>Two towns quarrel over a wall</h1></header>
<article>${body}</article>
<footer><p>© 2026 Valley Gazette</p></footer></body></html>`;
const body = `<p class="byline">By Ann Lee</p>
<figure><img src="a.png"><figcaption>The wall in winter</figcaption></figure>
${paragraph('The wall is <b>old</b> &amp; high.')}
<h2>What comes next</h2>
${paragraph('The council met on Monday.')}
<ul><li>Two gates</li><li>One wall</li></ul>
${paragraph('“We are ready,” she said.')}
<script>alert(1)</script><p hidden>unseen</p>`;

const read = (html: string) =>
  readArticle({ file: 'wall.html', path: 'wall.html', bytes: new TextEncoder().encode(html), sidecar: null });

describe('readHtmlPage', () => {
  test('tells the article from the page around it', () => {
    const { article } = read(page('<title>Two towns quarrel over a wall | Valley Gazette</title>', body));
    expect(article?.blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 32)}`)).toEqual([
      'title: Two towns quarrel over a wall',
      'boilerplate: By Ann Lee',
      'boilerplate: The wall in winter',
      'paragraph: The wall is old & high. It has h',
      'heading: What comes next',
      'paragraph: The council met on Monday. It ha',
      'list-item: Two gates',
      'list-item: One wall',
      'paragraph: “We are ready,” she said. It has',
      'boilerplate: © 2026 Valley Gazette',
    ]);
  });

  test('counts offsets and lines in the text of the page', () => {
    const { article } = read(page('', body));
    const sentence = article?.blocks.find((block) => block.n === 1)?.sentences[0];
    expect(sentence?.text).toBe('The wall is old & high.');
    expect(article?.text.slice(sentence?.start, sentence?.end)).toBe(sentence?.text);
    expect(article?.text).not.toContain('<');
  });

  test('reads what the page says of itself', () => {
    const head = `<meta property="og:site_name" content="Valley Gazette"><link rel="canonical" href="https://valley.example/wall">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-03-02T05:00:00Z","author":[{"name":"Ann Lee"},{"name":"Sam Fox"}]}]}</script>`;
    expect(readHtmlPage(page(head, body)).meta).toEqual({
      title: 'Two towns quarrel over a wall',
      author: 'Ann Lee, Sam Fox',
      publisher: 'Valley Gazette',
      url: 'https://valley.example/wall',
      published: '2026-03-02',
    });
  });

  test.each([
    ['a list of names', '{"@type":"Article","author":["Ann Lee","Sam Fox"]}'],
    [
      'things of the graph',
      '{"@graph":[{"@type":["Report","Article"],"author":[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#a","@type":"Person","name":"Ann Lee"},{"@id":"#b","@type":"Person","name":"Sam Fox"}]}',
    ],
    [
      'one that stands twice',
      '[{"@type":"WebPage"},{"@type":"BlogPosting","author":[{"name":"Ann Lee"},{"name":"Sam Fox"},{"name":"Ann Lee"}]}]',
    ],
  ])('reads several authors as %s', (_, json) => {
    expect(readHtmlPage(page(`<script type="application/ld+json">${json}</script>`, body)).meta.author).toBe(
      'Ann Lee, Sam Fox',
    );
  });

  test.each([
    ['hidden', '<p hidden>Forty boats sank.</p>'],
    ['style', '<div style="color:red; display : none"><p>Forty boats sank.</p></div>'],
    ['aria-hidden', '<p aria-hidden="true">Forty boats sank.</p>'],
    ['template', '<template><p>Forty boats sank.</p></template>'],
    ['noscript', '<noscript><p>Forty boats sank.</p></noscript>'],
    ['a comment', '<!-- <p>Forty boats sank.</p> -->'],
  ])('takes nothing from what a page hides by %s', (_, hidden) => {
    expect(read(page('', body.replace('<h2>', `${hidden}<h2>`))).article?.text).not.toContain('Forty');
  });

  test('leaves out what is no date, no address or broken', () => {
    const head = `<meta name="date" content="2026-02-30"><link rel="canonical" href="javascript:alert(1)">
      <meta name="author" content="https://valley.example/lee"><script type="application/ld+json">{broken</script>`;
    expect(readHtmlPage(page(head, body)).meta).toEqual({ title: 'Two towns quarrel over a wall' });
  });

  test('parts paragraphs at line breaks and reads fragments', () => {
    const { drafts } = readHtmlPage('<div>The wall held.<br><br>The river rose.</div><p>It fell.</p>');
    expect(drafts.map((draft) => draft.text)).toEqual(['The wall held.', 'The river rose.', 'It fell.']);
  });

  test('takes the keys beside a page before those in it', () => {
    const head = '<meta property="og:site_name" content="Valley Gazette">';
    const bytes = new TextEncoder().encode(page(head, body));
    const { article } = readArticle({ file: 'wall.html', path: 'wall.html', bytes, sidecar: 'publisher: Gazette' });
    expect(article?.publisher).toBe('Gazette');
  });
});
