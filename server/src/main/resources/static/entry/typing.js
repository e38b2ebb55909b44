/* The form of a protocol: fields by keyboard, running sums, drafts, findings, and a send that is never lost or doubled. */
const element = document.querySelector('form[data-typing]');
const { Store } = await import(element.dataset.store);
const { Line } = await import(element.dataset.way);

const PAUSE = 600;
const PATIENCE = 1500;

class Form {
  constructor(element) {
    this.element = element;
    this.fields = [...element.querySelectorAll('input[data-line]')];
    this.button = element.querySelector('[data-send]');
    this.state = document.getElementById('state');
    this.alarm = document.getElementById('alarm');
    this.found = document.getElementById('found');
    this.texts = element.dataset;
    this.store = new Store(element.dataset);
    this.line = new Line(element, (text, urgent) => this.tell(text, urgent));
    this.agreed = '';
    this.changes = 0;
    this.timer = 0;
    this.checking = null;
  }

  begin() {
    this.fields.forEach((field, at) => this.listen(field, at));
    this.element.addEventListener('submit', event => {
      event.preventDefault();
      this.send();
    });
    this.restore();
    this.sums();
    const first = this.fields.find(field => field.value === '') ?? this.fields[0];
    first?.focus({ preventScroll: this.fields[0] === first });
    if (this.store.isSending(this.key())) {
      this.deliver();
    } else if (this.typed() !== '') {
      this.later(0);
    }
  }

  listen(field, at) {
    field.addEventListener('focus', () => field.select());
    field.addEventListener('keydown', event => this.press(event, at));
    field.addEventListener('beforeinput', event => {
      if (event.data && /\D/.test(event.data.replace(/[\s\u00a0\u202f]/g, ''))) {
        event.preventDefault();
      }
    });
    field.addEventListener('input', () => {
      const digits = field.value.replace(/\D/g, '').slice(0, 9);
      if (digits !== field.value) {
        field.value = digits;
      }
      this.changed();
    });
  }

  press(event, at) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey && at === this.fields.length - 1) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)) {
      event.preventDefault();
      this.fields[Math.min(at + 1, this.fields.length - 1)].focus();
    } else if (event.key === 'ArrowUp' || event.key === 'Enter') {
      event.preventDefault();
      this.fields[Math.max(at - 1, 0)].focus();
    }
  }

  changed() {
    this.changes++;
    this.agreed = '';
    this.sums();
    this.store.keep(this.key(), this.figures());
    this.tell(this.texts.unsaved);
    this.later(PAUSE);
  }

  key() {
    return this.element.elements.namedItem('key').value;
  }

  figures() {
    return Object.fromEntries(this.fields.filter(field => field.value !== '').map(field => [field.dataset.line, field.value]));
  }

  typed() {
    return this.fields.map(field => field.value).join('');
  }

  /** What was typed on this device and did not reach the server comes back. */
  restore() {
    const kept = this.store.kept();
    if (kept) {
      this.fields.forEach(field => { field.value = kept.figures[field.dataset.line] ?? ''; });
      if (this.store.isSending(kept.key)) {
        this.element.elements.namedItem('key').value = kept.key;
      }
    }
  }

  sums() {
    const value = code => {
      const field = this.fields.find(one => one.dataset.line === code);
      return field && field.value !== '' ? Number(field.value) : null;
    };
    this.element.querySelectorAll('output[data-parts]').forEach(output => {
      const parts = output.dataset.parts.split(' ').map(value);
      const some = parts.some(part => part !== null);
      const all = parts.every(part => part !== null);
      const sum = parts.reduce((one, other) => one + (other ?? 0), 0);
      const whole = value(output.dataset.of);
      output.value = some ? this.number(sum) : '';
      output.dataset.state = !all || whole === null ? 'open' : whole === sum ? 'good' : 'bad';
      const mark = output.nextElementSibling;
      mark.textContent = output.dataset.state === 'good' ? '✓' : output.dataset.state === 'bad'
        ? `Δ ${this.number(Math.abs(whole - sum))}` : '';
    });
  }

  number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.texts.thousand.replace(/\d/g, ''));
  }

  later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), pause);
  }

  /** Saves the draft and shows what the rules find in it; a check that was overtaken by typing shows nothing. */
  check() {
    clearTimeout(this.timer);
    const seen = this.changes;
    this.checking = this.line.post(this.texts.draft, this.body()).then(answer => {
      if (answer.ok && seen === this.changes) {
        this.show(answer.body.findings);
        this.tell(answer.body.saved);
        this.store.saved();
      } else if (!answer.ok && !this.line.waiting) {
        this.tell(this.texts.kept);
        this.later(5000);
      }
      return answer.ok;
    });
    return this.checking;
  }

  body() {
    return new URLSearchParams(new FormData(this.element));
  }

  show(findings) {
    this.found.querySelector('[data-none]').hidden = findings.length > 0;
    this.found.querySelector('ol').replaceChildren(...findings.map(one => this.item(one)));
    this.found.dataset.count = String(findings.length);
    this.grave = findings.filter(one => one.severity !== 'QUESTION').map(one => one.code + one.line).join(' ');
    const lines = new Set(findings.filter(one => one.severity === 'REFUSE').map(one => one.line));
    this.fields.forEach(field => {
      if (lines.has(field.dataset.line)) {
        field.setAttribute('aria-invalid', 'true');
      } else {
        field.removeAttribute('aria-invalid');
      }
    });
  }

  item(one) {
    const item = document.createElement('li');
    item.dataset.severity = one.severity;
    const text = document.createElement(one.line ? 'a' : 'span');
    if (one.line) {
      text.href = `#line-${one.line}`;
      text.addEventListener('click', event => {
        event.preventDefault();
        document.getElementById(`line-${one.line}`)?.focus();
      });
    }
    text.textContent = one.text;
    const code = document.createElement('small');
    code.textContent = `${one.kind} · ${one.code}`;
    item.append(text, code);
    return item;
  }

  tell(text, urgent = false) {
    if (this.state.textContent !== text) {
      this.state.textContent = text;
    }
    this.state.dataset.urgent = String(urgent);
  }

  /** Blank lines and contradictions are asked about once; who sends again says that the paper has them so. */
  async send() {
    if (this.line.waiting) {
      return;
    }
    const blank = this.fields.filter(field => field.value === '');
    if (blank.length > 0 && this.agreed !== 'blank' && this.agreed !== 'all') {
      this.agreed = 'blank';
      this.ask(this.texts.blank.replace('{0}', blank.map(field => field.dataset.number).join(', ')), blank[0]);
      return;
    }
    await Promise.race([this.check(), new Promise(done => setTimeout(() => done(false), PATIENCE))]);
    const bad = this.element.querySelector('output[data-state=bad]');
    if ((this.grave || bad) && this.agreed !== 'all') {
      this.agreed = 'all';
      this.ask(this.texts.doubt, this.button);
      return;
    }
    this.deliver();
  }

  ask(text, where) {
    this.alarm.textContent = text;
    this.alarm.hidden = false;
    where.focus();
  }

  async deliver() {
    this.alarm.hidden = true;
    this.fields.forEach(field => { field.readOnly = true; });
    this.button.disabled = true;
    clearTimeout(this.timer);
    this.store.send(this.key(), this.figures());
    this.tell(this.texts.sending);
    const answer = await this.line.deliver(this.element.action, () => this.body());
    if (answer.ok) {
      this.store.forget();
      location.assign(answer.body.next);
      return;
    }
    this.store.keep(this.key(), this.figures());
    this.fields.forEach(field => { field.readOnly = false; });
    this.button.disabled = false;
    this.tell('');
    this.refused(answer.body);
  }

  way(address, text) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = text;
    return link;
  }

  /** What was refused stays in the fields; what happened meanwhile is shown beside it. */
  refused(body) {
    const list = document.createElement('ul');
    list.append(...(body.since ?? []).map(text => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }));
    const words = document.createElement('p');
    words.textContent = body.message;
    this.alarm.replaceChildren(words, list);
    if (body.next) {
      this.alarm.append(this.way(body.next, this.texts.look), ' · ');
    }
    this.alarm.append(this.way('/entry', this.texts.back));
    this.alarm.hidden = false;
    this.alarm.focus();
  }
}

new Form(element).begin();
