/* What was typed into the form of an act comes back after a login or a second factor, as long as the protocol is as it was. */
function name(form) {
  return `dauys.act.${form.action}.${form.elements.namedItem('seen').value}.${form.elements.namedItem('rule')?.value ?? ''}.${form.elements.namedItem('of')?.value ?? ''}`;
}

function fields(form) {
  return [...form.elements].filter(field => field.matches('textarea, input:not([type=hidden])'));
}

document.querySelectorAll('form[method=post]').forEach(form => {
  const own = fields(form);
  if (own.length === 0) {
    return;
  }
  try {
    const kept = JSON.parse(sessionStorage.getItem(name(form)) ?? 'null');
    if (kept && own.every(field => field.value === field.defaultValue)) {
      own.forEach((field, at) => { field.value = kept[at] ?? field.value; });
      form.closest('details')?.setAttribute('open', '');
    }
  } catch {
    return;
  }
  form.addEventListener('input', () => {
    sessionStorage.setItem(name(form), JSON.stringify(own.map(field => field.value)));
  });
});
