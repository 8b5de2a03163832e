// Runs in the page of a list: shows its lines as text, tells of clicks.
import type { FromPage, PageLine, ToPage } from './messages';

const vscode = acquireVsCodeApi<undefined>();
const main = document.body.appendChild(document.createElement('main'));
const tell = (message: FromPage): void => { vscode.postMessage(message); };

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  document.title = data.title;
  const head = document.createElement('h1');
  head.textContent = data.title;
  main.replaceChildren(head, ...data.lines.map(element));
  window.scrollTo(0, 0);
});

function element(line: PageLine, number: number): HTMLElement {
  const e = document.createElement(line.depth === 0 ? 'h2' : 'p');
  e.className = `d${line.depth}`;
  const into = line.leads ? e.appendChild(document.createElement('a')) : e;
  if (line.leads) {
    into.setAttribute('role', 'link');
    into.tabIndex = 0;
    into.onclick = () => { tell({ type: 'go', line: number }); };
    into.onkeydown = ({ key }) => { if (key === 'Enter') tell({ type: 'go', line: number }); };
  }
  for (const { text, style } of line.spans) {
    const span = into.appendChild(document.createElement('span'));
    span.textContent = text;
    if (style !== undefined) span.className = style;
  }
  return e;
}

tell({ type: 'ready' });
