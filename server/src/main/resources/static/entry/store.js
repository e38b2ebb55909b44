/* What is typed, kept on this device until the server has it: by officer, protocol and revision. */
export class Store {
  constructor(where) {
    this.name = `dauys.draft.${where.officer}.${where.paper}.${where.seen}`;
  }

  keep(key, figures) {
    this.write({ key, figures, sending: false, saved: false });
  }

  /** From now on a page that is loaded anew goes on sending under the same key. */
  send(key, figures) {
    this.write({ key, figures, sending: true, saved: false });
  }

  saved() {
    const kept = this.read();
    if (kept) {
      this.write({ ...kept, saved: true });
    }
  }

  /** What the server may not have. */
  kept() {
    const kept = this.read();
    return kept && (kept.sending || !kept.saved) ? kept : null;
  }

  isSending(key) {
    const kept = this.read();
    return kept !== null && kept.sending && kept.key === key;
  }

  forget() {
    try {
      localStorage.removeItem(this.name);
    } catch {
      this.memory = null;
    }
    this.memory = null;
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.name)) ?? this.memory ?? null;
    } catch {
      return this.memory ?? null;
    }
  }

  /** A browser that keeps nothing still has the page itself. */
  write(kept) {
    this.memory = kept;
    try {
      localStorage.setItem(this.name, JSON.stringify(kept));
    } catch {
      return;
    }
  }
}
