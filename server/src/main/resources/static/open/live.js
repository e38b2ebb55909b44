// Renews the parts of a page that carry data-live when a newer version is out. The page stays where it is: what has the
// focus keeps it, what was opened stays open.
(() => {
  'use strict';

  const body = document.querySelector('[data-stream]');
  const stream = body.dataset.stream;
  const poll = body.dataset.poll;
  let shown = Number(body.dataset.version);
  let wanted = shown;
  let busy = false;
  let said = 0;
  let asked = 0;

  const address = version => {
    const url = new URL(location.href);
    url.hash = '';
    url.searchParams.set('v', version);
    return url;
  };

  /** What finds the focused element again after its part was replaced. */
  const focused = part => {
    const active = document.activeElement;
    if (!active || !part.contains(active)) {
      return null;
    }
    if (active.id) {
      return fresh => fresh.querySelector('#' + CSS.escape(active.id));
    }
    const list = 'a[href],button,summary,input,select,[tabindex]';
    const all = [...part.querySelectorAll(list)];
    const place = all.indexOf(active);
    const href = active.getAttribute('href');
    return fresh => (href && [...fresh.querySelectorAll('a')].find(link => link.getAttribute('href') === href))
      || fresh.querySelectorAll(list)[place];
  };

  const opened = part => [part, ...part.querySelectorAll('details')]
    .filter(one => one.tagName === 'DETAILS' && one.open && one.id).map(one => one.id);

  const replace = (old, fresh) => {
    if (old.isEqualNode(fresh)) {
      return false;
    }
    const find = focused(old);
    const open = opened(old);
    const scrolled = old.parentElement.scrollLeft;
    old.replaceWith(fresh);
    open.forEach(id => { const one = document.getElementById(id); if (one) { one.open = true; } });
    fresh.parentElement.scrollLeft = scrolled;
    const again = find && find(fresh);
    if (again) {
      again.focus({ preventScroll: true });
    }
    return true;
  };

  // Nobody pays for what nobody looks at; who saves data gets what is new every ten seconds.
  const waits = () => document.hidden
    || (navigator.connection && navigator.connection.saveData && Date.now() - asked < 10000);

  const renew = async () => {
    if (busy || wanted <= shown || waits()) {
      return;
    }
    busy = true;
    asked = Date.now();
    let next = false;
    try {
      const answer = await fetch(address(wanted), { headers: { Accept: 'text/html' } });
      if (!answer.ok) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const version = Number(page.querySelector('[data-stream]').dataset.version);
      if (shown === 0 && version > 0) {
        location.reload();
        return;
      }
      const x = scrollX;
      const y = scrollY;
      for (const old of document.querySelectorAll('[data-live]')) {
        const fresh = page.getElementById(old.id);
        if (fresh && replace(old, document.adoptNode(fresh))) {
          fresh.classList.add('fresh');
          setTimeout(() => fresh.classList.remove('fresh'), 2000);
        }
      }
      scrollTo(x, y);
      shown = Math.max(shown, version);
      body.dataset.version = shown;
      const news = document.getElementById('news');
      if (news && Date.now() - said > 15000) {
        said = Date.now();
        news.textContent = news.dataset.text + ' ' + shown;
      }
      next = wanted > shown;
    } finally {
      busy = false;
    }
    if (next) {
      renew();
    }
  };

  const heard = version => {
    if (version > wanted) {
      wanted = version;
      renew();
    }
  };

  const ask = async () => {
    try {
      const answer = await fetch(poll, { cache: 'no-store' });
      if (answer.ok) {
        heard((await answer.json()).version);
      }
    } catch (unreachable) {
      // the next time
    }
  };

  // What could not be fetched is tried again.
  setInterval(renew, 1000);
  document.addEventListener('visibilitychange', renew);

  let source = null;
  const listen = () => {
    source = new EventSource(stream);
    source.addEventListener('version', event => heard(Number(event.data)));
  };
  if ('EventSource' in window) {
    listen();
  }
  // Where streams do not come through, the version is asked for.
  setInterval(() => {
    if (!source || source.readyState !== EventSource.OPEN) {
      ask();
    }
  }, 5000);
})();
