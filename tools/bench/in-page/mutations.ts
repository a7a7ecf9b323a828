/** Ways a page changes, each done once a call; `i` counts the calls. */
export const MUTATIONS: Readonly<Record<string, (posting: Element, i: number) => void>> = {
  'typing outside the posting': (_posting, i) => {
    outside().data = `${i}`;
  },
  'typing in a line of the posting': (posting, i) => {
    const line = posting.querySelectorAll('li')[3]?.firstChild;
    if (line) line.nodeValue = `负责新媒体运营的日常工作 ${i}`;
  },
  'cards appended outside': (_posting, i) => {
    const card = document.createElement('article');
    card.textContent = `另一个职位 ${i}，周末双休`;
    document.body.append(card);
  },
  'lines appended to the posting': (posting, i) => {
    const line = document.createElement('li');
    line.textContent = `跟进第 ${i} 次内容营销的结果`;
    posting.lastElementChild?.append(line);
  },
  'the pane rendered again': (posting) => {
    const copies = [...posting.childNodes].map((node) => node.cloneNode(true));
    posting.replaceChildren(...copies);
  },
};

function outside(): Text {
  const known = document.querySelector('#ticker')?.firstChild;
  if (known) return known as Text;
  const ticker = document.createElement('p');
  ticker.id = 'ticker';
  ticker.textContent = '0';
  document.body.append(ticker);
  return ticker.firstChild as Text;
}
