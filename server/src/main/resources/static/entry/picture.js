/* A photograph beside the form: sent when it is chosen, shown when it is kept, enlarged by two buttons. */
const part = document.querySelector('[data-picture]');

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
  let size = 100;
  part.querySelector('input[type=file]').addEventListener('change', event => send(event.target.form));
  part.querySelectorAll('.zoom button').forEach(button => button.addEventListener('click', () => {
    size = Math.min(400, Math.max(50, size * Number(button.dataset.by)));
    part.querySelectorAll('img').forEach(image => { image.style.maxWidth = 'none'; image.style.width = `${size}%`; });
  }));
  zoomable();
}
