/* The way to the server over a line that may fail, and a session that may end. */
const FIRST = 1000;
const LONGEST = 15000;
const REFUSED = 409;
const ENDED = [401, 403];

export class Line {
  constructor(form, tell) {
    this.form = form;
    this.texts = form.dataset;
    this.tell = tell;
    this.waiting = false;
  }

  /** Sends once. */
  async post(address, body) {
    try {
      const response = await fetch(address, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(20000),
      });
      if (response.type === 'opaqueredirect' || ENDED.includes(response.status)) {
        return { ok: false, ended: true };
      }
      const json = (response.headers.get('Content-Type') ?? '').includes('json');
      if (response.ok && json) {
        return { ok: true, body: await response.json() };
      }
      return response.status === REFUSED && json
        ? { ok: false, refused: true, body: await response.json() }
        : { ok: false, status: response.status };
    } catch {
      return { ok: false };
    }
  }

  /** Sends until the server has answered; always under the same key, so that nothing is taken twice. */
  async deliver(address, body) {
    this.waiting = true;
    let pause = FIRST;
    for (;;) {
      const answer = await this.post(address, body());
      if (answer.ok || answer.refused) {
        this.waiting = false;
        return answer;
      }
      if (answer.ended) {
        await this.renew();
      } else {
        this.tell(this.texts.waiting, true);
        await this.pause(pause);
        pause = Math.min(2 * pause, LONGEST);
      }
    }
  }

  /** Waits until the same officer is logged in again, in another window, and takes the new token. */
  async renew() {
    for (;;) {
      const pass = await this.pass();
      if (pass && pass.officer === this.texts.officer) {
        this.form.elements.namedItem('_csrf').value = pass.token;
        return;
      }
      this.tell(pass ? this.texts.other : this.texts.ended, true);
      document.getElementById('again').hidden = false;
      await this.pause(3000);
    }
  }

  async pass() {
    try {
      const response = await fetch(this.texts.pass, { redirect: 'manual', headers: { Accept: 'application/json' } });
      document.getElementById('again').hidden = response.ok;
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }

  pause(time) {
    return new Promise(done => {
      const timer = setTimeout(done, time);
      window.addEventListener('online', () => {
        clearTimeout(timer);
        done();
      }, { once: true });
    });
  }
}
