// Tells kick-offs in the reader's zone where it differs from the ground's, and marks today and tomorrow. Without it the page is complete.
const iso = date => date.toLocaleDateString('sv');
const add = (place, tag, name, words) => place.append(' ', Object.assign(document.createElement(tag), { className: name, textContent: words }));
for (const time of document.querySelectorAll('time[datetime*="T"]')) {
  const there = time.dateTime, at = new Date(there), sign = there.at(-6) + '1';
  const offset = sign * (there.slice(-5, -3) * 60 + +there.slice(-2));
  if (offset === -at.getTimezoneOffset()) continue;
  const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const day = iso(at) === there.slice(0, 10) ? '' : at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }) + ' ';
  add(time.parentElement, 'span', 'yours', `${day}${clock} your time`);
}
const today = new Date(), tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
for (const [date, words] of [[today, 'Today'], [tomorrow, 'Tomorrow']]) {
  for (const time of document.querySelectorAll(`:is(h1, h2, h3) time[datetime="${iso(date)}"]`)) {
    add(time.closest('h1, h2, h3'), 'span', 'near', words);
  }
}
