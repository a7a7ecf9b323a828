import { defineComponent, h, ref, Teleport } from 'vue';
import { ASKED, JOBS, ROWS, rowAt } from './jobs.ts';

/** The same job board in Vue. */
export const App = defineComponent(() => {
  const at = ref(0);
  const isTurned = ref(false);
  const likes = ref(0);
  const from = ref(0);
  const isOver = ref(false);
  const like = () => (likes.value += 1);
  return () => {
    const job = JOBS[at.value] ?? JOBS[0];
    const lines = isTurned.value ? job.lines.toReversed() : job.lines;
    return h('main', [
      h('button', { id: 'turn', onClick: () => (isTurned.value = !isTurned.value) }, '倒序'),
      h('button', { id: 'like', onClick: like }, `赞 ${likes.value}`),
      h('button', { id: 'rows', onClick: () => (from.value += 5) }, '下一页'),
      h('button', { id: 'over', onClick: () => (isOver.value = !isOver.value) }, '浮层'),
      JOBS.map(({ name }, i) =>
        h('button', { key: name, id: `job-${i}`, onClick: () => (at.value = i) }, name),
      ),
      h('h1', job.name),
      h('div', { class: 'desc' }, [
        h('h3', '岗位职责'),
        h('ul', [
          ...lines.map((line) =>
            h('li', { key: line, onClick: like }, [line, ` 赞 ${likes.value}`]),
          ),
          ...Array.from({ length: ROWS }, (_, i) => h('li', { key: i }, rowAt(from.value + i))),
        ]),
        h('h3', '任职要求'),
        h('p', ASKED),
      ]),
      isOver.value ? h(Teleport, { to: 'body' }, h('aside', `浮层 ${likes.value}`)) : null,
    ]);
  };
});
