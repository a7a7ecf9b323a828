// A small client-rendered board: a list, and a pane that changes without navigation.
const postings = await (await fetch('postings.json')).json();
const list = document.querySelector('.jobs');
const detail = document.querySelector('.detail');

const element = (tag, text, attributes = {}) =>
  Object.assign(document.createElement(tag), { textContent: text, ...attributes });

function show(posting) {
  const lines = posting.body.split('\n').map((line) => {
    const heading = /^[^0-9\-•].{0,24}$/.test(line) && !/[。；;.]$/.test(line);
    return element(heading ? 'h3' : 'p', line);
  });
  detail.replaceChildren(
    element('h1', posting.title),
    element('div', `${posting.company} · ${posting.place}`, { className: 'facts' }),
    ...lines,
  );
  detail.lang = posting.lang;
  for (const button of list.querySelectorAll('button')) {
    button.setAttribute('aria-current', String(button.dataset.id === posting.id));
  }
}

for (const posting of postings) {
  const button = element('button', '');
  button.dataset.id = posting.id;
  button.append(element('b', posting.title), element('span', posting.company));
  button.addEventListener('click', () => show(posting));
  list.append(element('li', ''));
  list.lastElementChild.append(button);
}
show(postings.find(({ id }) => `#${id}` === location.hash) ?? postings[0]);
