import { browser } from 'wxt/browser';

/** Thrown by the call to Chrome over which the worker is ended: nothing after it happens. */
export class WorkerEnded extends Error {}

interface Told {
  id: string;
  title: string;
  message: string;
}

/** What Chrome holds for reminders: it outlives the worker, and can end it over any call. */
export interface ReminderBrowser {
  /** Every notification that was shown, in order. */
  told: Told[];
  shown(): string[];
  summaries(): number;
  /** The follow-ups that were told of by themselves, each time. */
  toldByThemselves(): string[];
  alarmAt(): number | undefined;
  loseAlarms(): void;
  badge(): string;
  title(): string;
  /** Ends the worker over the call of this number from now on, carried out (`done`) or not. */
  endWorkerAt(call: number, done: boolean): void;
  letWorkerLive(): void;
}

/** Stands in for Chrome's alarms, notifications and toolbar button. */
export function reminderBrowser(): ReminderBrowser {
  const state = { alarms: new Map<string, number>(), shown: new Map<string, Told>(), badge: '', title: 'Twoway' };
  const told: Told[] = [];
  let end: { call: number; done: boolean } | undefined;
  const call = async <T>(work: () => T): Promise<T> => {
    if (end && end.call === 0 && !end.done) throw new WorkerEnded();
    const result = work();
    if (end && end.call === 0) throw new WorkerEnded();
    if (end) end = { ...end, call: end.call - 1 };
    return result;
  };
  const show = (id: string, { title, message }: Omit<Told, 'id'>) => {
    told.push({ id, title, message });
    state.shown.set(id, { id, title, message });
  };
  Object.assign(browser, {
    alarms: {
      create: (name: string, { when = 0 }: { when?: number }) => call(() => state.alarms.set(name, when)),
      get: (name: string) => call(() => (state.alarms.has(name) ? { name } : undefined)),
      clear: (name: string) => call(() => state.alarms.delete(name)),
    },
    notifications: {
      create: (id: string, said: Omit<Told, 'id'>) => call(() => show(id, said)),
      clear: (id: string) => call(() => state.shown.delete(id)),
      getAll: () => call(() => Object.fromEntries([...state.shown.keys()].map((id) => [id, true]))),
    },
    action: {
      setBadgeBackgroundColor: () => call(() => undefined),
      setBadgeTextColor: () => call(() => undefined),
      setBadgeText: ({ text }: { text: string }) => call(() => Object.assign(state, { badge: text })),
      setTitle: ({ title }: { title: string }) => call(() => Object.assign(state, { title })),
    },
  });
  return {
    told,
    shown: () => [...state.shown.keys()],
    summaries: () => [...state.shown.keys()].filter((id) => id.startsWith('follow-ups:')).length,
    toldByThemselves: () => told.map(({ id }) => id).filter((id) => id.startsWith('follow-up:')),
    alarmAt: () => state.alarms.get('follow-up-due'),
    loseAlarms: () => state.alarms.clear(),
    badge: () => state.badge,
    title: () => state.title,
    endWorkerAt: (at, done) => {
      end = { call: at, done };
    },
    letWorkerLive: () => {
      end = undefined;
    },
  };
}
