// Reads a JSON array of calendars from standard input with ical.js, and prints what it understands of each as JSON.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const told = event => ({
  uid: event.uid,
  sequence: event.sequence,
  status: event.component.getFirstPropertyValue('status'),
  summary: event.summary,
  description: event.description,
  location: event.location ?? '',
  categories: event.component.getFirstProperty('categories')?.getValues() ?? [],
  start: event.startDate.toString(),
  isDay: event.startDate.isDate,
  zone: event.startDate.zone.tzid,
  startSeconds: event.startDate.toUnixTime(),
  endSeconds: event.endDate.toUnixTime(),
  stampSeconds: event.component.getFirstPropertyValue('dtstamp').toUnixTime(),
});

const calendars = JSON.parse(readFileSync(0, 'utf8')).map(text => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    name: calendar.getFirstPropertyValue('name'),
    refreshSeconds: calendar.getFirstPropertyValue('refresh-interval').toSeconds(),
    zones: calendar.getAllSubcomponents('vtimezone').map(zone => zone.getFirstPropertyValue('tzid')),
    events: calendar.getAllSubcomponents('vevent').map(event => told(new ICAL.Event(event))),
  };
});
process.stdout.write(JSON.stringify(calendars));
