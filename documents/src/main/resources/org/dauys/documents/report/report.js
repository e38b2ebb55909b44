(function () {
  var root = document.documentElement;
  var editions = Array.prototype.slice.call(document.querySelectorAll('.edition'));
  var codes = editions.map(function (edition) { return edition.id; });
  root.classList.add('js');
  function show(code) {
    editions.forEach(function (edition) {
      edition.hidden = edition.id !== code;
      if (edition.id === code) { document.title = edition.dataset.title; }
    });
    root.lang = code;
  }
  function wanted() {
    var target = decodeURIComponent(location.hash.slice(1));
    var named = codes.filter(function (code) { return target === code ? true : target.indexOf(code + '-') === 0; })[0];
    if (named) { return named; }
    var own = (navigator.languages || []).map(function (tag) { return tag.slice(0, 2); });
    return own.filter(function (code) { return codes.indexOf(code) !== -1; })[0] || codes[0];
  }
  function follow() {
    show(wanted());
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === 'DETAILS') { node.open = true; }
    }
    if (codes.indexOf(target.id) === -1) { target.scrollIntoView(); } else { scrollTo(0, 0); }
  }
  addEventListener('hashchange', follow);
  follow();
  addEventListener('beforeprint', function () {
    document.querySelectorAll('.edition:not([hidden]) details').forEach(function (part) { part.open = true; });
  });
  document.querySelectorAll('.find').forEach(function (line) { line.hidden = false; });
  document.addEventListener('input', function (event) {
    var table = event.target.dataset.find;
    if (!table) { return; }
    var sought = event.target.value.toLocaleLowerCase();
    document.getElementById(table).querySelectorAll('tbody tr').forEach(function (row) {
      row.hidden = row.textContent.toLocaleLowerCase().indexOf(sought) === -1;
    });
  });
  if (navigator.clipboard) {
    document.querySelectorAll('button.figure').forEach(function (button) { button.hidden = false; });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('button.figure');
      if (!button) { return; }
      navigator.clipboard.writeText(button.dataset.figure).then(function () {
        button.textContent = button.dataset.copied;
      });
    });
  }
}());
