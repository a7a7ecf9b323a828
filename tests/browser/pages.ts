import { readFileSync } from 'node:fs';
import type { Served } from './harness.ts';

/** The description most pages show: three terms of the air force, one of the ground force. */
const DESCRIPTION = `<h3>岗位职责</h3>
<ul><li>负责做<b>种</b>草，和 KOL 一起把产品的好处讲给用户听；</li>
<li>制定媒介计划，按周复盘投放效果，及时调整预算；</li>
<li>配合渠道团队跟进动销，与经销商一起办活动；</li></ul>
<h3>任职要求</h3>
<ul><li>本科及以上学历，三年以上市场工作经验，沟通能力好。</li></ul>`;

/** Another one, for panes that change. */
const OTHER = `<h3>岗位职责</h3>
<ul><li>维护品牌的私域，提升复购率，每天和用户聊天，收集反馈并整理；</li>
<li>策划社群活动，撰写文案，跟进数据，与客服团队一起解决用户的问题；</li></ul>
<h3>任职要求</h3>
<ul><li>本科及以上学历，喜欢和人打交道，做事细心。</li></ul>`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>品牌策划_白熊电器</title>${head}</head><body>${body}</body></html>`;

const around = (description: string): string =>
  `<nav>首页 种草 私域</nav><main><h1>品牌策划</h1><div class="company-name">白熊电器</div>
  <div class="desc">${description}</div></main><footer>种草</footer>`;

const perCharacter = (text: string): string =>
  [...text].map((character) => `<span>${character}</span>`).join('');

const library = (path: string): Served => ({
  body: readFileSync(`node_modules/${path}`, 'utf8'),
  type: 'text/javascript',
});

const LIST_WITH_PANE = `<main style="display:flex"><ul id="list">
<li><button data-job="0">品牌策划</button></li><li><button data-job="1">社群运营</button></li></ul>
<section id="pane"></section></main>
<script>
const jobs = [${JSON.stringify(DESCRIPTION)}, ${JSON.stringify(OTHER)}];
const names = ['品牌策划', '社群运营'];
window.clicks = 0;
const open = (i) => {
  document.querySelector('#pane').innerHTML = '<h2>' + names[i] + '</h2><div class="detail">' + jobs[i] + '</div>';
};
document.querySelector('#list').addEventListener('click', (event) => {
  window.clicks++;
  open(Number(event.target.dataset.job));
});
open(0);
</script>`;

const CLIENT_RENDERED = `<div id="app"></div><script type="module">
import { h, render } from '/preact.js';
const lines = ['负责做种草，和 KOL 一起把产品的好处讲给用户听；', '制定媒介计划，按周复盘投放效果，及时调整预算；'];
const App = ({ more }) => h('main', null, h('h1', null, '品牌策划'), h('div', { class: 'desc' },
  h('h3', null, '岗位职责'), h('ul', null, [...lines, ...more].map((line) => h('li', { key: line }, line))),
  h('h3', null, '任职要求'), h('p', null, '本科及以上学历，三年以上市场工作经验，沟通能力好。')));
const draw = (more) => render(h(App, { more }), document.querySelector('#app'));
window.draw = draw;
setTimeout(() => draw([]), 300);
</script>`;

const HYDRATED = `<div id="app"><main><h1>品牌策划</h1><div class="desc"><h3>岗位职责</h3><ul><li>负责做种草，和 KOL 一起把产品的好处讲给用户听；</li><li>制定媒介计划，按周复盘投放效果，及时调整预算；</li></ul><h3>任职要求</h3><p>本科及以上学历，三年以上市场工作经验。</p></div></main></div>
<script type="module">
import { h, hydrate } from '/preact.js';
await new Promise((done) => setTimeout(done, 600));
const lines = ['负责做种草，和 KOL 一起把产品的好处讲给用户听；', '制定媒介计划，按周复盘投放效果，及时调整预算；'];
const App = () => h('main', null, h('h1', null, '品牌策划'), h('div', { class: 'desc' },
  h('h3', null, '岗位职责'), h('ul', null, lines.map((line) => h('li', { onClick: () => { window.clicked = true; } }, line))),
  h('h3', null, '任职要求'), h('p', null, '本科及以上学历，三年以上市场工作经验。')));
const before = document.querySelector('li').firstChild;
hydrate(h(App), document.querySelector('#app'));
window.hydrated = document.querySelector('li').firstChild === before;
</script>`;

/** The pages of the test site, by path; all written here. */
export const PAGES: Readonly<Record<string, Served>> = {
  '/plain': { body: page(around(DESCRIPTION)) },
  '/preact.js': library('preact/dist/preact.mjs'),
  '/client': { body: page(CLIENT_RENDERED) },
  '/hydrated': { body: page(HYDRATED) },
  '/letters': {
    body: page(
      around(
        `<h3>${perCharacter('岗位职责')}</h3><p>${perCharacter('负责做种草，制定媒介计划，跟进执行；')}</p>
        <h3>${perCharacter('任职要求')}</h3><p>${perCharacter('本科及以上学历，三年以上市场工作经验，沟通能力好，做事细心。')}</p>`,
      ),
    ),
  },
  '/breaks': {
    body: page(
      around(
        `岗位职责：<br>1、负责做种草，和 KOL 一起把产品的好处讲给用户听；<br>2、注意个人隐私<br>域名和服务器归别人管；<br><br>任职要求：<br>1、本科及以上学历，三年以上市场工作经验。`,
      ),
    ),
  },
  '/shadow': {
    body: page(
      `<job-app></job-app><script>
      customElements.define('job-app', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          setTimeout(() => { root.innerHTML = '<job-view></job-view>'; }, 200);
        }
      });
      customElements.define('job-view', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(around(DESCRIPTION))}; }
      });
      </script>`,
    ),
  },
  '/frame': {
    body: page('<h1>职位</h1><iframe id="job" src="/plain" width="900" height="600"></iframe>'),
  },
  '/srcdoc': {
    body: page(
      `<h1>职位</h1><iframe id="job" width="900" height="600" srcdoc="${around(DESCRIPTION).replaceAll('"', '&quot;')}"></iframe>`,
    ),
  },
  '/strict': {
    body: page(
      `${around(DESCRIPTION)}<p id="trusted"></p><script nonce="n">try { document.body.innerHTML += ''; } catch { document.querySelector('#trusted').textContent = 'on'; }</script>`,
    ),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
  '/pane': { body: page(LIST_WITH_PANE) },
  '/dialog': {
    body: page(
      `<button id="open">看职位</button><dialog id="dialog" style="width:700px">${around(DESCRIPTION)}<button id="inside">投递</button></dialog>
      <script>window.clicks = 0; document.querySelector('#open').onclick = () => document.querySelector('#dialog').showModal(); document.querySelector('#inside').onclick = () => { window.clicks++; };</script>`,
    ),
  },
  '/full': {
    body: page(
      `<div id="full" style="background:white">${around(DESCRIPTION)}<button id="go">全屏</button></div><script>document.querySelector('#go').onclick = () => document.querySelector('#full').requestFullscreen();</script>`,
    ),
  },
  '/clears': {
    body: page(
      `${around(DESCRIPTION)}<script>window.cleared = 0; const timer = setInterval(() => { if (CSS.highlights.size > 0) { CSS.highlights.clear(); if (++window.cleared === 2) clearInterval(timer); } }, 200);</script>`,
    ),
  },
  '/hostile': {
    body: page(
      `<script>
      const none = () => { throw new Error('the page broke this'); };
      for (const name of ['map', 'push', 'filter', 'flatMap', 'includes', 'slice', 'at']) Array.prototype[name] = none;
      for (const name of ['setStart', 'setEnd', 'getClientRects']) Range.prototype[name] = none;
      Element.prototype.attachShadow = none; Element.prototype.getBoundingClientRect = none; Node.prototype.contains = none;
      window.Highlight = none; window.StaticRange = none; JSON.parse = none; Map.prototype.get = none; Set.prototype.has = none;
      window.MutationObserver = none; window.getComputedStyle = none; document.createTreeWalker = none; HTMLElement.prototype.showPopover = none;
      </script>${around(DESCRIPTION)}`,
    ),
  },
  '/nothing': {
    body: page(
      '<main><h1>怎样做好种草</h1><p>这是一篇讲种草、私域和 KOL 的文章，不是职位，不应有任何标记。</p><ul><li><a href="#1">品牌策划 15-20K</a></li><li><a href="#2">媒介经理 20-30K</a></li></ul></main>',
    ),
  },
  '/unselectable': {
    body: page(
      around(DESCRIPTION),
      '<style>* { user-select: none; -webkit-user-select: none; }</style>',
    ),
  },
  '/rewrites': {
    body: page(
      `<div id="app"></div><script>const draw = () => { document.body.innerHTML = ${JSON.stringify(around(DESCRIPTION))}; }; draw(); window.count = 0; window.timer = setInterval(() => { window.count++; draw(); }, 50);</script>`,
    ),
  },
  '/eats': {
    body: page(
      `${around(DESCRIPTION)}<script>new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) if (n.localName?.startsWith('plain')) { n.remove(); window.eaten = (window.eaten ?? 0) + 1; } }).observe(document.documentElement, { childList: true });</script>`,
    ),
  },
  '/xhtml': {
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>品牌策划</title></head><body>${around(DESCRIPTION)}</body></html>`,
    type: 'application/xhtml+xml;charset=utf-8',
  },
  '/svg': {
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><text y="20">岗位职责</text><text y="40">负责做种草，制定媒介计划，按周复盘投放效果，及时调整预算，跟进执行；</text><text y="60">任职要求</text><text y="80">本科及以上学历，三年以上市场工作经验。</text></svg>`,
    type: 'image/svg+xml;charset=utf-8',
  },
  '/deep': {
    body: page(
      `<div id="top"></div><script>
      let at = document.querySelector('#top');
      for (let i = 0; i < 60; i++) { const root = at.attachShadow({ mode: 'open' }); const next = document.createElement('div'); root.append(next); at = next; }
      at.innerHTML = ${JSON.stringify(around(DESCRIPTION))};
      </script>`,
    ),
  },
  '/loop': {
    body: page(
      `${around(DESCRIPTION)}<p id="count"></p><script>
      window.count = 0;
      const item = document.querySelector('li');
      new MutationObserver(() => { if (window.count < 5000) { window.count++; item.dataset.n = window.count; item.append(''); item.lastChild.remove(); document.querySelector('#count').textContent = window.count; } }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      item.append('');
      </script>`,
    ),
  },
  '/virtual': {
    body: page(
      `<h1>品牌策划</h1><div class="desc"><h3>岗位职责</h3><div id="rows"></div><h3>任职要求</h3><p>本科及以上学历，三年以上市场工作经验，沟通能力好。</p></div><script>
      const lines = Array.from({ length: 2000 }, (_, i) => i + '、负责做种草，写文案，管理第' + i + '个账号，每周复盘；');
      const draw = (from) => { document.querySelector('#rows').replaceChildren(...lines.slice(from, from + 20).map((line) => { const row = document.createElement('div'); row.textContent = line; return row; })); };
      window.draw = draw; draw(0);
      </script>`,
    ),
  },
  '/hidden': {
    body: page(
      around(
        `${DESCRIPTION}<p style="display:none">看不见的私域</p><p style="visibility:hidden">看不见的私域</p><p hidden>看不见的私域</p><textarea>私域</textarea><div contenteditable>私域</div><p>看得见的<i style="display:inline-block;width:.1px;height:.1px;overflow:hidden;visibility:hidden">噪声</i>复<span style="display:none">噪</span>购率</p>`,
      ),
    ),
  },
  '/zero-width': {
    body: page(
      around(
        DESCRIPTION.replace('媒介计划', '媒\u200b介\u2060计\u00ad划').replace('动销', '动\ufeff销'),
      ),
    ),
  },
  '/million': {
    body: page(
      `${around(DESCRIPTION)}<div id="many" hidden></div><div id="some"></div><script>
      window.ticks = 0; setInterval(() => { window.ticks++; }, 20);
      document.querySelector('#many').innerHTML = '<i></i>'.repeat(950000);
      document.querySelector('#some').innerHTML = '<p>我们</p>'.repeat(25000);
      </script>`,
    ),
  },
  '/frames': {
    body: page(
      `<h1>职位</h1><div id="place"></div><script>
      const show = () => { const frame = document.createElement('iframe'); frame.srcdoc = ${JSON.stringify(around(DESCRIPTION))}; document.querySelector('#place').replaceChildren(frame); };
      const hide = () => document.querySelector('#place').replaceChildren();
      window.show = show; window.hide = hide; show();
      </script>`,
    ),
  },
  '/lies': {
    body: page(
      `<script>
      // Whoever uses these in the page's own world is counted, and gets nonsense.
      window.calls = 0;
      const lie = (owner, name, answer) => Object.defineProperty(owner, name, { configurable: true, value() { window.calls++; return answer; } });
      for (const name of ['map', 'filter', 'push', 'flatMap', 'toSorted', 'at', 'includes', 'find']) lie(Array.prototype, name, []);
      for (const name of ['slice', 'replaceAll', 'trim', 'matchAll', 'normalize', 'charCodeAt']) lie(String.prototype, name, '');
      for (const name of ['getClientRects', 'getBoundingClientRect', 'setStart']) lie(Range.prototype, name, null);
      for (const name of ['get', 'set', 'has', 'add', 'delete']) { lie(Map.prototype, name, undefined); lie(Set.prototype, name, undefined); lie(WeakMap.prototype, name, undefined); }
      for (const name of ['attachShadow', 'append', 'remove', 'matches', 'closest', 'checkVisibility', 'querySelectorAll']) lie(Element.prototype, name, null);
      for (const name of ['add', 'clear', 'delete']) lie(Highlight.prototype, name, undefined);
      for (const name of ['createElement', 'createTreeWalker', 'caretPositionFromPoint', 'addEventListener']) lie(document, name, null);
      lie(JSON, 'parse', null); lie(JSON, 'stringify', ''); lie(Promise, 'all', null); lie(Reflect, 'get', null); lie(Object, 'entries', []);
      lie(HTMLElement.prototype, 'showPopover', null); lie(window, 'setTimeout', 0); lie(window, 'getComputedStyle', {}); lie(performance, 'now', 0);
      lie(EventTarget.prototype, 'dispatchEvent', true); lie(CSSStyleSheet.prototype, 'replaceSync', undefined);
      window.fetch = window.Highlight = window.StaticRange = window.MutationObserver = window.AbortController = window.CSSStyleSheet = class { constructor() { window.calls++; } };
      </script>${around(DESCRIPTION)}`,
    ),
  },
};
