/* A photograph beside the form: sent when it is chosen, shown when it is kept, enlarged and moved by keys and buttons. */
const part = document.querySelector('[data-picture]');
const STEP = 1.25;
const KEYS = { '+': STEP, '=': STEP, '-': 1 / STEP };
const MOVES = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
let size = 100;

function show(address) {
  const image = document.createElement('img');
  image.src = address;
  image.alt = part.dataset.alt;
  part.querySelector('.frames').prepend(image);
  zoomable();
}

function zoomable() {
  part.querySelector('.zoom').hidden = part.querySelector('img') === null;
}

/** What was in the middle stays there. */
function zoom(by) {
  const frames = part.querySelector('.frames');
  const before = size;
  size = Math.min(400, Math.max(50, size * by));
  part.querySelectorAll('img').forEach(image => { image.style.maxWidth = 'none'; image.style.width = `${size}%`; });
  const grown = size / before;
  frames.scrollTo({
    left: (frames.scrollLeft + frames.clientWidth / 2) * grown - frames.clientWidth / 2,
    top: (frames.scrollTop + frames.clientHeight / 2) * grown - frames.clientHeight / 2,
    behavior: 'instant',
  });
}

/** A field for digits has no use for these keys, so that the hands stay where they are. */
function press(event) {
  const writes = event.target.matches('textarea, select, input:not([data-line])');
  if (writes || event.ctrlKey || event.metaKey || part.querySelector('img') === null) {
    return;
  }
  if (event.altKey && MOVES[event.key]) {
    const frames = part.querySelector('.frames');
    const [x, y] = MOVES[event.key];
    frames.scrollBy({ left: x * frames.clientWidth / 4, top: y * frames.clientHeight / 4, behavior: 'instant' });
    event.preventDefault();
  } else if (!event.altKey && KEYS[event.key]) {
    zoom(KEYS[event.key]);
    event.preventDefault();
  }
}

async function send(form) {
  const state = part.querySelector('[data-state]');
  state.textContent = part.dataset.working;
  try {
    const response = await fetch(part.dataset.address, {
      method: 'POST',
      body: new FormData(form),
      redirect: 'manual',
      headers: { Accept: 'application/json' },
    });
    const answer = await response.json();
    state.textContent = answer.message;
    if (answer.address) {
      show(answer.address);
      form.elements.namedItem('key').value = answer.next;
    }
  } catch {
    state.textContent = part.dataset.failed;
  }
  form.elements.namedItem('file').value = '';
}

if (part) {
  part.querySelector('input[type=file]').addEventListener('change', event => send(event.target.form));
  part.querySelectorAll('.zoom button').forEach(button => button.addEventListener('click', () => {
    zoom(KEYS[button.getAttribute('aria-keyshortcuts')]);
  }));
  document.addEventListener('keydown', press);
  zoomable();
}
