import type { FlatRow } from '../../data/venues/flat-row.js';
import { SourceInterrupted, type MalformedFile } from '../../data/venues/malformed-file.js';
import { readRows } from '../../data/venues/read-rows.js';

const BOM = '\ufeff';

/** The text's bytes, cut every `size` bytes: inside characters, quotes and numbers too. */
async function* bytes(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text, 'utf8');
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size);
}

async function read(source: AsyncIterable<Uint8Array>): Promise<readonly FlatRow[]> {
  const rows: FlatRow[] = [];
  for await (const row of readRows(source)) rows.push(row);
  return rows;
}

async function refusal(source: AsyncIterable<Uint8Array>): Promise<unknown> {
  try {
    await read(source);
    return 'none';
  } catch (error) {
    return error;
  }
}

const TWO_ROWS = [
  { row: 1, fields: { id: '1', nom: 'Médiathèque', latitude: '46.17' } },
  { row: 2, fields: { id: '2', nom: 'Maison, "Centre"' } },
];

describe('rows', () => {
  it.each([
    ['CSV', 'id,nom,latitude\n1,Médiathèque,46.17\n2,"Maison, ""Centre""",\n'],
    ['CSV with semicolons', 'id;nom;latitude\r\n1;Médiathèque;46.17\r\n2;"Maison, ""Centre""";\r\n'],
    ['CSV with tabs', 'id\tnom\tlatitude\n1\tMédiathèque\t46.17\n2\t"Maison, ""Centre"""\t\n'],
    [
      'CSV with a byte order mark, quoted header, no last line end',
      `${BOM}"id","nom","latitude"\n1, Médiathèque ,46.17\n\n2,"Maison, ""Centre"""`,
    ],
    ['CSV with a quote in a bare cell', 'id;nom;latitude\n1;Médiathèque;46.17\n2;Maison, "Centre";\n'],
    ['JSON', '[{"id":1,"nom":"Médiathèque","latitude":46.17},\n{"id":"2","nom":"Maison, \\"Centre\\"","latitude":""}]'],
    [
      'JSON with a byte order mark and spaces',
      `${BOM}\n [ {"id":"1","nom":" Médiathèque ","latitude":46.17},{"ID":"2","nom":"Maison, \\"Centre\\"","latitude":null} ]\n`,
    ],
    [
      'JSON under "data"',
      '{"meta":{"n":[1,2]},"data":[{"id":1,"nom":"Médiathèque","latitude":46.17},{"id":"2","nom":"Maison, \\"Centre\\""}],"links":{}}',
    ],
  ])('are read from %s', async (_, text) => {
    expect(await read(bytes(text))).toEqual(TWO_ROWS);
    expect(await read(bytes(text, 100_000))).toEqual(TWO_ROWS);
  });

  it('have the lists of a JSON file joined as the schema joins them', async () => {
    const rows = await read(bytes('[{"services":["a","b"],"adresse":{"voie":"c"},"ouvert":true}]'));
    expect(rows).toEqual([{ row: 1, fields: { services: 'a|b', ouvert: 'true' } }]);
  });

  it('that are none are told apart, and do not stop the others', async () => {
    expect(await read(bytes('[1,{"id":"2"},null,["x"]]'))).toEqual([
      { row: 1, fields: 'not-a-row' },
      { row: 2, fields: { id: '2' } },
      { row: 3, fields: 'not-a-row' },
      { row: 4, fields: 'not-a-row' },
    ]);
    expect(await read(bytes('id,nom\n1,a,b\n2,c,\n3\n'))).toEqual([
      { row: 1, fields: 'too-many-cells' },
      { row: 2, fields: { id: '2', nom: 'c' } },
      { row: 3, fields: { id: '3' } },
    ]);
  });

  it('are none in a file of a header alone, or of an empty list', async () => {
    expect(await read(bytes('id,nom\n'))).toEqual([]);
    expect(await read(bytes('[]'))).toEqual([]);
    expect(await read(bytes('{"meta":{}}'))).toEqual([]);
  });

  it('come one by one: a reader that stops early leaves the rest unread', async () => {
    let pieces = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('id,nom\n');
      for (;;) {
        pieces += 1;
        yield Buffer.from(`${'1,un nom\n'.repeat(1_000)}`);
      }
    }
    for await (const row of readRows(endless())) if (row.row === 10) break;
    expect(pieces).toBeLessThan(50);
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, string, MalformedFile['because']]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\n', 'empty'],
    ['a web page', '<!doctype html><html></html>', 'not-a-table'],
    ['JSON cut short', '[{"id":"1"},{"id":"2"', 'bad-json'],
    ['JSON with a comma too many', '[{"id":"1"},]', 'bad-json'],
    ['JSON with something after it', '[{"id":"1"}] x', 'bad-json'],
  ])('%s', async (_, text, because) => {
    expect(await refusal(bytes(text))).toMatchObject({ name: 'MalformedFile', because });
  });

  it('says at which line a quote was left open', async () => {
    const error = await refusal(bytes('id,nom\n1,a\n2,"b\n3,c\n'));
    expect(error).toMatchObject({ because: 'bad-csv', position: { line: 4, byte: 20 } });
  });

  it('is refused when a quote left open would swallow it', async () => {
    async function* quoted(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('id,nom\n1,a\n2,"');
      for (;;) yield Buffer.from('b\n3,c\n'.repeat(10_000));
    }
    expect(await refusal(quoted())).toMatchObject({ because: 'bad-csv' });
  });

  it('is refused when it is not in UTF-8, rather than read with wrong accents', async () => {
    async function* latin1(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('id,nom\n1,Médiathèque\n', 'latin1');
    }
    expect(await refusal(latin1())).toMatchObject({ because: 'not-utf-8' });
  });

  it('is told from a source that stops', async () => {
    async function* broken(start: string): AsyncGenerator<Uint8Array> {
      yield Buffer.from(start);
      throw new Error('socket hang up');
    }
    for (const start of ['id,nom\n1,a\n', '[{"id":1},', '{"data":[{"id":1},', '']) {
      const error = await refusal(broken(start));
      expect(error).toBeInstanceOf(SourceInterrupted);
      expect(error).toMatchObject({ afterByte: start.length });
    }
  });
});
