/** Loaded before a program, `node --import`, it sets the clock of that program 400 days ahead. */
const ahead = 400 * 24 * 60 * 60 * 1000;
const Now = Date;

globalThis.Date = new Proxy(Now, {
  construct: (date, given) => (given.length > 0 ? Reflect.construct(date, given) : new date(Now.now() + ahead)),
  apply: () => new Now(Now.now() + ahead).toString(),
  get: (date, key) => (key === 'now' ? () => date.now() + ahead : Reflect.get(date, key)),
});
