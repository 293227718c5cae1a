// Lights a match and its sentence together, closes cards by Escape, and keeps a click on a name from moving the page.
const byId = id => document.getElementById(id);
const light = on => ({ target }) => {
  const from = target.closest('[data-lights]');
  for (const id of from ? from.dataset.lights.split(' ') : []) byId(id)?.classList.toggle('lit', on);
};
document.documentElement.classList.add('scripted');
document.addEventListener('mouseover', light(true));
document.addEventListener('mouseout', light(false));
document.addEventListener('focusin', light(true));
document.addEventListener('focusout', light(false));

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') for (const name of document.querySelectorAll(':is(.name, .match):is(:hover, :focus-within)')) name.classList.add('shut');
});
for (const left of ['mouseout', 'focusout']) {
  document.addEventListener(left, ({ target, relatedTarget }) => {
    for (let name = target.closest('.name, .match'); name; name = name.parentElement.closest('.name, .match')) {
      if (!name.contains(relatedTarget)) name.classList.remove('shut');
    }
  });
}

document.addEventListener('click', event => {
  const link = event.target.closest('.name > a');
  if (!link) return;
  event.preventDefault();
  link.focus();
});
// A tap beside a name closes its card, as a finger cannot move away from it.
document.addEventListener('pointerdown', ({ target }) => {
  if (!target.closest('.name')) document.activeElement?.closest('.name > a')?.blur();
});
addEventListener('hashchange', () => {
  const target = byId(location.hash.slice(1));
  if (target?.matches('.name')) target.querySelector('a').focus({ preventScroll: true });
});
