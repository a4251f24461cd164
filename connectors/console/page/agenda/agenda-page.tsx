import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MediatorsView, WeekView } from '../../agenda/wire.js';
import type { Desk } from '../desk.js';
import { AgendaDesk } from './agenda-desk.js';
import { Availability } from './availability.js';
import type { Hands } from './hands.js';
import { ImportForm } from './import-form.js';
import { MediatorPicker } from './mediator-picker.js';
import { Week } from './week.js';

/** The agendas of mediators: one is chosen, a week of it is read and changed. Its id is in the address, after "#agenda/". */
export function AgendaPage({ desk }: { readonly desk: Desk }) {
  const agenda = useMemo(() => new AgendaDesk(desk), [desk]);
  const [list, setList] = useState<MediatorsView | null>(null);
  const [chosen, setChosen] = useState(idInHash());
  const [day, setDay] = useState<string | null>(null);
  const [week, setWeek] = useState<WeekView | null>(null);
  const [notice, setNotice] = useState('');
  const asked = useRef(0);

  const readList = async (): Promise<void> => {
    const read = await agenda.mediators();
    if (read !== null && 'done' in read) setList(read.done);
  };
  const readWeek = async (id: string, at: string | null): Promise<void> => {
    const turn = (asked.current += 1);
    const read = await agenda.week(id, at);
    // Another week was asked for meanwhile.
    if (read === null || turn !== asked.current) return;
    if ('done' in read) setWeek(read.done);
    else {
      setWeek(null);
      setNotice(read.problem);
    }
  };

  useEffect(() => {
    void readList();
    const follow = (): void => {
      setChosen(idInHash());
      setNotice('');
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    setWeek((shown) => (shown?.mediator.id === chosen ? shown : null));
    if (chosen !== null) void readWeek(chosen, day);
  }, [chosen, day]);

  const hands = (shown: WeekView): Hands => ({
    agenda,
    week: shown,
    changed: async (said) => {
      await readWeek(shown.mediator.id, day);
      setNotice(said);
    },
    failed: async (done) => {
      if (done === null || !('problem' in done)) return;
      await readWeek(shown.mediator.id, day);
      setNotice(done.problem);
    },
  });

  return (
    <main class="agenda">
      <MediatorPicker list={list} chosen={chosen} />
      {list?.areInvented === true ? (
        <p class="invented">
          Ces personnes sont inventées, pour essayer. Ce que vous changez est oublié à l’arrêt. Le premier fichier
          importé les remplace.
        </p>
      ) : null}
      <p class="said" role="status">
        {notice}
      </p>
      {week === null ? null : (
        <>
          <Week
            hands={hands(week)}
            show={(at) => {
              setNotice('');
              setDay(at);
            }}
          />
          <Availability key={week.mediator.id} hands={hands(week)} />
        </>
      )}
      <ImportForm
        agenda={agenda}
        imported={async () => {
          await readList();
          if (chosen !== null) await readWeek(chosen, day);
        }}
      />
    </main>
  );
}

function idInHash(): string | null {
  const [section, id] = location.hash.slice(1).split('/');
  if (section !== 'agenda' || id === undefined || id === '') return null;
  try {
    return decodeURIComponent(id);
  } catch {
    // An address cut short: one chooses again.
    return null;
  }
}
