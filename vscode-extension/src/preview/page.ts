// Runs in the page of the preview: shows blocks, replaces those that changed, tells of clicks. The HTML comes from
// the server, which escapes all that a report says; the page's policy runs no script but this one.
import type { FromPage, ToPage } from './messages';

const vscode = acquireVsCodeApi<{ uri: string, top: number }>();
const nonce = (document.currentScript as HTMLScriptElement | null)?.nonce ?? '';
const uri = document.body.dataset.uri ?? '';
const main = document.body.appendChild(document.createElement('main'));
main.className = 'js-report';
main.lang = 'zh-CN';

const blocks = new Map<string, HTMLElement>();
let current: HTMLElement | undefined, restored = false;

const tell = (message: FromPage): void => { vscode.postMessage(message); };

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'report') show(data);
  else highlight(data.id, data.scroll);
});

document.addEventListener('click', (event) => {
  const ids: string[] = [];
  for (let e = event.target instanceof Element ? event.target : null; e !== null; e = e.parentElement) if (e.id !== '') ids.push(e.id);
  tell({ type: 'click', ids });
});

window.addEventListener('scroll', () => { vscode.setState({ uri, top: window.scrollY }); }, { passive: true });

function show({ title, style, blocks: wanted }: Extract<ToPage, { type: 'report' }>): void {
  document.title = title;
  if (style !== undefined) setStyle(style);
  const gone = new Set(blocks.keys());
  let before: Element | null = main.firstElementChild;
  for (const { id, html } of wanted) {
    gone.delete(id);
    let block = blocks.get(id);
    if (block === undefined) {
      block = document.createElement('section');
      block.className = 'js-block';
      block.id = id;
      blocks.set(id, block);
    }
    if (html !== undefined) block.innerHTML = html;
    if (block === before) before = before.nextElementSibling;
    else main.insertBefore(block, before);
  }
  for (const id of gone) {
    blocks.get(id)?.remove();
    blocks.delete(id);
  }
  if (!restored) {
    restored = true;
    window.scrollTo(0, vscode.getState()?.top ?? 0);
    vscode.setState({ uri, top: window.scrollY });
    requestAnimationFrame(() => { tell({ type: 'shown' }); });
  }
}

function setStyle(text: string): void {
  const style = document.getElementById('js-style') ?? document.head.appendChild(document.createElement('style'));
  style.id = 'js-style';
  style.setAttribute('nonce', nonce);
  style.textContent = text;
}

/** Marks the element that the cursor stands in. */
function highlight(id: string | undefined, scroll: boolean): void {
  current?.classList.remove('js-current');
  current = id === undefined ? undefined : document.getElementById(id) ?? undefined;
  if (current?.classList.contains('js-block') === false) current.classList.add('js-current'); // a whole block needs no frame
  if (current === undefined || !scroll) return;
  const { top, bottom } = current.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) current.scrollIntoView({ block: 'center' });
}

vscode.setState({ uri, top: vscode.getState()?.top ?? 0 });
tell({ type: 'ready' });
