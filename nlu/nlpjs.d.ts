/** The little of NLP.js that we use; its packages bring no types. */
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): unknown;
    register(name: string, item: unknown, isSingleton: boolean): void;
    get(name: string, settings?: unknown): unknown;
  }
  export function containerBootstrap(): Promise<Container>;
}
declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core';
  export interface NlpAnswer {
    readonly classifications: readonly { readonly intent: string; readonly score: number }[];
  }
  export class Nlp {
    constructor(settings: Readonly<Record<string, unknown>>, container: Container);
    readonly nluManager: {
      process(locale: string, utterance: string, domain: undefined, settings: object): Promise<NlpAnswer>;
    };
  }
}
declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}
