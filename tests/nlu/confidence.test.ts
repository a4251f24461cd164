import { judge } from '../../nlu/confidence.js';

describe('confidence', () => {
  it.each([
    ['a need is accepted when it is sure', [['need.taxes', 0.8]], 'need.taxes', []],
    [
      'a need is asked back when it is not',
      [
        ['need.taxes', 0.6],
        ['need.benefits', 0.3],
      ],
      null,
      ['need.taxes', 'need.benefits'],
    ],
    [
      'an appointment is never a silent guess',
      [
        ['appointment.cancel', 0.65],
        ['appointment.change', 0.3],
      ],
      null,
      ['appointment.cancel', 'appointment.change'],
    ],
    [
      'a hello is accepted lightly',
      [
        ['smalltalk.greeting', 0.55],
        ['none', 0.2],
      ],
      'smalltalk.greeting',
      [],
    ],
    [
      'three meanings are asked back at most',
      [
        ['need.taxes', 0.3],
        ['need.job', 0.25],
        ['need.email', 0.2],
        ['need.account', 0.15],
      ],
      null,
      ['need.taxes', 'need.job', 'need.email'],
    ],
    [
      'unlikely meanings are not asked about',
      [
        ['need.taxes', 0.6],
        ['need.job', 0.05],
      ],
      null,
      ['need.taxes'],
    ],
    ['nothing is nothing', [], null, []],
  ] as const)('%s', (_what, ranked, intent, likely) => {
    const judged = judge(ranked.map(([label, probability]) => ({ intent: label, probability })));
    expect(judged.intent).toBe(intent);
    expect(judged.likely).toEqual(likely);
  });
});
