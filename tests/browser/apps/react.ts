import { createElement as h, useState } from 'react';
import { createPortal } from 'react-dom';
import { ASKED, JOBS, ROWS, rowAt } from './jobs.ts';

/** A job board in React: keyed lines that turn round, text that changes in place, a recycling list, a portal. */
export function App() {
  const [at, setAt] = useState(0);
  const [isTurned, setTurned] = useState(false);
  const [likes, setLikes] = useState(0);
  const [from, setFrom] = useState(0);
  const [isOver, setOver] = useState(false);
  const job = JOBS[at] ?? JOBS[0];
  const lines = isTurned ? job.lines.toReversed() : job.lines;
  return h(
    'main',
    null,
    h('button', { id: 'turn', onClick: () => setTurned(!isTurned) }, '倒序'),
    h('button', { id: 'like', onClick: () => setLikes(likes + 1) }, `赞 ${likes}`),
    h('button', { id: 'rows', onClick: () => setFrom(from + 5) }, '下一页'),
    h('button', { id: 'over', onClick: () => setOver(!isOver) }, '浮层'),
    JOBS.map(({ name }, i) =>
      h('button', { key: name, id: `job-${i}`, onClick: () => setAt(i) }, name),
    ),
    h('h1', null, job.name),
    h(
      'div',
      { className: 'desc' },
      h('h3', null, '岗位职责'),
      h(
        'ul',
        null,
        lines.map((line) =>
          h('li', { key: line, onClick: () => setLikes(likes + 1) }, line, ` 赞 ${likes}`),
        ),
        Array.from({ length: ROWS }, (_, i) => h('li', { key: i }, rowAt(from + i))),
      ),
      h('h3', null, '任职要求'),
      h('p', null, ASKED),
    ),
    isOver && createPortal(h('aside', null, `浮层 ${likes}`), document.body),
  );
}
