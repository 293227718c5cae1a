// Finds a team: filters the list as one types, says how many there are. Down goes to the first, Enter opens it, Escape starts over.
const box = document.getElementById('find'), found = document.getElementById('found'), list = document.querySelector('#teams ul');
const letters = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };
const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[øłđðþæœßı]/g, letter => letters[letter])
  .replace(/[’'.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
let teams = [...list.children].map(item => [item, ' ' + fold(item.textContent)]);
const shown = () => [...list.querySelectorAll('li:not([hidden]) a')];
const filter = () => {
  const words = fold(box.value).split(' ').filter(Boolean);
  document.body.classList.toggle('searching', words.length > 0);
  let count = 0;
  for (const [item, name] of teams) {
    item.hidden = !words.every(word => name.includes(' ' + word));
    count += !item.hidden;
  }
  found.textContent = words.length ? (count === 1 ? '1 team' : count ? count + ' teams' : 'No team of that name has a match to come') : '';
};
box.closest('search').hidden = false;
box.addEventListener('input', filter);
box.addEventListener('keydown', event => {
  const [first] = shown();
  if (event.key === 'Escape') { box.value = ''; filter(); }
  else if (event.key === 'ArrowDown' && first) { event.preventDefault(); first.focus(); }
  else if (event.key === 'Enter' && box.value && first) first.click();
});
list.addEventListener('keydown', event => {
  const links = shown(), at = links.indexOf(document.activeElement), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') { box.value = ''; filter(); box.focus(); }
  if (!step || at < 0) return;
  event.preventDefault();
  (links[at + step] ?? (step < 0 ? box : links[at])).focus();
});
// Where there are too many teams for one page, their pages are read when the box is first used.
if ('parts' in list.dataset) box.addEventListener('focus', async () => {
  const pages = await Promise.all([...list.querySelectorAll('a')].map(async link => {
    const html = await (await fetch(link.href)).text();
    const items = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('#teams li')];
    for (const { firstChild: team } of items) team.href = new URL(team.getAttribute('href'), link.href);
    return items;
  }));
  list.replaceChildren(...pages.flat().map(item => document.adoptNode(item)));
  teams = [...list.children].map(item => [item, ' ' + fold(item.textContent)]);
  filter();
}, { once: true });
if (box.value) filter();
