/**
 * What is compared. Each engine loads what it needs when it is asked, so that a process measures one alone. `train` gives the bytes of a
 * model, `load` gives a function from a text to the label it takes it for (null when it is not asked for labels).
 */

/** node-nlp as its documentation shows it; only its log, its files and its entity recognisers are off. */
const stock = {
  async train(examples) {
    const manager = await stockManager();
    for (const { label, text } of examples) manager.addDocument('fr', text, label);
    await manager.train();
    return Buffer.from(manager.export(false));
  },
  import: stockManager,
  async load(bytes) {
    const manager = await stockManager();
    manager.import(bytes.toString());
    return async (text) => (await manager.process('fr', text)).classifications[0]?.intent ?? 'None';
  },
};

async function stockManager() {
  const { default: nodeNlp } = await import('node-nlp');
  return new nodeNlp.NlpManager({
    languages: ['fr'],
    forceNER: false,
    autoSave: false,
    autoLoad: false,
    nlu: { log: false },
  });
}

/** Our classifier inside NLP.js, as it serves. */
const ours = {
  async train(examples) {
    const { learn } = await import('../../dist/nlu/learn.js');
    const { writeModel } = await import('../../dist/nlu/model-file.js');
    const { fingerprint } = await import('../../dist/nlu/corpus.js');
    // The temperature changes how sure it is, never which label comes first.
    return writeModel(
      learn(examples, () => 4),
      fingerprint(examples),
    );
  },
  async import() {
    await import('../../dist/nlu/classify.js');
  },
  async load(bytes) {
    const classify = await oursClassify(bytes);
    return async (text) => (await classify(text))[0]?.intent ?? 'None';
  },
};

/** What node-nlp would be asked for with its entities on, dates apart: intent, place, telephone number. */
const slots = {
  train: ours.train,
  import: async () => whole.import(),
  async load(bytes) {
    const { gazetteerOnDisk } = await import('../../dist/bot/wiring.js');
    const { readPlace } = await import('../../dist/nlu/entities/places.js');
    const { readPhone } = await import('../../dist/nlu/entities/phones.js');
    const guesses = await oursClassify(bytes);
    const gazetteer = gazetteerOnDisk(null);
    return async (text) => {
      readPlace(text, { gazetteer, isAwaited: false });
      readPhone(text);
      return (await guesses(text))[0]?.intent ?? 'None';
    };
  },
};

/** Everything done to a message: safety, the answer to a question, place, telephone number, intent. */
const whole = {
  train: ours.train,
  async import() {
    await ours.import();
    await import('../../dist/bot/wiring.js');
  },
  async load(bytes) {
    const { gazetteerOnDisk } = await import('../../dist/bot/wiring.js');
    const { detectDistress } = await import('../../dist/nlu/safety.js');
    const { understander } = await import('../../dist/nlu/understand.js');
    const guesses = await oursClassify(bytes);
    const understand = understander({
      classify: async (text) => ({
        ranked: (await guesses(text)).map(({ intent, score }) => ({ intent, probability: score })),
        // A doubt at each message: the rules are tried on all, where serving tries them on few.
        distress: { probability: 0.1, kind: 'danger-now' },
      }),
      gazetteer: gazetteerOnDisk(null),
      detectDistress,
      secondOpinion: async () => [],
    });
    const now = Date.now();
    return async (text) => {
      await understand(text, { offered: [], awaiting: 'anything', now, zone: 'Europe/Paris' });
      return null;
    };
  },
};

async function oursClassify(bytes) {
  const { engineOf } = await import('../../dist/nlu/classify.js');
  const { readModel } = await import('../../dist/nlu/model-file.js');
  return engineOf(readModel(bytes).model);
}

export const ENGINES = { stock, ours, slots, whole };
